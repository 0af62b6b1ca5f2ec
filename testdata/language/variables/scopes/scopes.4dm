// docs: Concepts/variables
// Local variables belong to one call, process variables to the process, interprocess variables to the application.

var $local : Integer

$local:=1
scopeTestVariable:=1
<>scopeTestVariable:=1
changeAll
ALERT(String($local)+" "+String(scopeTestVariable)+" "+String(<>scopeTestVariable))
