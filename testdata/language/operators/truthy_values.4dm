// docs: Concepts/operators
// All other values are truthy, 0 too.

var $x : Blob
var $t : Text

ALERT((True ? "t" : "f")+(0 ? "t" : "f")+(-1.5 ? "t" : "f")+(" " ? "t" : "f")+(!2024-01-01! ? "t" : "f")+(?00:00:00? ? "t" : "f"))
ALERT(([Null] ? "t" : "f")+({a: Null} ? "t" : "f")+(->$t ? "t" : "f")+($x ? "t" : "f"))
