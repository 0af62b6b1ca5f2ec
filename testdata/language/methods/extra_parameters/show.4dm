#DECLARE($first : Text)

var $i : Integer
var $t : Text

$t:=$first+" "+String(Count parameters)+":"
For ($i; 2; Count parameters)
	$t+=" "+String(${$i})
End for 
ALERT($t)
