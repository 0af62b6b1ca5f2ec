// docs: API/CollectionClass
// .fill and .resize.

var $c : Collection
$c:=New collection(1; 2; 3; 4; 5; 6; 7; 8)

ALERT(String(JSON Stringify($c.copy().fill("2"))))
ALERT(String(JSON Stringify($c.copy().fill("Hello"; 5))))
ALERT(String(JSON Stringify($c.copy().fill(0; 1; 5))))
ALERT(String(JSON Stringify($c.copy().fill("w"; 1; -5))))
ALERT(String(JSON Stringify($c.copy().fill("w"; 5; 2))))
ALERT(String(JSON Stringify($c.copy().fill(0; -2))))
ALERT(String(JSON Stringify(New collection.resize(3))))
ALERT(String(JSON Stringify(New collection.resize(3; 0))))
ALERT(String(JSON Stringify(New collection(1; 2).resize(3; New object("name"; "X")))))
ALERT(String(JSON Stringify(New collection(1; 2; 3).resize(2))))
