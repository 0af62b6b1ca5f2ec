// docs: commands/string
// Trap 98: String of Null is "null", of an undefined value "".

var $o : Object:={a: 2; n: Null}

ALERT("["+String(Null)+"] ["+String($o.zzz)+"]")
