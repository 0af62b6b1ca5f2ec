// docs: Concepts/control-flow: return, break and continue leave at once.
For ($i; 1; 3)
	If ($i=2)
		continue
		ALERT("never")
	End if
	break
End for
var $x : Integer
return
var $y : Integer
$y:=$x
$x:=$y
