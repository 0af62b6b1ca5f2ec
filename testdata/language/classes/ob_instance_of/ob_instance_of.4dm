// docs: commands/ob-instance-of
// OB Instance of is True for the class and those it extends.

var $poly : Object

$poly:=cs.Polygon.new(4; 3)
ALERT(String(OB Instance of($poly; cs.Polygon))+" "+String(OB Instance of($poly; cs.Shape)))
ALERT(String(OB Instance of($poly; 4D.Object))+" "+String(OB Instance of($poly; cs.Circle)))
ALERT(String(OB Instance of({}; cs.Polygon)))
