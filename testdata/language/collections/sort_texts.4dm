// docs: API/CollectionClass
// Texts are sorted as the comparison operators order them.

var $c : Collection

$c:=["b"; "A"; "é"; "a10"; "C"; "f"; "a9"]
$c.sort()
ALERT($c.join(" "))
$c.sort(ck descending)
ALERT($c.join(" "))
