// docs: commands/set-process-variable
// A variable, one that does not exist yet, one with a type, and an element of an array.
var $ready; $go : 4D.Signal
var $n : Integer

$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
SET PROCESS VARIABLE($n; vText; Uppercase("new"); vMade; 5; vTyped; 2.6; vArray{1}; "set")
$go.trigger()
While (Not(Bool($go.done)))
	DELAY PROCESS(Current process; 0.2)
End while 
ALERT($go.text+" "+$go.made+" "+String($go.typed)+" "+$go.array)
allGone
