// docs: Tags/transformation-tags#4deval
// 4DEVAL executes statements; an assignment inserts nothing.
var $out; $in : Text

$in:="<!--#4DEVAL a:=42-->"
$in:=$in+"<!--#4DEVAL a+1-->"
PROCESS 4D TAGS($in; $out)
ALERT($out)
