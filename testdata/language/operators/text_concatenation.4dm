// docs: Concepts/string
// + joins two texts.

ALERT("abc" + "def")
