// docs: Concepts/string
// Ligatures are equal to the letters they stand for.

ALERT(String("strasse"="Straße"))
ALERT(String("ae"="æ"))
ALERT(String("Œuvre"="oeuvre"))
