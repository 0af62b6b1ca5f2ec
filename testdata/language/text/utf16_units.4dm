// docs: Concepts/string
// A character outside the basic plane counts as two.

ALERT(String(Length("a😀b")))
ALERT(Substring("a😀b"; 4; 1))
