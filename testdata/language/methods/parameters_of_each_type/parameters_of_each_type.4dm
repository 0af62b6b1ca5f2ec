// docs: Concepts/parameters
// Each declared type refuses a value of another one.

var $c : Collection
var $i : Integer

$c:=[Formula(takesText(1)); Formula(takesNumber("a")); Formula(takesObject([])); Formula(takesCollection({})); Formula(takesDate("x")); Formula(takesBoolean(1))]
For ($i; 0; 5)
	$x:=Try($c[$i].call())
	ALERT(Last errors[0].message)
End for 
