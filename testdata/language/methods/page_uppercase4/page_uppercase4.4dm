// docs: Concepts/parameters
// The page's example of $0 and $1.

$NewPhrase:=Uppercase4("This is good.")
ALERT($NewPhrase)
