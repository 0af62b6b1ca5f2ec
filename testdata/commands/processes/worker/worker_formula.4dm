// docs: commands/call-worker: a formula, with parameters in $1 ... or named
var $s : 4D.Signal
var $name : Text

$name:="captured "
CALL WORKER("w"; Formula(remember($name+$1)); "and passed")
$s:=New signal
CALL WORKER("w"; Formula(tell); $s)
$s.wait(10)
ALERT($s.result)
KILL WORKER("w")
