// docs: commands/save-variables, commands/load-variables
// Variables of any type go into a file and come back, in order.

var $path : Text
var $t; $t2 : Text
var $n; $n2 : Real
var $d; $d2 : Date
var $h; $h2 : Time
var $b; $b2 : Boolean
var $o; $o2 : Object
ARRAY LONGINT($a; 3)
ARRAY LONGINT($a2; 0)

$path:=Temporary folder+Generate UUID+".4vr"
$t:="héllo 🎈"
$n:=-1.5e10
$d:=!2024-02-29!
$h:=?13:05:10?
$b:=True
$o:=New object("x"; New collection(1; "two"; Null))
$a{2}:=7
SAVE VARIABLES($path; $t; $n; $d; $h; $b; $o; $a)
ALERT(String(OK)+" "+String(Document=$path))
OK:=0
LOAD VARIABLES($path; $t2; $n2; $d2; $h2; $b2; $o2; $a2)
ALERT(String(OK)+" "+$t2+" "+String($n2)+" "+String($d2; ISO date GMT)+" "+String($h2)+" "+String($b2)+" "+JSON Stringify($o2)+" "+String($a2{2})+String(Size of array($a2)))

// more variables than there are, and a file that holds none
LOAD VARIABLES($path; $t2; $n2; $d2; $h2; $b2; $o2; $a2; $t)
ALERT(String(OK)+" "+$t)
TEXT TO DOCUMENT($path; "no variables")
LOAD VARIABLES($path; $t2)
ALERT(String(OK)+" "+$t2)
DELETE DOCUMENT($path)
Try
	LOAD VARIABLES($path; $t2)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
Try
	SAVE VARIABLES("/nowhere/at/all"; $t2)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
