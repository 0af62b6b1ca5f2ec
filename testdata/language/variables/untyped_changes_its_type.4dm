// docs: Concepts/quick-tour
// A variable created by assignment is typeless: another assignment changes its type.

$x:="text"
ALERT(String(Type($x)=Is text))
$x:=5
ALERT(String(Type($x)=Is real))
$x:=!2024-01-01!
ALERT(String(Type($x)=Is date))
