// docs: commands/new-process: $1, $2
// A method without a parameter list finds them under their numbers.
var $s : 4D.Signal

$s:=New signal
New process("oldStyle"; 0; "p"; $s; "by number")
$s.wait(10)
ALERT($s.result)
allGone
