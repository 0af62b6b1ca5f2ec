// docs: API/VectorClass: the three measures, the same vector, opposite ones, zero, one element, different lengths, what is no vector, large.
var $a; $b; $zero : 4D.Vector
var $c; $d : Collection
var $i : Integer
var $v : Variant

$a:=4D.Vector.new([1; 2; 3])
$b:=4D.Vector.new([-1; -2; -3])
$zero:=4D.Vector.new([0; 0; 0])
ALERT(String($a.length)+" "+JSON Stringify($a.toCollection()))
ALERT(String($a.dotSimilarity($a))+" "+String($a.euclideanDistance($a))+" "+String(Round($a.cosineSimilarity($a); 9)))
ALERT(String($a.dotSimilarity($b))+" "+String(Round($a.euclideanDistance($b); 6))+" "+String(Round($a.cosineSimilarity($b); 9)))
ALERT(String($a.dotSimilarity($zero))+" "+String(Round($a.euclideanDistance($zero); 6)))
ALERT(String(Round(4D.Vector.new([3; 4]).cosineSimilarity(4D.Vector.new([4; 3])); 6))+" "+String(4D.Vector.new([5]).dotSimilarity(4D.Vector.new([-0.5]))))
Try
	ALERT(String($a.dotSimilarity(4D.Vector.new([1; 2]))))
Catch
	ALERT("lengths differ")
End try
For each ($v; [["x"]; [1; Null]; "text"; 5; Null])
	Try
		$b:=4D.Vector.new($v)
		ALERT(JSON Stringify($v)+" accepted")
	Catch
		ALERT(JSON Stringify($v)+" refused")
	End try
End for each
Try
	ALERT(String($a.cosineSimilarity([1; 2; 3])))
Catch
	ALERT("not a vector")
End try
$c:=[]
$d:=[]
For ($i; 1; 100000)
	$c.push($i%2)
	$d.push(1)
End for
ALERT(String(4D.Vector.new($c).dotSimilarity(4D.Vector.new($d)))+" "+String(4D.Vector.new($c).length))
