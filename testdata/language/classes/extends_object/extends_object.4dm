// docs: Concepts/classes
// A class may extend 4D.Object, as every class does.

var $o : Object

$o:=cs.Plain.new()
ALERT(String(OB Instance of($o; 4D.Object))+" "+cs.Plain.superclass.name)
