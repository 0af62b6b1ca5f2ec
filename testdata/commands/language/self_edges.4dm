// docs: commands/self
// Out of the context of an object method it is a nil pointer, in methods of objects, formulas and collections too.

var $p : Pointer
var $o : Object

ALERT(String(Is nil pointer(Self))+" "+String(Self=Null))
$p:=Self
ALERT(String(Is nil pointer($p))+" "+String(Type($p)=Is pointer))
$o:=New object("name"; "é"; "f"; Formula(Is nil pointer(Self)))
ALERT(String($o.f())+" "+String(Formula from string("Is nil pointer(Self)").call($o)))
ALERT(String(New collection(1; 2).map(Formula(Is nil pointer(Self))).countValues(True)))
Try
	Self->:=1
	ALERT("accepted")
Catch
	ALERT("refused")
End try
