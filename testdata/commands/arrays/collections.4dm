// docs: commands/array-to-collection, commands/collection-to-array
// Arrays and collections are filled from each other.

var $c : Collection
ARRAY TEXT($city; 2)
ARRAY LONGINT($zip; 2)
$city{1}:="Cleveland"
$city{2}:="Adger"
$zip{1}:=35049
$zip{2}:=35006
$c:=New collection(1; 2; 3)
ARRAY TO COLLECTION($c; $city)
ALERT(JSON Stringify($c))
ARRAY TO COLLECTION($c; $city; "cityName"; $zip; "Zip")
ALERT(JSON Stringify($c))
ARRAY TEXT($t; 0)
ARRAY LONGINT($n; 0)
COLLECTION TO ARRAY($c; $t; "cityName"; $n; "Zip")
ALERT($t{1}+$t{2}+String($n{2}))
COLLECTION TO ARRAY(New collection("Orange"; "Banana"; 3); $t)
ALERT(String(Size of array($t))+$t{2}+$t{3})
$c:=New shared collection
Use ($c)
	ARRAY TO COLLECTION($c; $city)
End use 
ALERT(JSON Stringify($c))
