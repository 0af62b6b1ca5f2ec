// docs: Concepts/variables
// The type of the result of a command is inferred too.

var $a:=Length("abc")
var $b:=Uppercase("abc")
var $c:=Current date
var $d:=Current time
var $e:=New collection(1)
var $f:=New object("a"; 1)
var $g:=Not(True)
var $h:=Split string("a,b"; ",")

ALERT(String(Value type($a))+" "+String(Value type($b))+" "+String(Value type($c))+" "+String(Value type($d)))
ALERT(String(Value type($e))+" "+String(Value type($f))+" "+String(Value type($g))+" "+String(Value type($h)))
