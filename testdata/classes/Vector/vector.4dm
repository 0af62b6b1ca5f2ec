// docs: API/VectorClass
// Components, the three measures, and what cannot be a vector.

var $a; $b : 4D.Vector
var $o : Object

$a:=4D.Vector.new([0.123; -0.456; 0.789])
$b:=4D.Vector.new([0.598; -0.951; 0.789])
ALERT(String($a.length)+" "+String($a[0])+" "+String($a[3])+" "+JSON Stringify($a.toCollection()))
ALERT(String(Round($a.cosineSimilarity($b); 10))+" "+String(Round($a.dotSimilarity($b); 10))+" "+String(Round($a.euclideanDistance($b); 10)))
ALERT(String(Round($a.cosineSimilarity($a); 10))+" "+String($a.euclideanDistance($a)))
ALERT(String(4D.Vector.new([1; 2]).cosineSimilarity(4D.Vector.new([-2; -4])))+" "+String(4D.Vector.new([0; 0]).cosineSimilarity(4D.Vector.new([1; 1]))))
ALERT(String(OB Instance of($a; 4D.Vector))+" "+OB Class($a).name+" "+String(OB Is shared($a)))

// the collection that was given may change, the vector does not
var $c : Collection
$c:=[1; 2; 3]
$a:=4D.Vector.new($c)
$c[0]:=9
$a.toCollection()[1]:=9
ALERT(JSON Stringify($a.toCollection()))

// a shared object can hold it
$o:=New shared object
Use ($o)
	$o.vector:=$a
End use
ALERT(String($o.vector.length))

// large
$c:=New collection.resize(100000; 1)
ALERT(String(4D.Vector.new($c).dotSimilarity(4D.Vector.new($c))))

var $bad : Collection
For each ($bad; New collection(New collection; New collection(1; "2"); New collection(1; Null)))
	Try
		$a:=4D.Vector.new($bad)
		ALERT("no error")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(4D.Vector.new([1; 2]).dotSimilarity(4D.Vector.new([1; 2; 3]))))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(4D.Vector.new([1; 2]).dotSimilarity(Null)))
Catch
	ALERT(Last errors[0].message)
End try
