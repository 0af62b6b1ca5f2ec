// docs: commands/find-in-array
// The first element equal to the value, from an element on, or -1.

ARRAY TEXT($a; 4)
$a{1}:="Rome"
$a{2}:="Paris"
$a{3}:="rome"
$a{4}:="Bonn"
ALERT(String(Find in array($a; "ROME"))+" "+String(Find in array($a; "rome"; 2))+" "+String(Find in array($a; "Oslo"))+" "+String(Find in array($a; "P@")))
