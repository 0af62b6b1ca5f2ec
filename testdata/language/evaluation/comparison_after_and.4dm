// docs: Concepts/operators
// $a>0 && $b>0 reads (($a>0) && $b)>0; a Boolean counts as 0 or 1 beside a number.

var $a; $b : Integer

$a:=5
$b:=3
ALERT(String($a>0 && $b>0))
$b:=-3
ALERT(String($a>0 && $b>0))
$a:=-5
$b:=3
ALERT(String($a>0 && $b>0))
