// docs: commands/get-process-variable
// Variables of another process are read into process and local variables of this one.
var $ready; $go : 4D.Signal
var $n : Integer
var $number : Real
var $object : Object

vText:="own"
$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
GET PROCESS VARIABLE($n; vText; vOther; vNumber; $number; vObject; $object)
ALERT(vText+" "+vOther+" "+String($number)+" "+$object.name)
GET PROCESS VARIABLE($n; vText; vText)
ALERT(vText)
$go.trigger()
allGone
