// Concepts/operators, "Precedence": strictly from left to right, so a comparison that goes on compares first.
var $i; $n : Integer
If ($i=$n-1)
	ALERT("x")
End if
If ($i=($n-1))
	ALERT("x")
End if
QUERY([Person]; [Person]Name="a"+"b")
