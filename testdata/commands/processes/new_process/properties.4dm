// docs: PROCESS PROPERTIES, which 21 has no page of (commands/process-info takes its place); what it says is that of the documentation of 4D 20.
// Name, state, time, visibility, unique number and origin.
var $name : Text
var $state; $time; $id; $origin : Integer
var $visible : Boolean
var $go; $ready : 4D.Signal
var $n : Integer

$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "its name"; $go; $ready)
$ready.wait(10)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Waiting for internal flag)
_O_PROCESS PROPERTIES($n; $name; $state; $time; $visible; $id; $origin)
ALERT($name+" "+String($state)+" "+String($time>=0)+" "+String($visible)+" "+String($id=Process info($n).ID)+" "+String($origin))
$go.trigger()
allGone
