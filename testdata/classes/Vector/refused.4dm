// docs: API/VectorClass
// What is no vector is refused by the name of the parameter; vectors of other sizes cannot be compared; the zero vector has no direction.

var $a; $b : 4D.Vector
var $o : Object
var $r : Real
var $c : Collection
var $i : Integer
$o:=New object("n"; Null)
$a:=4D.Vector.new(New collection(3; 4))
Try
	$r:=$a.cosineSimilarity($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.cosineSimilarity("é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.cosineSimilarity($o)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.dotSimilarity($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.dotSimilarity(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.dotSimilarity(New collection(3; 4))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.euclideanDistance($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.euclideanDistance(New collection(3; 4))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.euclideanDistance("日本")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.cosineSimilarity(4D.Vector.new(New collection(1)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=$a.euclideanDistance(4D.Vector.new(New collection(1; 2; 3)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$a:=4D.Vector.new("x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$a:=4D.Vector.new($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$a:=4D.Vector.new(New collection(1; "é"))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$a:=4D.Vector.new(New collection(1; Null))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$a:=4D.Vector.new(New collection)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String($a.length)+" "+String($a.euclideanDistance(4D.Vector.new(New collection(0; 0)))))
$c:=New collection
For ($i; 1; 100000)
	$c.push(Choose($i%2; 3; -3))
End for
$b:=4D.Vector.new($c)
ALERT(String(Round($b.cosineSimilarity($b); 6))+" "+String($b.euclideanDistance($b))+" "+String($b.dotSimilarity($b)))
ALERT(String(Round(4D.Vector.new(New collection(1e30; 1e30)).cosineSimilarity(4D.Vector.new(New collection(1e-30; 1e-30))); 6)))
