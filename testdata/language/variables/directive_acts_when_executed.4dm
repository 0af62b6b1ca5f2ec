// docs: Concepts/interpreted-compiled
// In interpreted mode a declaration counts from when it is executed.

late:=3.1416
ALERT(String(late))
C_LONGINT(late)
late:=3.1416
ALERT(String(late))
