// docs: API/ClassClass
// superclass is the parent class, Object at last, and null for Object itself.

ALERT(cs.Child.superclass.name+" "+cs.Child.superclass.superclass.name)
ALERT(String(cs.Child.superclass.superclass.superclass=Null))
ALERT(4D.File.superclass.name+" "+4D.File.superclass.superclass.name)
