// docs: Concepts/variables
// A variable declared in a block is there for the rest of the method.

If (True)
	var $inside : Integer
	$inside:=5
End if 
ALERT(String($inside))
