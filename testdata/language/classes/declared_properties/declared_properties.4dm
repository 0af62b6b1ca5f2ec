// docs: Concepts/classes
// A declared property is absent until it is assigned; one with a value is added by new().

var $o; $p : Object

$o:=cs.Declared.new()
ALERT(OB Keys($o).join(","))
$o.p:="set"
ALERT(OB Keys($o).join(","))
$p:=cs.Declared.new()
$o.list.push(1)
ALERT(String($p.list.length))
