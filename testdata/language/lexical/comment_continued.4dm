// docs: Concepts/methods
// A backslash at the end of a line joins the next one, also when the line is a comment.

ALERT("first")
// a comment that goes on \
ALERT("not run")
ALERT("second")
