// docs: Concepts/operators
// The ternary operator gives its second operand when the first is truthy, else its third.

ALERT(True ? "yes" : "no")
ALERT(False ? "yes" : "no")
ALERT(2>1 ? "greater" : "not greater")
