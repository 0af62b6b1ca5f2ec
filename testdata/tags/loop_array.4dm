// docs: Tags/transformation-tags#4dloop-array
// The current element of the array grows; afterwards it is the last.
var $in; $out : Text

ARRAY TEXT(arr_names; 3)
arr_names{1}:="Ann"
arr_names{2}:="Bob"
arr_names{3}:="Cid"
$in:="<!--#4DLOOP arr_names--><!--#4DTEXT arr_names-->:<!--#4DTEXT arr_names{arr_names}--> <!--#4DENDLOOP-->"
PROCESS 4D TAGS($in; $out)
ALERT($out)
ALERT(String(arr_names))
