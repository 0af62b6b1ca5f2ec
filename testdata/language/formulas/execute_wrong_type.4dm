// docs: commands/execute-formula
// An assignment to a declared local variable is checked as in the method itself. No page names the error.

var $n : Integer

$n:=1
Try
	EXECUTE FORMULA("$n:=\"text\"")
Catch
	ALERT(String(Last errors[0].errCode)+" "+String($n))
End try
