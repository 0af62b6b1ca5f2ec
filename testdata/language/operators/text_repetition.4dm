// docs: Concepts/string
// A text times a number repeats the text.

ALERT("ab" * 3)
