// docs: Concepts/parameters
// Arrays are given to methods by a pointer; the name of an array gives its current element.

ARRAY LONGINT($a; 3)
$a:=2
show($a; ->$a)
