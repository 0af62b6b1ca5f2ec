// Concepts/variables and dt_null_undefined: what a declared variable takes.
var $i : Integer
var $t : Text
var $o : Object
var $c : Collection
var $v
var $d : Date
$i:=Null
$i:="12"
$i:=?00:01:00?
$t:=12
$t:=$i
$o:=Null
$o:=[]
$c:={}
$v:=Null
$v:=1
$d:="2024-01-01"
var $r : Real:="x"
var $e : Boolean:=True
$e:=$undeclared
