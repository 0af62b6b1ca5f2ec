// docs: Concepts/null-undefined
// An undefined condition is False in If, Case of, While and Until.

var $o : Object
var $n : Integer

$o:={}
If ($o.missing)
	ALERT("If")
Else 
	ALERT("Else")
End if 
Case of 
	: ($o.missing)
		ALERT("first")
	: (True)
		ALERT("second")
End case 
While ($o.missing)
	ALERT("While")
	break
End while 
Repeat 
	$n:=$n+1
	If ($n=2)
		$o.missing:=True
	End if 
Until ($o.missing)
ALERT(String($n))
