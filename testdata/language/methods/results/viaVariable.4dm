#DECLARE($n : Integer) -> $r : Integer

If ($n=1)
	$r:=10
End if 
