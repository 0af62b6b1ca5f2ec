// docs: Concepts/shared
// For each goes through shared objects and collections.

var $s : Object
var $k : Text
var $n : Integer

$s:=New shared object("b"; 1; "a"; 2)
For each ($k; $s)
	ALERT($k)
End for each 
For each ($n; New shared collection(10; 20))
	ALERT(String($n))
End for each 
