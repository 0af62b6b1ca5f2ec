// docs: Concepts/string
// A character can be read of any text expression.

ALERT(("ab"+"cd")[[3]]+Uppercase("xyz")[[1]]+String(1234)[[4]])
