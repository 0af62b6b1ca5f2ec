// docs: commands/position
// The first occurrence, from 1; case, accents and ligatures do not count.

var $length : Integer

ALERT(String(Position("ll"; "Willow")))
ALERT(String(Position("day"; "Today is the first day"; 1)))
ALERT(String(Position("day"; "Today is the first day"; 4)))
ALERT(String(Position("DAY"; "Today is the first day"; 1; *)))
ALERT(String(Position("œ"; "Bœuf"; 1; $length)))
ALERT(String($length))
ALERT(String(Position("oe"; "Bœuf"; 1; $length)))
ALERT(String($length))
ALERT(String(Position(""; "")))
ALERT(String(Position("x"; "")))
ALERT(String(Position("b"; "abc"; 10)))
ALERT(String(Position("b"; "abc"; -3)))
