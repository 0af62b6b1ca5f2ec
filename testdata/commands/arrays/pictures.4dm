// docs: commands/array-picture: made, enlarged (what is there stays, the new ones are empty), made smaller, two dimensions, a size of 0, many.
var $p : Picture
var $b : Blob
var $n : Integer
ARRAY PICTURE($a; 2)

ALERT(String(Size of array($a))+" "+String(Picture size($a{1}))+" "+String(Type($a)=Picture array))
CONVERT FROM TEXT("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><desc>größe 🎈</desc></svg>"; "UTF-8"; $b)
BLOB TO PICTURE($b; $p; ".svg")
$n:=Picture size($p)
ALERT(String($n>0))
$a{1}:=$p
$a{2}:=$p
ARRAY PICTURE($a; 4)
ALERT(String(Picture size($a{1})=$n)+" "+String(Picture size($a{2})=$n)+" "+String(Picture size($a{3}))+" "+String(Picture size($a{4})))
ARRAY PICTURE($a; 1)
ARRAY PICTURE($a; 2)
ALERT(String(Picture size($a{1})=$n)+" "+String(Picture size($a{2})))
ARRAY PICTURE($a; 0)
ALERT(String(Size of array($a)))
ARRAY PICTURE($two; 3; 2)
$two{3}{2}:=$p
ALERT(String(Size of array($two))+" "+String(Size of array($two{3}))+" "+String(Picture size($two{3}{2})=$n)+" "+String(Picture size($two{3}{1})))
INSERT IN ARRAY($two; 3)
ALERT(String(Size of array($two))+" "+String(Size of array($two{3}))+" "+String(Picture size($two{4}{2})=$n))
DELETE FROM ARRAY($two; 1; 3)
ALERT(String(Size of array($two))+" "+String(Picture size($two{1}{2})=$n))
ARRAY PICTURE($many; 20000)
$many{20000}:=$p
ALERT(String(Size of array($many))+" "+String(Picture size($many{20000})=$n)+" "+String(Picture size($many{19999})))
Try
	$many{1}:="größe"
	ALERT("a text is accepted")
Catch
	ALERT("a text is no picture")
End try
