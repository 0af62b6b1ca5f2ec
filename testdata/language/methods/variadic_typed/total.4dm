#DECLARE(... : Real) -> $r : Real

For ($i; 1; Count parameters)
	$r+=${$i}
End for 
