// docs: commands/formula
// A formula can be an assignment.

var $o : Object

$o:={p: 4; t: 0; double: Formula(This.t:=This.p*2)}
$o.double()
ALERT(String($o.t))
