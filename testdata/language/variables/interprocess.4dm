// docs: Concepts/variables
// An interprocess variable is declared with a directive and shared by all processes.

C_LONGINT(<>counter)
<>counter:=3.6
ALERT(String(<>counter)+" "+String(Type(<>counter)=Is longint))
Try
	<>counter:="x"
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
