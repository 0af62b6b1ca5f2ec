// docs: API/CollectionClass
// Different values, sorted, without nulls.

var $c : Collection

$c:=New collection("a"; "b"; "c"; "A"; "B"; "c"; "b"; "b"; Null)
$c.push(New object("size"; 1))
$c.push(New object("size"; 3))
$c.push(New object("size"; 1))
ALERT(JSON Stringify($c.distinct()))
ALERT(JSON Stringify($c.distinct(ck diacritical)))
ALERT(JSON Stringify($c.distinct("size")))
ALERT(JSON Stringify($c.distinct("size"; ck count values)))
ALERT(JSON Stringify(New collection(3; 1; 3; 2).distinct()))
