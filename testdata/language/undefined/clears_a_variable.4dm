// docs: Concepts/null-undefined
// An undefined value assigned to a declared variable resets it to the default of its type.

var $o; $ob : Object
var $i : Integer
var $r : Real
var $t : Text
var $b : Boolean
var $d : Date
var $h : Time
var $c : Collection
var $v : Variant

$o:={}
$i:=9
$i:=$o.zzz
ALERT(String($i))
$r:=1.5
$r:=$o.zzz
ALERT(String($r))
$t:="text"
$t:=$o.zzz
ALERT("["+$t+"]")
$b:=True
$b:=$o.zzz
ALERT(String($b))
$d:=!2024-01-01!
$d:=$o.zzz
ALERT(String($d=!00-00-00!))
$h:=?10:00:00?
$h:=$o.zzz
ALERT(String($h))
$ob:={}
$ob:=$o.zzz
ALERT(String($ob=Null))
$c:=[1]
$c:=$o.zzz
ALERT(String($c=Null))
$v:=1
$v:=$o.zzz
ALERT(String(Undefined($v)))
