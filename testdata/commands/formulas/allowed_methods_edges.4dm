// docs: commands/set-allowed-methods, commands/get-allowed-methods
// GET makes and sizes the array and gives exactly what was set; a second call replaces; none, other scripts, many, wrong types.

var $i : Integer
var $t : Text

GET ALLOWED METHODS($made)
ALERT(String(Size of array($made)))
ARRAY TEXT($names; 3)
$names{1}:="Итог_@"
$names{2}:="日本😀"
$names{3}:="@"
SET ALLOWED METHODS($names)
$names{1}:="changed after"
GET ALLOWED METHODS($made)
ALERT(String(Size of array($made))+" "+$made{1}+" "+$made{2}+" "+$made{3})

ARRAY TEXT($names; 10000)
For ($i; 1; 10000)
	$names{$i}:="method_"+String($i)
End for
SET ALLOWED METHODS($names)
GET ALLOWED METHODS($made)
ALERT(String(Size of array($made))+" "+$made{1}+" "+$made{10000})

// the formulas of code are not filtered
ALERT(String(Formula from string("1+1").call()))

ARRAY TEXT($names; 0)
SET ALLOWED METHODS($names)
GET ALLOWED METHODS($made)
ALERT(String(Size of array($made)))

$t:="one"
Try
	SET ALLOWED METHODS($t)
	ALERT("accepted")
Catch
	ALERT("refused "+String(Last errors[0].errCode#0))
End try
ARRAY LONGINT($numbers; 2)
Try
	SET ALLOWED METHODS($numbers)
	ALERT("accepted")
Catch
	ALERT("refused "+String(Last errors[0].errCode))
End try
GET ALLOWED METHODS($made)
ALERT(String(Size of array($made)))
