// docs: Concepts/string
// The page's example: a text that ends in @ is found by its character code.

var $vsValue : Text

For each ($vsValue; ["mail@"; "mail"])
	ALERT(String($vsValue[[Length($vsValue)]]="@")+" "+String(Character code($vsValue[[Length($vsValue)]])#64))
End for each 
