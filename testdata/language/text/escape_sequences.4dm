// docs: Concepts/string
// The escape sequences of text literals.

ALERT(String(Character code("\n"))+" "+String(Character code("\t"))+" "+String(Character code("\r"))+" "+String(Character code("\\"))+" "+String(Character code("\"")))
ALERT("C:\\MyDocuments\\New.txt")
