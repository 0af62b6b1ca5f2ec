// docs: commands/command-name
// The examples of the page, numbers that are none, wrong types.

var $info; $id : Integer
var $theme; $name : Text
var $v : Variant

ALERT(Command name(1)+" "+Command name(2)+" "+Command name(4)+" "+Command name(3))
$name:=Command name(53; $info; $theme)
ALERT($name+" "+String($info ?? 0)+" "+String($info ?? 1)+" "+String(OK))
For each ($id; New collection(0; -1; 2147483647; -2147483648))
	$name:=Command name($id; $info; $theme)
	ALERT("["+$name+"] "+String(OK))
End for each

For each ($v; New collection("1"; True; Null; New object))
	Try
		ALERT(Command name($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
