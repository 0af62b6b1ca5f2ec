// docs: Concepts/string
// <, >, <= and >= between texts.

ALERT(String("abd" > "abc"))
ALERT(String("abc" > "abc"))
ALERT(String("abc" < "abd"))
ALERT(String("abc" < "abc"))
ALERT(String("abd" >= "abc"))
ALERT(String("abc" >= "abd"))
ALERT(String("abc" <= "abd"))
ALERT(String("abd" <= "abc"))
