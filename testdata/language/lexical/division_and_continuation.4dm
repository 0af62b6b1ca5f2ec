// docs: Concepts/quick-tour
// An integer division at the end of a line needs a second backslash to be continued.

var $h : Integer

$h:=17\\
2
ALERT(String($h))
