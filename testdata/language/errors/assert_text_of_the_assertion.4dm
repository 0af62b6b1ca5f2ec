// docs: commands/assert
// Without a message the error shows the text of the assertion.

var $n : Integer

$n:=3
Try
	ASSERT($n>5)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
