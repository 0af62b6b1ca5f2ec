// docs: Concepts/shared
// Shared values may be properties of plain objects.

var $o : Object

$o:={s: New shared object("a"; 1); c: [New shared collection(2)]}
ALERT(JSON Stringify($o)+" "+String(OB Is shared($o))+" "+String(OB Is shared($o.s)))
