// docs: commands/undefined, commands/type, commands/clear-variable, commands/is-nil-pointer
// What exists and what does not, large values, each type cleared to its default, arrays of each type; what is no variable and no pointer.

var $o : Object
var $f : 4D.Function
var $v : Variant
var $t : Text
var $i : Integer
var $p; $nil : Pointer
var $x : Blob
$o:=New object("n"; Null; "ключ"; "日本"; "big"; "é"*100000; "c"; New collection)
ALERT(String(Undefined($o.missing))+" "+String(Undefined($o.n))+" "+String(Undefined($o["ключ"]))+" "+String(Undefined($o.big))+" "+String(Undefined($o.missing.deeper))+" "+String(Undefined($o.c[5]))+" "+String(Undefined(Null))+" "+String(Undefined(1000000))+" "+String(Undefined("日本")))
ALERT(String(Undefined(neverAssigned))+" "+String(Undefined($v))+" "+String(Undefined($t))+" "+String(Undefined($nil))+" "+String(Value type(neverAssigned)=Is undefined))
$p:=->neverAssigned
ALERT(String(Type($p->)=Is undefined)+" "+String(Is nil pointer($p))+" "+String(Is nil pointer($nil))+" "+String(Is nil pointer(Null))+" "+String($nil=Null))

$t:="é"*100000
ARRAY TEXT($a; 100000)
$a{100000}:="日本"
ALERT(String(Type($t)=Is text)+" "+String(Type($a)=Text array)+" "+String(Type($a{100000})=Is text)+" "+String(Type($o)=Is object)+" "+String(Type($x)=Is BLOB))
SET BLOB SIZE($x; 100000; 65)
CLEAR VARIABLE($t)
CLEAR VARIABLE($a)
CLEAR VARIABLE($o)
CLEAR VARIABLE($x)
CLEAR VARIABLE($p)
$v:="é"
CLEAR VARIABLE($v)
ALERT("["+$t+"] "+String(Size of array($a))+" "+String($o=Null)+" "+String(BLOB size($x))+" "+String($p=Null)+" "+String(Value type($v))+" "+String(Type($a)=Text array)+" "+String(Type($t)=Is text))
process:=New collection(1; 2)
CLEAR VARIABLE(process)
<>inter:="é"
CLEAR VARIABLE(<>inter)
ARRAY LONGINT($two; 3; 4)
CLEAR VARIABLE($two)
ALERT(String(Undefined(process))+String(process=Null)+" ["+String(<>inter)+"] "+String(Size of array($two))+" "+String(Type($two)))
// through a pointer
$i:=5
$p:=->$i
CLEAR VARIABLE($p->)
ALERT(String($i))

For each ($f; New collection(Formula(Is nil pointer("x")); Formula(Is nil pointer(5)); Formula(Is nil pointer($o.n))))
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
