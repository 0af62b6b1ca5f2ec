// docs: commands/ob-set-array, commands/ob-get-array
// Every array type, empty and large arrays, simple variables, labels in other scripts and case, what is no array.

var $o; $none : Object
var $i : Integer
var $label; $n : Text
ARRAY REAL($reals; 2)
$reals{1}:=-0.5
$reals{2}:=1e15
ARRAY LONGINT($longs; 2)
$longs{1}:=-2147483648
$longs{2}:=2147483647
ARRAY BOOLEAN($bools; 2)
$bools{2}:=True
ARRAY OBJECT($objects; 2)
$objects{1}:=New object("a"; 1)
ARRAY TEXT($texts; 0)

OB SET ARRAY($o; "reals"; $reals)
OB SET ARRAY($o; "longs"; $longs)
OB SET ARRAY($o; "bools"; $bools)
OB SET ARRAY($o; "objects"; $objects)
OB SET ARRAY($o; "texts"; $texts)
ALERT(JSON Stringify($o.reals)+JSON Stringify($o.longs)+JSON Stringify($o.bools)+JSON Stringify($o.objects)+JSON Stringify($o.texts))

// an array of objects keeps the objects themselves, as changing "age" on the page
ARRAY OBJECT($refs; 0)
OB GET ARRAY($o; "objects"; $refs)
OB SET($refs{1}; "a"; 25)
ALERT(String($o.objects[0].a)+" "+String($refs{2}=Null))

// labels: case, other scripts, outside the BMP
For each ($label; New collection("Ключ"; "ключ"; "鍵"; "🔑"; "a.b c"))
	$n:=$label+"😀"
	OB SET ARRAY($o; $label; $n)
End for each
ARRAY TEXT($back; 0)
For each ($label; New collection("Ключ"; "ключ"; "鍵"; "🔑"; "a.b c"))
	OB GET ARRAY($o; $label; $back)
	ALERT(String(Size of array($back))+" "+$back{1})
End for each
OB GET ARRAY($o; "КЛЮЧ"; $back)
ALERT(String(Size of array($back)))

// an existing property is replaced, whatever it was
$o:=New object("p"; "text")
$i:=7
OB SET ARRAY($o; "p"; $i)
ALERT(JSON Stringify($o))

// large
ARRAY LONGINT($large; 100000)
For ($i; 1; 100000)
	$large{$i}:=$i
End for
OB SET ARRAY($o; "p"; $large)
ARRAY LONGINT($copy; 0)
OB GET ARRAY($o; "p"; $copy)
ALERT(String($o.p.length)+" "+String(Size of array($copy))+" "+String($copy{100000}))
$large{1}:=-1
ALERT(String($o.p[0])+" "+String($copy{1}))
