// docs: Concepts/parameters
// ${n} can be assigned like $n, and is the same as the named parameter.

change("a"; "b")
