// docs: Concepts/control-flow ("The condition is a Boolean expression")
// The documentation wants a Boolean in If; a number in a Variant is taken as "not 0", other values by their truth.

var $v : Variant

$v:=0
If ($v)
	ALERT("0 is taken")
Else 
	ALERT("0 is not taken")
End if 
$v:=2
If ($v)
	ALERT("2 is taken")
End if 
$v:="x"
If ($v)
	ALERT("a text is taken")
End if 
$v:=""
If ($v)
	ALERT("an empty text is taken")
Else 
	ALERT("an empty text is not taken")
End if 
