// docs: Concepts/object
// The page's example: a property through a pointer.

var vObj : Object
var vPtr : Pointer

vObj:=New object
vObj.a:=10
vPtr:=->vObj
x:=vPtr->a
ALERT(String(x)+" "+String(vPtr->["a"]))
vPtr->a:=11
vPtr->["b"]:=12
ALERT(JSON Stringify(vObj))
