// Concepts/variables: declaring a local reserves it; one that nothing mentions again is most likely a slip.
var $used; $unused : Text
var $written : Integer
var $inText : Text
var $loop : Integer
$used:="x"
$written:=1
ALERT($used+"$inText")
For ($loop; 1; 3)
End for
