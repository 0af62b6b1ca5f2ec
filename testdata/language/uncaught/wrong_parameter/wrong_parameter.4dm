// docs: Concepts/parameters
// An argument of a wrong type is reported at the call.

greet("Ada")
greet(5)
