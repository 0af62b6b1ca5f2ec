// docs: Concepts/control-flow
// For each over Null, an empty collection or an empty object has no turn.

var $v : Variant

For each ($v; Null)
	ALERT("never")
End for each 
For each ($v; [])
	ALERT("never")
End for each 
For each ($v; {})
	ALERT("never")
End for each 
ALERT("done")
