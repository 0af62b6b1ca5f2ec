// docs: Concepts/parameters
// $1, $2 and $0 without any declaration; ${n} is parameter n.

ALERT(joined("-"; "a"; "b"; "c"))
ALERT(joined(""; "x"))
