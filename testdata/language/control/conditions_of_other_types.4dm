// docs: Concepts/control-flow ("The condition is a Boolean expression"), Concepts/operators (truthy and falsy)
// A condition is Boolean. Other values are not documented: a number is true when it is not 0, the rest as with &&.

var $v : Variant

For each ($v; [0; 1; -0.5; ""; "x"; {}; {a: 1}; []; [1]; Null])
	If ($v)
		ALERT("true")
	Else 
		ALERT("false")
	End if 
End for each 
