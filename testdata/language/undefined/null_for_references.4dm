// docs: Concepts/null-undefined
// Null can be assigned to an Object, a Collection, a Pointer and a Variant.

var $o : Object
var $c : Collection
var $p : Pointer
var $v : Variant
var $x : Integer

$o:={}
$c:=[]
$p:=->$x
$v:=1
$o:=Null
$c:=Null
$p:=Null
$v:=Null
ALERT(String($o=Null)+" "+String($c=Null)+" "+String($p=Null)+" "+String($v=Null))
