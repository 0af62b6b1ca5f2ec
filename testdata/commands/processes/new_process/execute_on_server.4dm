// docs: commands/execute-on-server: in single-user it acts as New process
var $s : 4D.Signal
var $n : Integer

$s:=New signal
$n:=Execute on server("who"; 0; "p"; $s)
$s.wait(10)
ALERT(String($s.number=$n)+String($n>0)+" "+String($s.type))
allGone
