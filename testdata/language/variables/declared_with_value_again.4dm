// docs: Concepts/variables
// var with a value assigns each time it is executed.

var $i : Integer

For ($i; 1; 2)
	var $n : Integer:=5
	$n+=1
	ALERT(String($n))
End for 
