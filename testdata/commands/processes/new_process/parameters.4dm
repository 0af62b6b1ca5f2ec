// docs: commands/new-process
// The parameters arrive as those of a method, values of all types unchanged.
var $s : 4D.Signal

$s:=New signal
New process("report"; 0; "p"; $s; "text"; 3)
$s.wait(10)
ALERT($s.result)
$s:=New signal
New process("report"; 0; "p"; $s; !2024-05-06!; True)
$s.wait(10)
ALERT($s.result)
allGone
