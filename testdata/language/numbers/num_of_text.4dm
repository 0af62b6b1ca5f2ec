// docs: commands/num
// Num reads the digits of a text and skips other characters.

var $o : Object

$o:={}
ALERT(String(Num("a1b2")))
ALERT(String(Num("A1B2C3")))
ALERT(String(Num("12-4")))
ALERT(String(Num("-9")))
ALERT(String(Num("1e2")))
ALERT(String(Num("")))
ALERT(String(Num("none")))
ALERT(String(Num(True)))
ALERT(String(Num(False)))
ALERT(String(Num($o.missing)))
