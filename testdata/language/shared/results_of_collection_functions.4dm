// docs: API/CollectionClass
// slice and filter of a shared collection return a shared one.

var $c : Collection

$c:=New shared collection(3; 1; 2)
ALERT(String(OB Is shared($c.slice(0; 2)))+" "+String(OB Is shared($c.filter(Formula($1.value>1)))))
