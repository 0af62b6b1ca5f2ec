// docs: Concepts/parameters
// ${n} can be assigned like $n.

ALERT(change("a"; "b"))
