// docs: commands/set-process-variable, commands/variable-to-variable: whole arrays only with the latter
var $ready; $go : 4D.Signal
var $n : Integer

ARRAY TEXT($mine; 1)
$mine{1}:="whole"
$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
VARIABLE TO VARIABLE($n; vArray; $mine; vText; vOwn)
$mine{1}:="changed afterwards"
$go.trigger()
While (Not(Bool($go.done)))
	DELAY PROCESS(Current process; 0.2)
End while 
ALERT($go.array)
allGone
