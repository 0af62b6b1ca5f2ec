// docs: commands/delay-process: ticks are sixtieths of a second
var $start; $took : Integer

$start:=Milliseconds
DELAY PROCESS(Current process; 6)
$took:=Milliseconds-$start
ALERT(String($took>=95)+String($took<2000))
