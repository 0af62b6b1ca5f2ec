// docs: Concepts/operators
// Variables declared as numbers are truthy, whatever they contain.

var $i : Integer
var $r : Real
var $b : Boolean
var $h : Time
var $d : Date
var $t : Text

ALERT(($i ? "t" : "f")+($r ? "t" : "f")+($b ? "t" : "f")+($h ? "t" : "f")+($d ? "t" : "f")+($t ? "t" : "f"))
ALERT(String($i || 5)+" "+String($r && 5))
