// docs: Concepts/collection
// Collection literals: mixed elements, collections in collections, index of index.

var $c : Collection

ALERT(JSON Stringify([]))
ALERT(JSON Stringify([1; "a"; [2]; {k: 3}; Null; True]))
$c:=[[1; 2]; [3]]
ALERT(String($c[0][1])+String($c[1][0]))
$c:=[2; 0; 1]
ALERT(String($c[$c[0]]))
ALERT(JSON Stringify(New collection(1; New collection; "b")))
