// docs: Concepts/string
// The page's example: a character is replaced by its capital letter.

vsName:="jane"
If (vsName#"")
	vsName[[1]]:=Uppercase(vsName[[1]])
End if 
ALERT(vsName)
