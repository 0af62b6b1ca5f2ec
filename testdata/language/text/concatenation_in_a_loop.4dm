// docs: Concepts/operators
// += on a text, many times.

var $t : Text
var $i : Integer

For ($i; 1; 1000)
	$t+=String($i%10)
End for 
ALERT(String(Length($t))+" "+Substring($t; 1; 12)+" "+$t[[1000]])
