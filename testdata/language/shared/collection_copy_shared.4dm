// docs: API/CollectionClass
// copy(ck shared) makes a shared collection.

var $c : Collection

$c:=[1; {a: 2}].copy(ck shared)
ALERT(String(OB Is shared($c))+" "+String(OB Is shared($c[1]))+" "+String(OB Is shared($c.copy())))
