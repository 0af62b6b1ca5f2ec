// docs: API/FunctionClass
// Functions of built-in classes are 4D.Function objects and can be called on another object of the class.

var $f : 4D.Function

$f:=[3; 1; 2].sort
ALERT(OB Class($f).name+" "+String(OB Instance of($f; 4D.Function)))
