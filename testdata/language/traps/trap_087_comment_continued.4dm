// docs: Concepts/quick-tour
// Trap 87: a comment that ends in a backslash goes on in the next line.

ALERT("before")
// done \
ALERT("in the comment")
ALERT("after")
