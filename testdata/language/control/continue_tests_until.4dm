// docs: Concepts/control-flow
// continue in Repeat goes on with the test of Until.

var $n : Integer

Repeat 
	$n:=$n+1
	If ($n<10)
		continue
	End if 
	ALERT("not reached")
Until ($n=3)
ALERT(String($n))
