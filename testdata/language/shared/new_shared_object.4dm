// docs: commands/new-shared-object
// New shared object makes a shared object, with properties when they are given.

var $o : Object

$o:=New shared object("name"; "Smith"; "firstname"; "John")
ALERT(String(OB Is shared($o))+" "+JSON Stringify($o)+" "+JSON Stringify(New shared object))
