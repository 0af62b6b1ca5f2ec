// docs: commands/find-in-array, commands/count-in-array, commands/find-in-sorted-array
// Elements equal to a value.

var $o1; $o2 : Object
var $first; $last : Integer
ARRAY TEXT($t; 4)
$t{1}:="Anna"
$t{2}:="Bob"
$t{3}:="anna"
$t{4}:="Bobby"
ALERT(String(Find in array($t; "ANNA"))+" "+String(Find in array($t; "anna"; 2))+" "+String(Find in array($t; "x"))+" "+String(Find in array($t; "bobb@")))
ALERT(String(Count in array($t; "anna"))+" "+String(Count in array($t; "bob@")))
$o1:=New object("a"; 10)
$o2:=New object("a"; 10)
ARRAY OBJECT($objects; 100)
$objects{20}:=$o1
ALERT(String(Find in array($objects; $o1))+" "+String(Find in array($objects; $o2))+" "+String(Count in array($objects; $o1)))
ARRAY LONGINT($n; 5)
$n{1}:=10
$n{2}:=20
$n{3}:=20
$n{4}:=20
$n{5}:=30
ALERT(String(Find in sorted array($n; 20; >; $first; $last))+" "+String($first)+" "+String($last))
ALERT(String(Find in sorted array($n; 25; >; $first; $last))+" "+String($first)+" "+String($last))
SORT ARRAY($n; <)
ALERT(String(Find in sorted array($n; 10; <; $first))+" "+String($first))
