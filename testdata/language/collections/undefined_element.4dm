// docs: Concepts/collection
// An undefined value becomes Null in a collection.

var $o : Object
var $c : Collection

$o:={}
$c:=[$o.zzz]
ALERT(String($c.length)+" "+JSON Stringify($c))
$c.push($o.zzz)
ALERT(String($c.length)+" "+JSON Stringify($c))
