// docs: Concepts/operators
// Comparisons joined by & need parentheses: without them a Boolean is combined with a number.

var $a; $c : Integer

$a:=1
$c:=2
Try
	$b:=$a=1 & $c=2
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(String(($a=1) & ($c=2)))
