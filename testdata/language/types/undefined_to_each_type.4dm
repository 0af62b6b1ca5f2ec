// docs: Concepts/null-undefined
// Assigning an undefined value gives a variable the default value of its type.

var $o : Object:={}
var $t : Text:="x"
var $i : Integer:=1
var $r : Real:=1.5
var $b : Boolean:=True
var $d : Date:=!2024-01-01!
var $h : Time:=?01:00:00?
var $p : Pointer:=->$o
var $c : Collection:=[1]
var $ob : Object:={a: 1}
var $x : Blob

SET BLOB SIZE($x; 3)
$t:=$o.none
$i:=$o.none
$r:=$o.none
$b:=$o.none
$d:=$o.none
$h:=$o.none
$p:=$o.none
$c:=$o.none
$ob:=$o.none
$x:=$o.none
ALERT("["+$t+"] "+String($i)+" "+String($r)+" "+String($b)+" "+String($d=!00-00-00!)+" "+String($h))
ALERT(String($p=Null)+" "+String($c=Null)+" "+String($ob=Null)+" "+String(BLOB size($x)))
