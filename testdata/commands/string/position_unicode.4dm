// docs: commands/position
// Positions count UTF-16 units, also behind an emoji.

var $length : Integer

ALERT(String(Position("b"; "😀ab")))
ALERT(String(Position("b"; "😀ab"; 4)))
ALERT(String(Position("b"; "😀ab"; 5)))
ALERT(String(Length("😀ab")))
ALERT(String(Position("😀"; "ab😀"; 1; $length)))
ALERT(String($length))
