// docs: Concepts/classes
// Functions of a class are objects of 4D.Function.

var $f : 4D.Function

$f:=cs.Hello.new().say
ALERT(String(OB Instance of($f; 4D.Function))+" "+OB Class($f).name)
