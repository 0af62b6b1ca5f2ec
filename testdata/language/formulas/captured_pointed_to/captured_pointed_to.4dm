// docs: commands/formula, Concepts/pointer
// A pointer made in a formula refers to the captured copy of the local.

var $t : Text:="x"

$f:=Formula(change(->$t)+$t)
ALERT($f.call()+" "+$f.call()+" "+$t)
