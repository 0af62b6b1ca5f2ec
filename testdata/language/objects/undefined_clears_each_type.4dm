// docs: Concepts/null-undefined
// Assigning an undefined value to a property: the empty value of the type it has.

var $o; $u : Object
var $t : Text

$u:={}
$o:={num: 5; txt: "x"; bool: True; date: !2024-01-01!; obj: {}; col: [1]; nul: Null}
$o.ptr:=->$t
$o.num:=$u.none
$o.txt:=$u.none
$o.bool:=$u.none
$o.date:=$u.none
$o.obj:=$u.none
$o.col:=$u.none
$o.nul:=$u.none
$o.ptr:=$u.none
$o.missing:=$u.none
ALERT(String($o.num)+" ["+$o.txt+"] "+String($o.bool)+" "+String($o.date=!00-00-00!))
ALERT(String($o.obj=Null)+" "+String($o.col=Null)+" "+String($o.nul=Null)+" "+String($o.ptr=Null)+" "+String(OB Is defined($o; "missing")))
