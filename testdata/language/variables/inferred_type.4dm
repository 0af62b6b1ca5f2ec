// docs: Concepts/variables
// var with a value and no type takes the type from the value; an integer makes a Real.

var $n:=20
var $t:="x"
var $b:=True
var $d:=!2024-01-01!
var $o:={}
var $i : Integer:=20

ALERT(String(Type($n))+" "+String(Type($t))+" "+String(Type($b))+" "+String(Type($d))+" "+String(Type($o))+" "+String(Type($i)))
$n:=$n/8
$i:=$i/8
ALERT(String($n)+" "+String($i))
