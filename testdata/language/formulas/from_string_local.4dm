// docs: commands/formula-from-string
// A local variable in the text is error -10737.

var $x : Integer

$x:=1
Try
	$f:=Formula from string("$x+1")
Catch
	ALERT(String(Last errors[0].errCode))
End try
