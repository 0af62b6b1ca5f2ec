// docs: Concepts/classes
// In a shared class, objects and collections that initialise a property become shared.

var $o : Object

$o:=cs.Foo.new()
ALERT(String(OB Is shared($o.list))+" "+String(OB Is shared($o.map))+" "+JSON Stringify($o))
