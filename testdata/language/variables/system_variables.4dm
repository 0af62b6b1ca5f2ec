// docs: Concepts/variables
// System variables are process variables that can be read and written.

OK:=1
ALERT(String(OK))
OK:=0
ALERT(String(OK))
ALERT(String(Type(OK)=Is longint))
