// docs: API/CollectionClass
// Counting, sums, means, extremes, of values or of properties.

var $c; $people; $letters : Collection

$c:=New collection(20; 30; Null; 40)
$people:=New collection(New object("name"; "Smith"; "salary"; 10000); New object("name"; "Wesson"; "salary"; 50000); New object("name"; "Gross"; "salary"; 10500); New object("lastName"; "Henry"; "salary"; 12000))
ALERT(String($c.count())+String($people.count("name")))
ALERT(String(New collection(1; 2; 5; 5; 5; 3).countValues(5))+String($people.countValues("SMITH"; "name")))
$letters:=New collection("a"; "b")
ALERT(String(New collection(1; $letters; 3).countValues($letters)))
ALERT(String(New collection(10; 20; "Monday"; True; 2).sum())+" "+String($people.sum("salary"))+" "+String(New collection.sum())+" "+String($people.sum("x")))
ALERT(String(New collection(10; 20; "Monday"; True; 6).average())+" "+String($people.average("salary"))+" "+String(Undefined(New collection("x").average())))
$c:=New collection(200; 150; 55)
$c.push(New object("name"; "Smith"; "salary"; 10000))
$c.push(New object("name"; "Wesson"; "salary"; 50000))
$c.push(New object("name"; "Alabama"; "salary"; 10500))
ALERT($c.max().name+" "+String($c.max("salary"))+" "+$c.max("name"))
ALERT(String($c.min())+" "+String($c.min("salary"))+" "+$c.min("name"))
ALERT(String(Undefined(New collection.max()))+String(Undefined(New collection.min())))
