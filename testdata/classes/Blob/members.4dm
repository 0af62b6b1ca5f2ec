// docs: API/BlobClass: new, size, slice: from a BLOB, from another, empty, parts, outside, negative, large; that it cannot be changed.
var $b : Blob
var $o; $p : 4D.Blob

TEXT TO BLOB("Hello, Wörld!"; $b; UTF8 text without length)
$o:=4D.Blob.new($b)
ALERT(String($o.size)+" "+String(4D.Blob.new().size)+" "+String(4D.Blob.new($o).size)+" "+String(OB Instance of($o; 4D.Blob)))
$p:=$o.slice(0; 5)
ALERT(BLOB to text($p; UTF8 text without length)+" "+BLOB to text($o.slice(7); UTF8 text without length)+" "+String($o.slice().size))
ALERT(String($o.slice(5; 5).size)+" "+String($o.slice(10; 5).size)+" "+String($o.slice(100).size)+" "+String($o.slice(0; 100).size))
ALERT(String($o[0])+" "+String($o[1]))
$b{0}:=74
ALERT(String($o[0])+" "+String($b{0}))
Try
	$o[0]:=1
	ALERT("changed "+String($o[0]))
Catch
	ALERT("it cannot be changed")
End try
SET BLOB SIZE($b; 3000000; 9)
ALERT(String(4D.Blob.new($b).slice(2999990).size))
For each ($v; ["text"; 5; Null])
	Try
		$o:=4D.Blob.new($v)
		ALERT("accepted")
	Catch
		ALERT("refused")
	End try
End for each
Try
	ALERT(String(4D.Blob.new($b).slice("x").size))
Catch
	ALERT("refused")
End try
