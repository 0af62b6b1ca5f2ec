// docs: commands/string
// Trap 32: a number divided by 0 is infinite, without an error.

$x:=1/0
ALERT(String($x))
