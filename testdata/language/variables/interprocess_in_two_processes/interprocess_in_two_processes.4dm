// docs: Concepts/variables
// All processes see the same interprocess variable, each has process variables of its own.

<>shared:="from main"
own:="of main"
$signal:=New signal
$p:=New process("other"; 0; "other"; $signal)
$signal.wait()
ALERT(<>shared+", "+own)
