// docs: Concepts/parameters
// More arguments may be passed than parameters are declared: ${n} reaches them.

show("a"; 2; True; Null)
show("a")
