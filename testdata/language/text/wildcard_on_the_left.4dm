// docs: Concepts/string
// @ in the left operand is a character like another.

ALERT(String("report@"="report.txt"))
ALERT(String("report@"="report@"))
