#DECLARE($n : Integer) -> $result : Integer
defer(ALERT("early ends"))
If ($n>2)
	$result:=7
	return 
End if
defer(ALERT("never"))
