// docs: Concepts/variables
// A class as type makes an Object variable that holds objects of this class.

var $f : 4D.File

ALERT(String(Type($f)=Is object)+" "+String($f=Null))
$f:=File("/RESOURCES/x.txt")
ALERT($f.fullName)
Try
	$f:={fullName: "y"}
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
