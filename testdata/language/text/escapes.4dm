// docs: Concepts/string
// The escape sequences of a text literal.

ALERT(String(Length("a\nb")))
ALERT(String(Character code("\n"))+" "+String(Character code("\t"))+" "+String(Character code("\r")))
ALERT("a\\b")
ALERT("say \"yes\"")
ALERT(String(Length("\\")))
