// docs: API/FunctionClass
// A function can be called by its name in brackets.

var $o : Object
var $name : Text

$o:=cs.Calc.new()
For each ($name; ["double"; "triple"])
	ALERT(String($o[$name](5)))
End for each 
