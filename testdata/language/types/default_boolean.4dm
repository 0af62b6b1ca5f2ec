// docs: Concepts/data-types
// A declared Boolean is False.

var $b : Boolean

ALERT(String($b)+" "+String(Type($b)=Is Boolean))
