// docs: commands/new-process, commands/count-parameters
// Parameters that are not given are undefined there.
var $s : 4D.Signal

$s:=New signal
New process("report"; 0; "p"; $s)
$s.wait(10)
ALERT($s.result)
allGone
