// docs: Concepts/data-types
// A declared Object, Collection, Pointer or Picture behaves like Null.

var $o : Object
var $c : Collection
var $p : Pointer
var $pic : Picture

ALERT(String($o=Null)+" "+String($c=Null)+" "+String($p=Null)+" "+String($pic=Null))
ALERT(String(Type($o)=Is object)+" "+String(Type($c)=Is collection)+" "+String(Type($p)=Is pointer)+" "+String(Type($pic)=Is picture))
