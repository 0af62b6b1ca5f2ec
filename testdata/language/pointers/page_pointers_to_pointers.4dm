// docs: Concepts/pointer
// The page's example of a pointer to a pointer.

$MyVar:="Hello"
$PointerOne:=->$MyVar
$PointerTwo:=->$PointerOne
($PointerTwo->)->:="Goodbye"
ALERT(($PointerTwo->)->)
($PointerTwo->)->:="Hello"
$NewVar:=($PointerTwo->)->
ALERT($NewVar+" "+$MyVar)
