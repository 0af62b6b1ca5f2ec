// docs: Concepts/object
// In brackets any text is a name.

var $o : Object:={}

$o["two words"]:=1
$o["a.b"]:=2
$o[""]:=3
$o["été"]:=4
ALERT(JSON Stringify($o))
ALERT(String($o["a.b"])+" "+String($o[""])+" "+String($o.été))
