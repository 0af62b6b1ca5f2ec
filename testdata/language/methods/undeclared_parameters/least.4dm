#DECLARE($a; $b) -> $r

If ($a<$b)
	$r:=$a
Else 
	$r:=$b
End if 
