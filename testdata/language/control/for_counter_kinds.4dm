// docs: Concepts/control-flow
// Counters may be Integer or Real, local, process or interprocess variables.

var $l : Integer
var $r : Real

For ($l; 1; 2)
End for 
For ($r; 0.5; 1.5; 0.5)
	ALERT(String($r))
End for 
For (process; 1; 2)
End for 
For (<>inter; 1; 2)
End for 
ALERT(String($l)+" "+String($r)+" "+String(process)+" "+String(<>inter))
