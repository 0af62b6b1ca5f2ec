// docs: Concepts/operators
// && gives its first operand when that is falsy, else its second.

ALERT(String(True && False))
ALERT("a" && "b")
ALERT("["+("" && "b")+"]")
ALERT(String(0 && 5))
ALERT(String(5 && 0))
