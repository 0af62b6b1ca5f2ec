// docs: Concepts/parameters
// The page's second way: the method returns the value.

$name:="williams"
$name:=DO_SOMETHING($name)
ALERT($name)
