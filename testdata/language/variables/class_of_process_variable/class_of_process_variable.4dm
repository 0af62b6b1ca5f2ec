// docs: Concepts/variables, Concepts/parameters ("Wrong parameter type")
// The class of a declaration is checked for parameters only: a variable takes any object, whether it is a local, one that is pointed to, or a process variable.

var proc : cs.Base
var $local; $other : cs.Base
var $p : Pointer:=->$local

proc:=cs.Derived.new()
ALERT(OB Class(proc).name)
proc:={}
ALERT(OB Class(proc).name)
$local:=cs.Other.new()
ALERT(OB Class($local).name)
$p->:=cs.Derived.new()
ALERT(OB Class($local).name)
$other:=cs.Other.new()
ALERT(OB Class($other).name)
Try
	takesBase(cs.Other.new())
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
takesBase(cs.Derived.new())
Try
	$other:="text"
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
$other:=Null
ALERT(String($other=Null))
