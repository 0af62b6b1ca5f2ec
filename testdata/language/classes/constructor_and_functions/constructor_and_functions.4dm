// docs: Concepts/classes
// A class with a constructor and functions; This is the object.

var $p : cs.Point

$p:=cs.Point.new(3; 4)
ALERT(String($p.x)+" "+String($p.y))
ALERT(String($p.distance()))
ALERT(JSON Stringify($p.move(1; -1)))
ALERT(OB Class($p).name)
ALERT(String(OB Instance of($p; cs.Point)))
