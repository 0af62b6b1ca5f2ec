// docs: commands/ob-set-null
// Over each type, a new property, an object not made yet, case and other scripts, many; shared outside Use, wrong types.

var $o; $made; $shared : Object
var $t : Text
var $i : Integer
var $v : Variant

$o:=New object("t"; "x"; "r"; 1.5; "b"; True; "o"; New object("in"; 1); "c"; New collection(1); "n"; Null)
For each ($t; OB Keys($o))
	OB SET NULL($o; $t)
End for each
OB SET NULL($o; "new")
ALERT(JSON Stringify($o)+" "+String(OB Get type($o; "t")=Is null)+" "+String(OB Is defined($o; "new"))+" "+String($o.new=Null)+" "+String(Undefined($o.new)))

OB SET($made; "name"; "Lea"; "age"; 4)
OB SET NULL($made; "age")
OB SET NULL($made; "Age")
ALERT(JSON Stringify($made))
$o:=New object
For each ($t; New collection("ключ"; "Ключ"; "日本"; "😀"; "a.b c"; ""))
	OB SET NULL($o; $t)
End for each
ALERT(JSON Stringify($o))

$o:=New object
For ($i; 1; 10000)
	OB SET NULL($o; "k"+String($i))
End for
ALERT(String(OB Keys($o).length)+" "+String(OB Is empty($o)))

$shared:=New shared object("a"; 1)
Try
	OB SET NULL($shared; "a")
Catch
	ALERT("outside Use "+String($shared.a))
End try
Use ($shared)
	OB SET NULL($shared; "a")
End use
ALERT(JSON Stringify($shared))

For each ($v; New collection(12; "text"; True; New collection))
	Try
		OB SET NULL($v; "a")
		ALERT("accepted")
	Catch
		ALERT("refused "+String(Value type($v)))
	End try
End for each
For each ($v; New collection(12; Null; New object))
	Try
		OB SET NULL($o; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
