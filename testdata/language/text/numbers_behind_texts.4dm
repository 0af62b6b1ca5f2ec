// docs: commands/string, Concepts/string
// A number behind a text is written as String writes it alone, whatever its size and sign, and texts that begin alike do not disturb each other.

var $n; $i : Real
var $start; $one; $two : Text

For each ($n; New collection(0; -0; 7; 10; 42; 99; 100; 101; 999; 1000; 65535; 99999; 100000; 1234567; 4294967295; 4294967296; 4294967297; 9007199254740991; -1; -42; 0.5; -0.25; 1/3; 1e15; 1e20; 12345.678))
	$one:="a number: "+String($n)
	$two:="n"+String($n)
	ALERT($one+" "+$two+" "+String(Length($two))+" "+String($n))
End for each 

$start:="n"+String(1)
$one:=$start+String(2)
$two:=$start+String(3)
$one:=$one+"x"
$two:=$two+String(45)+"y"
ALERT($start+" "+$one+" "+$two)
$start:="é"+String(1)
$one:=$start+String(23)
$two:=$start+"ü"
ALERT($start+" "+$one+" "+$two+" "+String(Length($start))+String(Length($one))+String(Length($two))+" "+Substring($one; 2)+" "+Substring($two; 3))
For ($i; 1; 40)
	$start:=$start+String($i)
End for 
ALERT($start)
