// docs: commands/new-shared-collection
// New shared collection makes a shared collection.

var $c : Collection

$c:=New shared collection(1; "b"; True; Null)
ALERT(String(OB Is shared($c))+" "+JSON Stringify($c))
