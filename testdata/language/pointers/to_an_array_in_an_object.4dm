// docs: Concepts/object, commands/ob-copy
// A pointer to an array in an object is evaluated as a collection.

var $o : Object

ARRAY LONGINT($a; 2)
$a{1}:=5
$o:={list: ->$a}
ALERT(JSON Stringify($o)+" "+JSON Stringify(OB Copy($o; True)))
