// docs: Concepts/control-flow
// Changing the counter affects the loop.

var $i : Integer

For ($i; 1; 10)
	ALERT(String($i))
	$i:=$i*3
End for 
