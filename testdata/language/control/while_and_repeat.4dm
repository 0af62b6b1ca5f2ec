// docs: Concepts/control-flow
// While tests before its body, Repeat after it.

var $n : Integer

While ($n>0)
	ALERT("never")
End while 
Repeat 
	$n:=$n+1
Until (True)
ALERT(String($n))
Repeat 
	$n:=$n+1
Until ($n=5)
ALERT(String($n))
While ($n>2)
	$n:=$n-1
End while 
ALERT(String($n))
