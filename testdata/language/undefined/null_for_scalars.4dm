// docs: Concepts/null-undefined
// Null cannot be assigned to a scalar variable, which keeps its value.

var $t : Text
var $i : Integer
var $b : Boolean
var $d : Date

$t:="kept"
$i:=5
Try
	$t:=Null
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$i:=Null
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$b:=Null
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$d:=Null
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT($t+String($i))
