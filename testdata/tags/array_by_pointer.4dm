// docs: Tags/transformation-tags#4dloop-pointerarray, commands/process-4d-tags
// An array is passed as a pointer and looped over; the current element is what its name stands for.
var $in; $out : Text

ARRAY TEXT($array; 2)
$array{1}:="hello"
$array{2}:="world"
$in:="<!--#4DEVAL $1-->"
$in:=$in+"<!--#4DLOOP $2-->"
$in:=$in+"<!--#4DEVAL $2->{$2->}--> "
$in:=$in+"<!--#4DENDLOOP-->"
PROCESS 4D TAGS($in; $out; "elements = "; ->$array)
ALERT("["+$out+"]")
