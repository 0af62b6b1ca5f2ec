// docs: commands/substring
// A part of a text; what lies outside is cut off.

ALERT(String(Substring("08/04/62"; 4; 2)))
ALERT(String(Substring("Emergency"; 1; 6)))
ALERT(String(Substring("abc"; 2)))
ALERT(String(Substring("abc"; 4)))
ALERT(String(Substring("abc"; 2; 100)))
ALERT(String(Substring("abc"; 1; 0)))
ALERT(String(Substring("élan"; 2; 2)))
ALERT(String(Substring(""; 1; 3)))
