// docs: commands/formula
// A formula reads process variables when it is called.

var $f : 4D.Function

captureOfThisTest:=1
$f:=Formula(captureOfThisTest*10)
captureOfThisTest:=2
ALERT(String($f.call()))
