// docs: Concepts/error-handling
// An uncaught error ends the run: what was printed stays, the error names the line and marks the operator.

var $label : Text
var $total : Real

$label:="Q3"
$total:=12.5
ALERT("before")
ALERT($label+$total)
ALERT("after")
