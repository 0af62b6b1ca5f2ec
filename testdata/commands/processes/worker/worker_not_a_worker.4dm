// docs: Develop/processes#using-workers: a process of New process cannot be called
var $ready; $go; $s : 4D.Signal
var $n : Integer

$ready:=New signal
$go:=New signal
$s:=New signal
$n:=New process("slow"; 0; "p"; $ready; $go)
$ready.wait(10)
CALL WORKER($n; "tell"; $s)
$go.trigger()
ALERT(String($s.wait(0.1)))
allGone
