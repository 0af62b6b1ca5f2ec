// docs: Concepts/error-handling
// An error in a formula goes to the caller of the formula.

var $f : 4D.Function

$f:=Formula($1+1)
ALERT(String(Try($f.call(Null; "a"))=Null)+" "+String(Last errors[0].errCode))
ALERT(String($f.call(Null; 4)))
