// docs: commands/value-type, Concepts/pointer ("non initialized pointer (Nil value)")
// A nil pointer is a pointer still, whether nothing was assigned or Null. No page names the type of one.

var $p; $q : Pointer
ALERT(String(Value type($p)=Is pointer)+String(Type($p)=Is pointer)+String($p=Null))
$p:=Null
ALERT(String(Value type($p)=Is pointer)+String($p=Null)+String(Is nil pointer($p)))
$q:=->$p
ALERT(String(Value type($q->)=Is pointer))
ALERT(String(Value type(Null)=Is null))
