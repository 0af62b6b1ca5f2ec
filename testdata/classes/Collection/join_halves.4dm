// docs: API/CollectionClass (.join: "converts all elements of the collection to strings and concatenates them"), Concepts/string (texts are UTF-16)
// Two halves of a character that .join puts side by side are that character, as with +.
var $c : Collection

$c:=["a"; Char(0xD83D); Char(0xDE00); "b"]
ALERT($c.join("")+" "+String(Length($c.join("")))+" "+String($c.join("")=("a"+Char(0xD83D)+Char(0xDE00)+"b")))
$c:=["x"; "y"; "z"]
ALERT(String(Length($c.join(Char(0xD83D)))))
$c:=["x"+Char(0xD83D); "y"]
ALERT($c.join(Char(0xDE00))+" "+String(Length($c.join(Char(0xDE00)))))
