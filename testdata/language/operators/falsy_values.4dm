// docs: Concepts/operators
// All falsy values of the page.

var $o : Object
var $c : Collection
var $p : Pointer
var $pic : Picture
var $v : Variant

ALERT((False ? "t" : "f")+(Null ? "t" : "f")+($v ? "t" : "f")+($o ? "t" : "f")+($c ? "t" : "f")+($p ? "t" : "f")+($pic ? "t" : "f"))
ALERT((!00-00-00! ? "t" : "f")+("" ? "t" : "f")+([] ? "t" : "f")+({} ? "t" : "f"))
