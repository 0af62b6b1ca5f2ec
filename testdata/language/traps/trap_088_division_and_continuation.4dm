// docs: Concepts/number, Concepts/quick-tour
// Trap 88: the first backslash divides, the last one continues the line.

$w:=9
$h:=$w\2\
+10
ALERT(String($h))
