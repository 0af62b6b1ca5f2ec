// docs: commands/bool
// Bool is True for numbers other than 0 and for True.

var $o : Object:={}

ALERT(String(Bool(1))+String(Bool(0))+String(Bool(-1))+String(Bool("true"))+String(Bool(""))+String(Bool($o.none))+String(Bool(Null))+String(Bool(True)))
