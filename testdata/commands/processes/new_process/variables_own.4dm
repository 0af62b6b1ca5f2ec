// docs: Develop/processes#language-elements
// Each process has its own process variables and its own error method; interprocess variables are shared.
var $s : 4D.Signal

myVariable:="of the parent"
<>shared:="by all"
ON ERR CALL("parentHandler")
$s:=New signal
New process("variables"; 0; "p"; $s)
$s.wait(10)
ALERT(String($s.own)+" "+$s.inter+" ["+$s.handler+"] "+myVariable)
allGone
