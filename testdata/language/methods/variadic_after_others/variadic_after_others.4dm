// docs: Concepts/parameters
// The variadic notation comes last, after declared parameters.

ALERT(joined(3; "a"; "b"))
