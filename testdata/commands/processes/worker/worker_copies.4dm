// docs: commands/call-worker: plain objects and collections are passed by copy
var $s : 4D.Signal
var $o : Object
var $c : Collection

$o:={n: 1}
$c:=[1]
$s:=New signal
CALL WORKER("w"; "changes"; $s; $o; $c)
$s.wait(10)
ALERT(String($o.n)+String($c.length))
KILL WORKER("w")
