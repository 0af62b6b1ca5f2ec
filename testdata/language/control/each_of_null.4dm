// docs: Concepts/control-flow
// Nothing to go through: an empty collection or object, and null ones.

var $c : Collection
var $o : Object

For each ($v; [])
	ALERT("run")
End for each 
For each ($v; {})
	ALERT("run")
End for each 
For each ($v; $c)
	ALERT("run")
End for each 
For each ($v; $o)
	ALERT("run")
End for each 
For each ($v; Null)
	ALERT("run")
End for each 
ALERT("end")
