// docs: Concepts/null-undefined
// Trap 75: an undefined condition is false.

var $o : Object:={a: 2; n: Null}

Case of 
	: ($o.zzz)
		ALERT("taken")
	Else 
		ALERT("not taken")
End case 
