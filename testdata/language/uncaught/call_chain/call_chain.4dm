// docs: Concepts/error-handling
// An uncaught error in a method shows the calls that led to it.

ALERT("main")
outer({name: "x"; line: Null})
