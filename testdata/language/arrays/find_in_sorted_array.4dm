// docs: commands/find-in-sorted-array
// The first and last place of a value, or the place where it should be inserted.

var $first; $last : Integer

ARRAY LONGINT($a; 5)
$a{1}:=10
$a{2}:=20
$a{3}:=20
$a{4}:=20
$a{5}:=30
ALERT(String(Find in sorted array($a; 20; >; $first; $last))+" "+String($first)+" "+String($last))
ALERT(String(Find in sorted array($a; 25; >; $first; $last))+" "+String($first)+" "+String($last))
ALERT(String(Find in sorted array($a; 99; >; $first))+" "+String($first))
