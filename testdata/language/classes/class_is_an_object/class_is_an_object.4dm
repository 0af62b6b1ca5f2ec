// docs: API/ClassClass
// A class is an object of the class Class, shared by all processes.

ALERT(OB Class(cs.Thing).name+" "+String(OB Is shared(cs.Thing))+" "+String(OB Instance of(cs.Thing; 4D.Class)))
