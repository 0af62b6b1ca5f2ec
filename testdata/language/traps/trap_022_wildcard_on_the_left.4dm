// docs: Concepts/string
// Trap 22: @ on the left is a character like others.

ALERT(String("report@"="report.txt"))
