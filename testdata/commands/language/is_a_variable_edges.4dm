// docs: commands/is-a-variable
// Local, process and interprocess variables, arrays, pointers to pointers; a nil pointer; wrong types.

var $t : Text
var $p; $pp; $nil : Pointer
var $v : Variant
ARRAY TEXT($a; 2)
vProcess:="日本"
<>vInter:=1

$p:=->$t
$pp:=->$p
ALERT(String(Is a variable($p))+" "+String(Is a variable($pp))+" "+String(Is a variable($pp->))+" "+String(Is a variable(->vProcess))+" "+String(Is a variable(-><>vInter))+" "+String(Is a variable(->$a)))
ALERT(String(Is a variable($nil)))
For each ($v; New collection(12; "text"; True; New object))
	Try
		ALERT(String(Is a variable($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Is a variable($t)))
Catch
	ALERT(Last errors[0].message)
End try
