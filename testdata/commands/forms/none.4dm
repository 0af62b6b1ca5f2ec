// docs: commands/form-goto-page, form-next-page, form-previous-page, form-first-page, form-last-page, current-form-name, form-get-color-scheme, form-theme: without
// a current form the pages do nothing, and what is asked for is an empty text.
var $code : Text
var $n : Integer

ALERT("["+Current form name+"] ["+FORM Get color scheme+"] ["+FORM theme+"]")
For each ($n; [1; 0; -1; 2147483647])
	FORM GOTO PAGE($n)
	FORM GOTO PAGE($n; *)
End for each
FORM NEXT PAGE
FORM PREVIOUS PAGE
FORM FIRST PAGE
FORM LAST PAGE
ALERT(String(Form event code))
For each ($code; ["FORM GOTO PAGE(\"größe 🎈\")"; "FORM GOTO PAGE(Null)"; "FORM GOTO PAGE({}.none)"; "FORM GOTO PAGE"; "FORM NEXT PAGE(1)"; "$t:=FORM theme(1)"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
