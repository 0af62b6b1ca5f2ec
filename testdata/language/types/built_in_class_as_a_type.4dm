// docs: Concepts/variables
// A class as type makes an Object variable. What class the object has is checked for parameters only (Concepts/parameters, "Wrong parameter type").

var $f : 4D.File

ALERT(String(Type($f)=Is object)+" "+String($f=Null))
$f:=File("/RESOURCES/x.txt")
ALERT($f.fullName)
$f:={fullName: "y"}
ALERT($f.fullName)
$f:=Folder("/RESOURCES/z")
ALERT(OB Class($f).name)
