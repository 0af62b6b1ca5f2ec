#DECLARE($n : Integer) -> $r : Integer

If ($n<2)
	$r:=$n
Else 
	$r:=fibonacci($n-1)+fibonacci($n-2)
End if 
