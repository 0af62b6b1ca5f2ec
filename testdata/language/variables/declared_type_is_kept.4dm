// docs: Concepts/variables
// A value of another type is an error and leaves a declared variable unchanged.

var $t : Text
var $i : Integer
var $o : Object
var $c : Collection

$t:="kept"
$i:=5
Try
	$t:=5
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$i:="5"
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$o:=[]
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$c:={}
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT($t+" "+String($i))
