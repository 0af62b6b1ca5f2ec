// docs: Concepts/control-flow
// break leaves the innermost loop, continue begins its next turn.

var $i; $j; $n : Integer
var $t; $e : Text

For ($i; 1; 5)
	If ($i=2)
		continue
	End if 
	If ($i=4)
		break
	End if 
	For ($j; 1; 5)
		If ($j=2)
			break
		End if 
		$t+=String($i)+String($j)+" "
	End for 
End for 
ALERT($t)
While (True)
	$n:=$n+1
	If ($n<3)
		continue
	End if 
	break
End while 
ALERT(String($n))
Repeat 
	$n:=$n+1
	If ($n=5)
		continue
	End if 
	If ($n=7)
		break
	End if 
Until ($n=100)
ALERT(String($n))
$t:=""
For each ($e; ["a"; "b"; "c"; "d"])
	If ($e="b")
		continue
	End if 
	If ($e="d")
		break
	End if 
	$t+=$e
End for each 
ALERT($t)
