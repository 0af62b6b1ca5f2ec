//tetra: context=stored-procedure
// docs: commands/process-4d-tags, process context table row 16: tags in a worker of the server
var $s : 4D.Signal

$s:=New signal
CALL WORKER("w"; Formula(inTags($1)); $s)
$s.wait(10)
ALERT($s.out)
KILL WORKER("w")
