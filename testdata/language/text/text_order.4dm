// docs: Concepts/string
// Texts are ordered as texts, also when they look like numbers, and capitals do not come first.

ALERT(String("10"<"9"))
ALERT(String("a"<"B"))
ALERT(String("B"<"c"))
ALERT(String("abc"<"abcd"))
ALERT(String("é"<"f"))
