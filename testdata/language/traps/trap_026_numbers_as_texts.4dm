// docs: Concepts/string
// Trap 26: texts are ordered as texts.

ALERT(String("10"<"9"))
