// docs: commands/kill-worker: without a parameter the current worker ends after its current task; a message it then sends itself is ignored
var $s; $again : 4D.Signal

$s:=New signal
$again:=New signal
CALL WORKER("w"; "killsItself"; $s; $again)
$s.wait(10)
allGone
ALERT($s.result+" "+String($again.signaled))
