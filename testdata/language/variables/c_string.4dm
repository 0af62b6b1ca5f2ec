// docs: commands-legacy _O_C_STRING, _O_ARRAY STRING (4D v14): declarations of texts; the length they begin with means nothing for Unicode texts.
_O_C_STRING:C293(3; $a; $b)
ALERT(String(Value type($a)=Is text)+" <"+$b+">")
$a:="longer than three"
ALERT($a)
_O_C_STRING(80; vName; <>vOther)
ALERT(String(Type(vName)=Is text)+" "+String(Type(<>vOther)=Is text))
_O_ARRAY STRING:C218(80; $list; 3)
$list{1}:="née 日本"
ALERT($list{1}+" "+String(Size of array($list))+" "+String(Type($list)=Text array))
// what is there already stays
_O_ARRAY STRING(80; $list; 1)
ALERT($list{1}+" "+String(Size of array($list)))
_O_ARRAY STRING(20; tNames; 2; 4)
ALERT(String(Size of array(tNames))+" "+String(Size of array(tNames{2})))
_O_ARRAY STRING(20; tNames{1}; 7)
ALERT(String(Size of array(tNames{1})))
// an element takes only texts
Try
	var $n : Object
	$list{1}:=$n
Catch
	ALERT(Last errors[0].message)
End try
