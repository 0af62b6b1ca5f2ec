// docs: API/CollectionClass
// Query strings with constants, placeholders, AND, OR, NOT, parentheses, IN and paths.

var $c; $d : Collection
var $o1; $o2 : Object

$c:=New collection
$c.push(New object("name"; "Cleveland"; "zc"; 35049))
$c.push(New object("name"; "Blountsville"; "zc"; 35031))
$c.push(New object("name"; "Adger"; "zc"; 35006))
$c.push(New object("name"; "Clanton"; "zc"; 35046))
$c.push(New object("name"; "Clanton"; "zc"; 35045))
ALERT(JSON Stringify($c.query("name = :1"; "Cleveland")))
ALERT(JSON Stringify($c.query("zc > 35040").extract("zc")))
ALERT(JSON Stringify($c.indices("name = :1"; "Cleveland"))+JSON Stringify($c.indices("zc > 35040")))
ALERT(JSON Stringify($c.query(":1 = :2"; "name"; "cl@").extract("zc")))
ALERT(JSON Stringify($c.query("name # :1"; "C@").extract("zc")))
ALERT(JSON Stringify($c.query("name = 'Adger' or (zc >= 35046 & name = clanton)").extract("zc")))
ALERT(JSON Stringify($c.query("NOT(name = 'Clanton' OR zc < 35010)").extract("zc")))
ALERT(JSON Stringify($c.query("name IN ['adger', 'Bl@']").extract("zc"))+JSON Stringify($c.query("zc in :1"; New collection(35006; 35045)).extract("zc")))
ALERT(JSON Stringify($c.query("name === 'Cl@'"))+String($c.query("name !== 'Cl@'").length))
ALERT(String($c.query(":att = :v"; New object("attributes"; New object("att"; "name"); "parameters"; New object("v"; "Adger"))).length))
$d:=New collection
$d.push(New object("name"; "Smith"; "hired"; !2002-05-22!; "age"; 45))
$d.push(New object("name"; "Wesson"; "hired"; !2017-11-30!))
$d.push(New object("name"; "Sterling"; "hired"; !1999-05-10!; "age"; Null))
ALERT(JSON Stringify($d.query("age=null").extract("name"))+JSON Stringify($d.query("age # null").extract("name")))
ALERT(JSON Stringify($d.query("hired < :1"; !2003-01-01!).extract("name"))+JSON Stringify($d.query("hired > 2003-01-01").extract("name")))
$d:=New collection(New object("n"; 1; "kids"; New collection(New object("age"; 3); New object("age"; 9))); New object("n"; 2; "kids"; New collection(New object("age"; 5))))
ALERT(JSON Stringify($d.query("kids[].age = 9").extract("n"))+JSON Stringify($d.query("kids[].age # 9").extract("n"))+JSON Stringify($d.query("kids.length > 1").extract("n")))
$o1:=New object("a"; 1)
$o2:=New object("a"; 1)
ALERT(String(New collection(New object("o"; $o1); New object("o"; $o2)).query("o = :v"; New object("parameters"; New object("v"; $o1))).length))
ALERT(String($c.query("nobody = 1").length))
Try
	$d:=$c.query("name = 'John's pizza'")
Catch
	ALERT("not valid")
End try
Try
	$d:=$c.query("name = :3"; 1)
Catch
	ALERT("no value")
End try
