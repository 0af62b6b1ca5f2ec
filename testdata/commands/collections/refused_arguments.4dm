// docs: commands/array-to-collection, commands/collection-to-array, commands/new-shared-collection
// What is no collection, no array and no name of a property is refused by the name of the parameter.

var $f : 4D.Function
var $o; $plain : Object
var $c; $calls : Collection
var $t; $u : Text
ARRAY TEXT($a; 2)
ARRAY LONGINT($n; 1)
$a{1}:="é"
$o:=New object("n"; Null)
$c:=New collection(1; 2; 3)
Try
	ARRAY TO COLLECTION("x"; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TO COLLECTION($o.n; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TO COLLECTION($c; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TO COLLECTION($c; $a; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TO COLLECTION($c; $a; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TO COLLECTION($c; $a; "name"; $t; "other")
Catch
	ALERT(Last errors[0].message)
End try
ALERT(JSON Stringify($c))

Try
	COLLECTION TO ARRAY($o.n; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COLLECTION TO ARRAY($o; $a)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COLLECTION TO ARRAY($c; $t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COLLECTION TO ARRAY($c; $a; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COLLECTION TO ARRAY($c; $a; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COLLECTION TO ARRAY($c; $a; "name"; $n)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Size of array($a)))

// a shared collection holds scalars and what is shared
$plain:=New object
$calls:=New collection(Formula(New shared collection(1; $plain)); Formula(New shared collection(New collection)); Formula(New shared collection(->$u)); Formula(New shared collection(Null; True; !2024-01-01!; "é"; New shared object("a"; 1); New shared collection)))
For each ($f; $calls)
	Try
		ALERT(JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
