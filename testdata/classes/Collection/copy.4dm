// docs: API/CollectionClass
// .copy is deep; its options resolve pointers and make shared copies.

var $c; $d; $s1; $s2 : Collection

$c:=New collection(New object("alpha"; "Hello"); New collection(1))
$d:=$c.copy()
$d[0].alpha:="changed"
$d[1].push(2)
ALERT(JSON Stringify($c)+JSON Stringify($d))
what:="You!"
$c:=New collection(New object("what"; ->what))
ALERT($c.copy(ck resolve pointers)[0].what)
ALERT(String(OB Is shared($c.copy(ck resolve pointers+ck shared))))
$s1:=New shared collection(New shared object("lastname"; "Smith"))
$s2:=New shared collection(New shared object("lastname"; "Brown"))
$d:=$s1.copy(ck shared; $s2)
Use ($s2)
	$s2.combine($d)
End use 
ALERT(JSON Stringify($s2))
Try
	Use ($s2)
		$s2.combine($s1)
	End use 
Catch
	ALERT("another group")
End try
ALERT(JSON Stringify(New collection(1; 3; 5; 2; 4; 6).reverse()))
$c:=New collection(New object("a"; 1))
$d:=$c.reverse()
$d[0].a:=2
ALERT(JSON Stringify($c))
