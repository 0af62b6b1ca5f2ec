// docs: commands/delay-process
// No time, less than none, and a process that does not exist.
var $start : Integer

$start:=Milliseconds
DELAY PROCESS(Current process; 0)
DELAY PROCESS(Current process; -100)
DELAY PROCESS(12345; 6000)
ALERT(String((Milliseconds-$start)<2000))
