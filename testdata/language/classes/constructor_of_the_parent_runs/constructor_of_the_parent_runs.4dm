// docs: Concepts/classes
// A class without a constructor of its own is made by that of its parent, with the same arguments.

ALERT(JSON Stringify(cs.Child.new("x"; 5)))
