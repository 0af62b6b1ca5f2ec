// docs: Concepts/classes
// A class that extends a singleton is one only when its own constructor says so.

ALERT(String(cs.Child.isSingleton)+" "+String(cs.Parent.isSingleton)+" "+String(cs.Child.new(1)=cs.Child.new(1)))
ALERT(String(Undefined(cs.Child.me)))
