// docs: commands/character-code, commands/char
// Half of a character that counts two has a code of its own; alone it is printed as the replacement character.

var $t : Text:="😀"

ALERT(String(Character code($t))+" "+String(Character code($t[[2]]))+" "+String(Length($t[[1]])))
ALERT(Char(55357)+Char(56832))
ALERT("["+$t[[1]]+"]")
ALERT(JSON Stringify($t[[1]]))
ALERT(String(Length(JSON Parse("\"\\ud83d\""; Is text))))
