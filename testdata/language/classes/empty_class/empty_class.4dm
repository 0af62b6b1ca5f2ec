// docs: Concepts/classes
// A class whose file is empty makes empty objects of that class.

var $o : Object

$o:=cs.Empty.new()
ALERT(JSON Stringify($o)+" "+OB Class($o).name)
