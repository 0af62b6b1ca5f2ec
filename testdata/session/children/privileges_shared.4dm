// docs: API/SessionClass#setprivileges: the session is one object, privileges given in one process count in the others
var $s : 4D.Signal

Session.setPrivileges("Sales")
$s:=New signal
CALL WORKER("w"; "privileges"; $s)
$s.wait(10)
DELAY PROCESS(Current process; 1)
ALERT(String($s.seen)+$s.list+String(Session.hasPrivilege("Other")))
KILL WORKER("w")
