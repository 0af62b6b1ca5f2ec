// docs: commands/ob-copy, Concepts/object
// OB Copy keeps pointers, or with ck resolve pointers puts the values there.

var $t : Text:="value"
var $o; $keep; $resolve : Object

$o:={p: ->$t}
$keep:=OB Copy($o)
$resolve:=OB Copy($o; True)
$t:="changed"
ALERT($keep.p->+" "+$resolve.p)
