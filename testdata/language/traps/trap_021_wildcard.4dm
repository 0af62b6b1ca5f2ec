// docs: Concepts/string
// Trap 21: @ on the right stands for any characters.

ALERT(String("report.txt"="report@"))
