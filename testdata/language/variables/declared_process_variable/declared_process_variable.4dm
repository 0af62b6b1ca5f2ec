// docs: Concepts/variables
// var declares a process variable too; other methods see it with its type.

var declaredProcessVariable : Integer

declaredProcessVariable:=2
useIt
ALERT(String(declaredProcessVariable))
Try
	declaredProcessVariable:="text"
	ALERT("no error")
Catch
	ALERT("error")
End try
