// Concepts/operators, "Precedence": one level for all operators, && and || too
#DECLARE($a; $b)
If ($a=1 & $b=2)
	ALERT("x")
End if
If ($a>0 && $b>0)
	ALERT("x")
End if
If (($a=1) & ($b=2))
	ALERT("x")
End if
If ($a=1) | ($b=2)
	ALERT("x")
End if
If (($a=1) & $b)
	ALERT("x")
End if
