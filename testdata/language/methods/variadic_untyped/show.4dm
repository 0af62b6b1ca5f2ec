#DECLARE($t : Text; ...)

var $s : Text:=$t
For ($i; 2; Count parameters)
	$s+=" "+String(Value type(${$i}))
End for 
ALERT($s)
