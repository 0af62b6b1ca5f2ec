// docs: Concepts/collection
// The page's example of New collection.

var $colVar; $colFilled : Collection

$colVar:=New collection
$colFilled:=New collection("a"; "b"; 1; 42; {})
ALERT(JSON Stringify($colVar)+JSON Stringify($colFilled))
