// docs: Develop/processes#worker-processes: messages are run one at a time, in order
var $list : Collection
var $done : 4D.Signal
var $i : Integer

$list:=New shared collection
$done:=New signal
For ($i; 1; 20)
	CALL WORKER("w"; Formula($1.push($2)); $list; $i)
End for 
CALL WORKER("w"; Formula($1.trigger()); $done)
$done.wait(10)
ALERT($list.join(","))
KILL WORKER("w")
