// docs: Concepts/operators
// || gives its first operand when that is truthy, else its second.

ALERT(String(False || True))
ALERT("a" || "b")
ALERT("" || "b")
ALERT(String(0 || 5))
ALERT(String(Null || 5))
