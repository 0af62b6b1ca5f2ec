// docs: Concepts/operators
// && and || evaluate the right side only when they need it.

$x:=say(False) && say(True)
$x:=say(True) || say(False)
$x:=say(True) && say(False)
$x:=say(False) || say(True)
