// docs: Concepts/string
// Trap 19: case and accents do not count in comparisons.

ALERT(String("Été"="ETE"))
