// docs: Concepts/string
// % tells whether a text holds a whole word.

ALERT(String("Alpha Bravo" % "Bravo"))
ALERT(String("Alpha Bravo" % "ravo"))
