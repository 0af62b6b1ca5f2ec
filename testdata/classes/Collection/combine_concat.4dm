// docs: API/CollectionClass
// .combine changes the collection, .concat makes a new one.

var $fruits; $c : Collection
$fruits:=New collection("Orange"; "Banana")
$c:=New collection(1; 2)

ALERT(String(JSON Stringify(New collection(1; 2; 3; 4; 5; 6).combine($fruits; 3))))
ALERT(String(JSON Stringify(New collection(1).combine($fruits))))
ALERT(String(JSON Stringify(New collection(1; 2).combine($fruits; -1))))
ALERT(String(JSON Stringify(New collection(1).combine($fruits; 99))))
ALERT(String(JSON Stringify($c.concat($fruits))))
ALERT(String(JSON Stringify($c.concat(6; 7; New collection(8)))))
ALERT(String(JSON Stringify($c)))
