// docs: Concepts/string
// The page's example: the last character by its number.

vtText:="mail@"
If (vtText#"")
	If (Character code(vtText[[Length(vtText)]])=At sign)
		ALERT("at sign")
	End if 
End if 
