// docs: Concepts/classes
// Trap 96: a declared property is absent until it is assigned.

var $x : Object:=cs.X.new()

ALERT(String(OB Keys($x).length))
$x.p:="set"
ALERT(OB Keys($x).join(","))
