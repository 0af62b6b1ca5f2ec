// docs: commands/undefined
// Type of a followed pointer is Is undefined when the variable does not exist, without an error.

$ptr:=Get pointer("neverAssigned")
ALERT(String(Type($ptr->)=Is undefined))
$ptr->:="now"
ALERT(String(Type($ptr->)=Is text)+" "+neverAssigned)
