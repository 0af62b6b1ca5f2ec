// docs: Concepts/control-flow
// After the loop the counter has the first value beyond the end.

var $i : Integer

For ($i; 1; 3)
End for 
ALERT(String($i))
For ($i; 5; 1)
End for 
ALERT(String($i))
For ($i; 3; 1; -1)
End for 
ALERT(String($i))
