// docs: API/CollectionClass
// Values of a property, or objects with other names.

var $c; $d : Collection
$c:=New collection(New object("name"; "Cleveland"); New object("zip"; 5321); New object("name"; "Blountsville"); 42)
$d:=New collection(New object("zc"; 35060); New object("name"; Null; "zc"; 35049); New object("name"; "Cleveland"; "zc"; 35031))

ALERT(String(JSON Stringify($c.extract("name"))))
ALERT(String(JSON Stringify($c.extract("name"; ck keep null))))
ALERT(String(JSON Stringify($d.extract("name"; "City"))))
ALERT(String(JSON Stringify($d.extract("name"; "City"; "zc"; "Zip"))))
ALERT(String(JSON Stringify(New collection(New object("a"; New object("b"; 1))).extract("a.b"))))
ALERT(String(JSON Stringify(New collection(New object("a"; New object("b"; 1))).extract("a.b"; "x.y"))))
