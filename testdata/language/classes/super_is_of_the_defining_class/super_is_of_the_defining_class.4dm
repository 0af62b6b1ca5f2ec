// docs: commands/super
// Super is the superclass of the class in which the running function is defined, whatever the class of the object.

ALERT(cs.C.new().who())
