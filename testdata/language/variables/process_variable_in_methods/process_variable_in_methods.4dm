// docs: Concepts/variables
// A process variable is the same in all methods of the process, a local is not.

shared:="set in main"
$local:="main"
show
ALERT(shared+", "+$local)
