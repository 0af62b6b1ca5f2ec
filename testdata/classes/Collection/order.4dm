// docs: API/CollectionClass
// .sort changes the collection, .orderBy and .orderByMethod return another. Values are grouped by type.

var $c; $people : Collection

$c:=New collection("Tom"; 5; "Mary"; 3; "Henry"; 1; "Jane"; 4; "Artie"; 6; "Chip"; 2)
ALERT(JSON Stringify($c.sort()))
$c:=New collection(33; 4; 66; 1111; 222)
ALERT(JSON Stringify($c.sort()))
ALERT(JSON Stringify($c.sort(Formula(String($1.value)<String($1.value2)))))
$c:=New collection(!2020-01-01!; New collection(1); New object("o"; 1); 3; "b"; "A"; True; False; Null; 1)
ALERT(JSON Stringify($c.orderBy()))
ALERT(JSON Stringify($c.orderBy(ck descending)))
ALERT(JSON Stringify($c.slice(0; 1)))
$people:=New collection(New object("id"; 1; "value"; 5); New object("id"; 2; "value"; 9); New object("id"; 3; "value"; 5))
ALERT(JSON Stringify($people.orderBy("value desc").extract("id"))+JSON Stringify($people.orderBy("value, id desc").extract("id")))
$c:=New collection(New object("propertyPath"; "value"; "descending"; True); New object("propertyPath"; "id"; "descending"; True))
ALERT(JSON Stringify($people.orderBy($c).extract("id")))
$c:=New collection(New object("phones"; New object("p1"; "01")); New object("phones"; New object("p1"; "00")))
ALERT(JSON Stringify($c.orderBy("phones.p1 asc").extract("phones.p1")))
$c:=New collection("33"; "4"; "1111"; "222")
ALERT(JSON Stringify($c.orderBy())+JSON Stringify($c.orderByMethod(Formula(Num($1.value)<Num($1.value2)))))
$c:=New collection("Orange"; "Apple"; "Grape"; "pear"; "Banana"; "fig"; "Blackberry"; "Passion fruit")
ALERT(JSON Stringify($c.orderByMethod(Formula(Length(String($1.value))>Length(String($1.value2))))))
Try
	$c:=$c.orderBy("name sideways")
Catch
	ALERT("wrong order")
End try
