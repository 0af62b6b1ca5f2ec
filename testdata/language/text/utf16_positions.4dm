// docs: Concepts/string, commands/length
// Characters outside the basic plane count two: positions are UTF-16 units.

var $t : Text:="a😀b"

ALERT(String(Length($t))+" "+$t[[1]]+" "+$t[[4]]+" "+String(Character code($t[[2]]))+" "+String(Character code($t[[3]])))
