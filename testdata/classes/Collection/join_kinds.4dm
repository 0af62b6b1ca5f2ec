// docs: API/CollectionClass
// Elements of all kinds are joined as String writes them; Null and "" are left out only when asked for; the result is a text of characters, not of bytes.

var $c : Collection
var $t : Text
$c:=New collection("a"; ""; 1; Null; True; 2.5; "é🎈"; !2024-05-17!; New object("a"; 1); -3; "")
ALERT($c.join("|"))
ALERT($c.join("|"; ck ignore null or empty))
ALERT($c.join(""; ck ignore null or empty))
$t:=New collection("aé"; "b"; "🎈").join("-")
ALERT($t+" "+String(Length($t))+" "+Substring($t; 4; 1)+$t[[2]])
$t:=New collection("a"; "b").join("é")
ALERT($t+" "+String(Length($t))+" "+Substring($t; 3))
$t:=New collection(1; 22; -3; 0.5).join(" ")
ALERT($t+" "+String(Length($t)))
ALERT("["+New collection.join(",")+New collection("").join(",")+New collection("x").join(",")+New collection(Null).join(","; ck ignore null or empty)+"]")
ALERT("["+New collection(""; "").join(",")+"]["+New collection(""; "").join(","; ck ignore null or empty)+"]")
ALERT(New shared collection("a"; "b"; 3).join("+"))
