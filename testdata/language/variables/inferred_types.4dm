// docs: Concepts/variables
// The type of var $x:=value is that of the value.

var $t:="x"
var $r:=1.5
var $b:=False
var $d:=!2024-01-01!
var $h:=?01:00:00?
var $o:={}
var $c:=[]
var $n:=-3
var $p:=->$t

ALERT(String(Type($t))+" "+String(Type($r))+" "+String(Type($b))+" "+String(Type($d))+" "+String(Type($h)))
ALERT(String(Type($o))+" "+String(Type($c))+" "+String(Type($n))+" "+String(Type($p)))
