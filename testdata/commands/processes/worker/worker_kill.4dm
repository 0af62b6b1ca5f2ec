// docs: commands/kill-worker: pending messages are ignored, the current one is finished
var $ready; $go; $s : 4D.Signal

$ready:=New signal
$go:=New signal
$s:=New signal
CALL WORKER("w"; "slow"; $ready; $go)
CALL WORKER("w"; "tell"; $s)
$ready.wait(10)
KILL WORKER("w")
$go.trigger()
allGone
ALERT(String($s.signaled))
