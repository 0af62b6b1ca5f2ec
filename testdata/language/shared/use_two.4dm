// docs: Concepts/shared
// Two values that do not belong together can be used one inside the other.

var $a; $b : Object

$a:=New shared object
$b:=New shared object
Use ($a)
	Use ($b)
		$a.n:=1
		$b.n:=2
	End use 
	Try
		$b.n:=3
	Catch
		ALERT("b is released")
	End try
	$a.n:=4
End use 
ALERT(JSON Stringify($a)+JSON Stringify($b))
