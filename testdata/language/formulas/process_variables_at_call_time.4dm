// docs: commands/formula
// Process variables are read when the formula is called.

var $f : 4D.Function

pv:=1
$f:=Formula(pv+1)
pv:=10
ALERT(String($f.call()))
