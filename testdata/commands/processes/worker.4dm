// docs: commands/call-worker, commands/kill-worker, commands/new-signal, API/SignalClass
// A worker does what it is asked in order; a signal tells when.

var $s; $done : Object

$s:=New shared object("list"; New shared collection)
$done:=New signal("done")
CALL WORKER("w"; Formula($1.list.push($2)); $s; "first")
CALL WORKER("w"; Formula($1.list.push($2+Current process name)); $s; "second ")
CALL WORKER("w"; Formula($1.trigger()); $done)
ALERT(String($done.wait(10))+String($done.signaled)+$done.description)
ALERT($s.list.join(","))
KILL WORKER("w")
