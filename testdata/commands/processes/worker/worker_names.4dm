// docs: Develop/processes#using-workers: the name is case-sensitive, and is that of the process
var $s; $t : 4D.Signal

CALL WORKER("w"; "remember"; "w")
$s:=New signal
CALL WORKER("W"; "tell"; $s)
$s.wait(10)
$t:=New signal
CALL WORKER("w"; "tell"; $t)
$t.wait(10)
ALERT("["+$s.result+"]"+$s.name+"["+$t.result+"]"+$t.name+String($s.type))
KILL WORKER("w")
KILL WORKER("W")
