// docs: API/CollectionClass
// push of one value of each kind: Undefined becomes Null, a time the number of its seconds, a Blob a 4D.Blob, an array the number of its current element.
// A value that fails adds nothing; a shared collection, which push locks itself, takes shared objects only; Null has no function push.

var $c; $none; $shared : Collection
var $o : Object
var $blob : Blob
var $i : Integer
var $text : Text

ARRAY TEXT($array; 3)
$array:=2
SET BLOB SIZE($blob; 3)
$o:=New object("a"; 1)
$text:="t"
$c:=New collection
$c.push(1)
$c.push($text+String(2))
$c.push($o.missing)
$c.push(Null)
$c.push(?00:01:00?)
$c.push(True)
$c.push(!2024-05-17!)
$c.push($blob)
$blob{0}:=65
$c.push($array)
$c.push($o)
$o.a:=2
$c.push($c.length)
$c.push($c.push("inner").length)
ALERT(JSON Stringify($c))
ALERT(String($c[7].size)+String($c[7][0])+" "+String($c.push(0)=$c)+" "+String($c.push(7; 8).length))

Try
	$c.push(1/$o.missing.more)
Catch
	ALERT(String($c.length)+" "+String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	$none.push(1)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
$shared:=New shared collection
Use ($shared)
	$shared.push(1)
	$shared.push(New shared object("b"; 2))
End use 
$shared.push(3)
Use ($shared)
	Try
		$shared.push(New object)
	Catch
		ALERT(JSON Stringify($shared)+" "+String(Last errors[0].errCode))
	End try
End use 
$c:=New collection(1; 2)
For ($i; 1; 300)
	$c.push($i)
End for 
$c.push("end")
ALERT(String($c.length)+" "+String($c[301])+" "+$c[302])
