// docs: Concepts/object
// The page declares a variable as Number: it is a Real.

var $b : Number

$b:=42.5
ALERT(String(Type($b)=Is real)+" "+String($b))
