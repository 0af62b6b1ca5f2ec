// docs: commands/this
// This is Null in a method that no object has called.

ALERT(String(This=Null))
