// docs: Concepts/variables
// An undeclared variable takes the type of each value.

$x:=5
ALERT(String($x+1))
$x:="text"
ALERT($x+"!")
$x:=True
ALERT(String($x))
$x:=Null
ALERT(String($x))
