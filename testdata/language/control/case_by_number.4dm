// docs: Concepts/control-flow (Case of...Else...End case)
// The first branch whose condition is True runs, also when the conditions compare one variable with constants, twice with the same; none may fit.

var $i : Integer
var $line : Text

$line:=""
For ($i; -3; 12)
	Case of 
		: ($i=1)
			$line:=$line+"one "
		: ($i=2)
			$line:=$line+"two "
			$i:=$i+0
		: ($i=1)
			$line:=$line+"never "
		: ($i=10)
			$line:=$line+"ten "
		: ($i=-2)
			$line:=$line+"minus two "
		Else 
			$line:=$line+"- "
	End case 
End for 
ALERT($line)

$n:=3
For ($k; 1; 4)
	Case of 
		: ($k=4)
			ALERT("four")
		: ($k=3)
			ALERT("three")
			break
		: ($k=2)
			ALERT("two")
			continue
		: ($k=100000)
			ALERT("many")
	End case 
	ALERT(String($k))
End for 
