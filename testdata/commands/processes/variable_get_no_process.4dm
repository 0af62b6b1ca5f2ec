// docs: commands/get-process-variable: when there is no such process it has no effect
vCopy:="before"
GET PROCESS VARIABLE(12345; vText; vCopy)
ALERT(vCopy)
