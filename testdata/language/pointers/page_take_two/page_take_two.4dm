// docs: Concepts/pointer
// The page's example: a method changes the variables its parameters point to.

$MyVar:="HELLO"
$other:="jones"
takeTwo(->$other; ->$MyVar)
ALERT($other+" "+$MyVar)
