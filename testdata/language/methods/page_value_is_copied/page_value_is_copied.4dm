// docs: Concepts/parameters
// The page's example: changing a parameter does not change the caller's variable.

$name:="williams"
DO_SOMETHING($name)
ALERT($name)
