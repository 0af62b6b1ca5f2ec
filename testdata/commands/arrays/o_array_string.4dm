// docs: commands-legacy ARRAY STRING, C_STRING (obsolete since strings are texts): a length that counts no more, then what ARRAY TEXT and C_TEXT say
// Elements of any length, other scripts, resizing, two dimensions, sizes that are none.

var $o : Object
$o:=New object("n"; Null)
_O_ARRAY STRING(5; $a; 2)
$a{1}:="longer than five"
$a{2}:="日本 größe"
_O_ARRAY STRING(80; $a; 3)
ALERT(String(Size of array($a))+" "+$a{1}+" "+$a{2}+" ["+$a{3}+"]")
_O_ARRAY STRING(5; $two; 2; 3)
$two{2}{3}:="é"*100000
ALERT(String(Size of array($two))+" "+String(Size of array($two{1}))+" "+String(Length($two{2}{3})))
_O_C_STRING(3; $s; pString)
$s:="é"*100000
pString:="日本 🎈 größe"
ALERT(String(Length($s))+" "+pString)
Try
	_O_ARRAY STRING(5; $a; "x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	_O_ARRAY STRING(5; $a; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	_O_ARRAY STRING(5; $a; -1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$s:=5
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Size of array($a))+" "+String(Length($s)))
