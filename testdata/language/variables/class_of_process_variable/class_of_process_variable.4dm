// docs: Concepts/variables
// A variable declared with a class takes objects of this class, whether it is a process variable, an interprocess one, or a local that is pointed to.

var proc : cs.Base
var $local : cs.Base
var $p : Pointer:=->$local

proc:=cs.Base.new()
proc:=cs.Derived.new()
Try
	proc:={}
	ALERT("no error")
Catch
	ALERT("error "+OB Class(proc).name)
End try
$local:=cs.Base.new()
Try
	$local:=cs.Other.new()
	ALERT("no error")
Catch
	ALERT("error "+OB Class($local).name)
End try
Try
	$p->:={}
	ALERT("no error")
Catch
	ALERT("error "+OB Class($local).name)
End try
$p->:=cs.Derived.new()
ALERT(OB Class($local).name)
proc:=Null
$local:=Null
ALERT(String(proc=Null)+" "+String($local=Null))
