// docs: Concepts/control-flow
// The page's loop through the characters of a text, forwards and backwards.

vtSomeText:="a\tb\t"
$n:=0
For ($vlChar; 1; Length(vtSomeText))
	If (Character code(vtSomeText[[$vlChar]])=Tab)
		$n:=$n+1
	End if 
End for 
For ($vlChar; Length(vtSomeText); 1; -1)
	If (Character code(vtSomeText[[$vlChar]])=Tab)
		$n:=$n+1
	End if 
End for 
ALERT(String($n))
