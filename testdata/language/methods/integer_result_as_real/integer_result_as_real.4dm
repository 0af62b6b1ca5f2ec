// docs: Concepts/parameters
// An Integer result is used where a Real is wanted: in arithmetic with Reals, in a Real variable, in a command.

var $r : Real
var $i : Integer

ALERT(String(second("a"; 2)*2.5))
ALERT(String(second("a"; 2)/4))
ALERT(String(second("a"; 2)+second("b"; 3)*second("c"; 4)))
ALERT(String(second("a"; 2)>1.5))
ALERT(String(Square root(second("a"; 4))))
$r:=second("a"; 5)
ALERT(String($r))
For ($r; second("a"; 1); second("b"; 2))
	ALERT("turn "+String($r))
End for 
ARRAY REAL($a; 1)
$a{1}:=second("a"; 6)
ALERT(String($a{1}))
