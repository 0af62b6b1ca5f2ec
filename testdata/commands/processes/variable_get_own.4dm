// docs: commands/get-process-variable
// The own process can be asked, too.
vText:="mine"
GET PROCESS VARIABLE(Current process; vText; vCopy)
ALERT(vCopy)
