// docs: Concepts/classes
// The properties of the parent class come before those of the child.

ALERT(JSON Stringify(cs.Child.new()))
