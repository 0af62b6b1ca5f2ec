// docs: Concepts/classes
// A function whose name begins with an underscore is called like any other.

ALERT(cs.Secret.new()._private())
