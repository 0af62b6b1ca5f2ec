// docs: Concepts/methods
// Formulas and functions that call themselves without end reach the limit too.

var $o : Object

$o:={f: Formula(This.f())}
ALERT(String(Try($o.f())=Null)+" "+Last errors[0].message)
ALERT(String(Try(cs.Loop.new().f())=Null)+" "+Last errors[0].message)
