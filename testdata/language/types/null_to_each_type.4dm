// docs: Concepts/null-undefined
// Null is for objects, collections, pointers, pictures and Variants.

var $o : Object:={}
var $c : Collection:=[]
var $p : Pointer:=->$o
var $pic : Picture
var $v : Variant:=1

$o:=Null
$c:=Null
$p:=Null
$pic:=Null
$v:=Null
ALERT(String($o=Null)+" "+String($c=Null)+" "+String($p=Null)+" "+String($pic=Null)+" "+String($v=Null))
