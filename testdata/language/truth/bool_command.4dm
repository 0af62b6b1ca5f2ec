// docs: commands/bool
// Bool is true for True and for a number other than 0 only.

var $o : Object

$o:={n: Null}
ALERT(String(Bool(True)))
ALERT(String(Bool(0)))
ALERT(String(Bool(3)))
ALERT(String(Bool("true")))
ALERT(String(Bool("")))
ALERT(String(Bool($o.n)))
ALERT(String(Bool($o.missing)))
ALERT(String(Bool($o)))
