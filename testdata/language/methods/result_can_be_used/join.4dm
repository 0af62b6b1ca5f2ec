#DECLARE -> $r : Text

var $i : Integer

For ($i; 1; Count parameters)
	$r+=${$i}
	If ($i<Count parameters)
		$r+=","
	End if 
End for 
