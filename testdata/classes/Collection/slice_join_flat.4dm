// docs: API/CollectionClass
// Parts, texts, and inner collections.

var $c; $m; $f : Collection
$c:=New collection(1; 2; 3; 4; 5)
$m:=New collection(1; 2; 3; "Paris"; Null; ""; 4; 5)
$f:=New collection(1; 2; New collection(3; 4; New collection(5; 6)))

ALERT(String(JSON Stringify($c.slice(0; 3))))
ALERT(String(JSON Stringify($c.slice(3))))
ALERT(String(JSON Stringify($c.slice(1; -1))))
ALERT(String(JSON Stringify($c.slice(-3; -2))))
ALERT(String(JSON Stringify($c.slice(3; 1))))
ALERT(String(JSON Stringify($c.slice(9))))
ALERT(String($m.join("|")))
ALERT(String($m.join("|"; ck ignore null or empty)))
ALERT(String(New collection.join(",")))
ALERT(String(JSON Stringify(New collection(1; 2; New collection(3; 4)).flat())))
ALERT(String(JSON Stringify($f.flat())))
ALERT(String(JSON Stringify($f.flat(2))))
ALERT(String(JSON Stringify($f.flat(MAXLONG))))
ALERT(String(JSON Stringify($f.flat(0))))
