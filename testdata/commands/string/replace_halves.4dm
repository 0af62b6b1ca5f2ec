// docs: commands/replace-string, Concepts/string (texts are UTF-16)
// Two halves of a character that Replace string puts side by side are that character, as with +.
var $whole : Text

$whole:=Char(0xD83D)+Char(0xDE00)
ALERT(String(Replace string(Char(0xD83D)+"x"+Char(0xDE00); "x"; "")=$whole))
ALERT(Replace string("x"+Char(0xDE00); "x"; "a"+Char(0xD83D)))
ALERT(Replace string("x"+Char(0xD83D)+"x"; "x"; Char(0xDE00); *)+String(Length(Replace string(Char(0xD83D)+"x"; "x"; Char(0xDE00)))))
ALERT(String(Length(Replace string(Char(0xD83D)+"--"; "-"; Char(0xDE00)))))
