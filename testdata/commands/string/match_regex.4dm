// docs: commands/match-regex
// Whole match with two arguments, a search with a start; * fixes the place.

var $pos; $length : Integer
ARRAY LONGINT($positions; 0)
ARRAY LONGINT($lengths; 0)

ALERT(String(Match regex("a.b"; "---a-b---"; 1; $pos; $length)))
ALERT(String($pos))
ALERT(String($length))
ALERT(String(Match regex("a.b"; "---a-b---"; 1; $pos; $length; *)))
ALERT(String(Match regex("a.b"; "---a-b---"; 4; $pos; $length; *)))
ALERT(String(Match regex("a.b"; "---a-b---")))
ALERT(String(Match regex(".*a.b.*"; "---a-b---")))
ALERT(String(Match regex("(.*)stuff(.*)"; "my stuff here"; 1; $positions; $lengths)))
ALERT(String(Size of array($positions)))
ALERT(String($positions{0}))
ALERT(String($lengths{0}))
ALERT(String($positions{2}))
ALERT(String($lengths{2}))
ALERT(String(Match regex("x"; "abc"; 1)))
ALERT(String(Match regex("b"; "abc"; 99)))
