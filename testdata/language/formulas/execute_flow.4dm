// docs: commands/execute-formula ("These keywords will be ignored")
// A control of flow statement does nothing and is no error; several lines are one. What is no statement of Concepts/control-flow is an error.

var $line : Text
var $i; $turns : Integer

For each ($line; ["If (True)"; "Else"; "End if"; "Case of"; ":(True)"; "End case"; "While (True)"; "End while"; "Repeat"; "Until (False)"; \
	"For ($i; 1; 3)"; "End for"; "For each ($v; [1])"; "End for each"; "break"; "continue"; "return"; "return 5"])
	For ($i; 1; 2)
		EXECUTE FORMULA($line)
		$turns:=$turns+1
	End for 
End for each 
ALERT(String($i)+" "+String($turns))
For each ($line; ["Try"; "End use"; "If (True)\rpv:=1\rEnd if"; "pv:=1\rbreak"; "1+"])
	Try
		EXECUTE FORMULA($line)
		ALERT("not here")
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each 
