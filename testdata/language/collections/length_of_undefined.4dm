// docs: Concepts/object
// The length of an undefined collection; the result is undefined where nothing says that it should be a collection.

var $o : Object:={}

ALERT(String(Undefined($o.list.length)))
