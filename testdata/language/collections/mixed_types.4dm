// docs: Concepts/collection
// Elements may be of any types.

var $c : Collection

$c:=[1; "a"; True; Null; !2024-01-01!; {x: 1}; [2]]
ALERT($c.map(Formula(String(Value type($1.value)))).join(","))
