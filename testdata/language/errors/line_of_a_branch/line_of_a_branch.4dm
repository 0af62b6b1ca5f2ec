// docs: commands/on-err-call, Concepts/error-handling
// Error line is the line that failed, also when it is alone in its branch or its loop; the program goes on behind it.

var $i; $zero : Integer
var $o : Object

ON ERR CALL("keepLine")
If (True)
	$i:=5%$zero
End if 
ALERT("line "+String(Error line))
If ($zero=0)
	If ($zero=1)
		ALERT("not here")
	Else 
		$o.name:="x"
	End if 
End if 
ALERT("line "+String(Error line))
For ($i; 1; 2)
	ALERT(String($i)+String($i%$zero))
End for 
ALERT("line "+String(Error line))
Case of 
	: ($zero=0)
		fails
End case 
ALERT("line "+String(Error line)+" of "+Error method)
