// docs: Concepts/classes
// In a function Current method name is the class and the function.

ALERT(cs.Named.new().who())
