// docs: Concepts/parameters
// Functions of classes take variadic parameters too.

ALERT(cs.Joiner.new().join("a"; "b"; "c"))
