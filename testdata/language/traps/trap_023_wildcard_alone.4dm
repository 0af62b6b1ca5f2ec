// docs: Concepts/string
// Trap 23: "@" alone matches every text, also the empty one.

var $any : Text

For each ($any; [""; "x"; "@"; "two words"])
	ALERT(String($any="@"))
End for each 
