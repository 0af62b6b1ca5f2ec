// docs: Concepts/parameters
// "the value of each parameter is copied into the corresponding declared parameter": each number arrives as it is, an Integer in a Real parameter too; there are as
// many parameters as are declared.

var $i; $j; $most; $least : Integer
var $x; $y : Real

$i:=-5
$j:=7
$most:=2147483647
$least:=-2147483648
$x:=-2.5
$y:=1000
ALERT(String(one($i))+" "+String(one($j))+" "+String(one($least))+" "+String(one($i+1)))
ALERT(String(oneReal($i))+" "+String(oneReal($x))+" "+String(oneReal($x+1))+" "+String(oneReal($most)))
ALERT(String(whole($i))+" "+String(whole($x))+" "+String(whole($x+1))+" "+String(whole($y)))
ALERT(eight($i; $j; $j; $i; $most; $x; $least; $y))
ALERT(eight($i; $i; $j; $j; $i; $most; $j; $least))
ALERT(eight($i+1; $j-1; $j; $x; $i; $x*2; $j; 3))
ALERT(String(nine($i; $j; $i; $j; $i; $j; $i; $j; $i)))
ALERT(String(free($i; $j-2))+" "+String(free($x; $y))+" "+String(free($most; $most)))
For ($k; 1; 3)
	ALERT(String(free($k; 2))+" "+String(oneReal($k))+" "+String(one($k)))
End for 
