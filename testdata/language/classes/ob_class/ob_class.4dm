// docs: commands/ob-class
// OB Class gives the class of an object; all objects are of Object at least, what is no object has none.

var $nothing : Object

ALERT(OB Class(cs.Polygon.new(4; 3)).name+" "+OB Class({}).name+" "+OB Class(Formula(1)).name)
ALERT(String(OB Class($nothing)=Null)+" "+String(OB Class(cs.Polygon.new(1; 1))=cs.Polygon))
