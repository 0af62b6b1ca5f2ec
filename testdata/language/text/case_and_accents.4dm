// docs: Concepts/string
// Texts are equal without regard to case and accents.

ALERT(String("Été"="ETE"))
ALERT(String("n"="Ñ"))
ALERT(String("ABC"="abc"))
ALERT(String("abc"#"ABC"))
ALERT(String("a"="b"))
