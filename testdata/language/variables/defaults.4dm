// docs: Concepts/data-types
// The value of a declared variable before any assignment.

var $t : Text
var $i : Integer
var $r : Real
var $b : Boolean
var $d : Date
var $h : Time
var $p : Pointer
var $o : Object
var $c : Collection
var $v : Variant
var $x : Blob

ALERT("["+$t+"] "+String($i)+" "+String($r)+" "+String($b)+" "+String($d=!00-00-00!)+" "+String($h))
ALERT(String($p=Null)+" "+String($o=Null)+" "+String($c=Null)+" "+String(Undefined($v))+" "+String(BLOB size($x)))
