// docs: Concepts/classes
// The constructor of a singleton may reach the instance that it makes.

ALERT(cs.Self.me.seen)
