// docs: API/FunctionClass
// A formula may be an assignment to a property of This.

var $calc : 4D.Function
var $feta; $robot : Object

$robot:={name: "Robot"; price: 543; quantity: 2}
$feta:={name: "Feta"; price: 12.5; quantity: 5}
$calc:=Formula(This.total:=This.price*This.quantity)
$calc.apply($feta)
$calc.apply($robot)
ALERT(String($feta.total)+" "+String($robot.total))
