// docs: Concepts/parameters
// The result is a local variable like others.

ALERT(join("a"; "b"; "c"))
