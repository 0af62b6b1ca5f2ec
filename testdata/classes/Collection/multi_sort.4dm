// docs: API/CollectionClass
// Several collections are sorted together, and by several levels.

var $c; $c2; $c3; $city; $country; $continent : Collection

$c:=["A"; "C"; "B"]
$c2:=[1; 2; 3]
$c3:=["x"; "y"; "z"]
$c.multiSort([$c2; $c3])
ALERT(JSON Stringify([$c; $c2; $c3]))
$city:=["Paris"; "Lyon"; "Rabat"; "Eching"; "San Diego"]
$country:=["France"; "France"; "Morocco"; "Germany"; "US"]
$continent:=["Europe"; "Europe"; "Africa"; "Europe"; "America"]
$continent.multiSort([$country; {collection: $city; order: ck ascending}])
ALERT(JSON Stringify([$continent; $country; $city]))
$c:=[{n: "John"; l: "Smith"}; {n: "Alain"; l: "Martin"}; {n: "Jane"; l: "Doe"}; {n: "John"; l: "Doe"}]
$c2:=["Paris"; "Lyon"; "Eching"; "Berlin"]
$c.multiSort(Formula($1.value.n<$1.value2.n); [$c2])
ALERT(JSON Stringify($c.extract("l"))+JSON Stringify($c2))
Try
	$c.multiSort([[1]])
Catch
	ALERT("sizes")
End try
