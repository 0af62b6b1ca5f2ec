// docs: Concepts/operators
// The page's examples of &&.

var $v : Variant

$v:="Hello" && "World"
ALERT($v)
$v:=False && 0
ALERT(String($v))
$v:=0 && False
ALERT(String($v))
$v:=5 && !00-00-00!
ALERT(String(Value type($v)=Is date)+" "+String($v=!00-00-00!))
$v:=5 && 10 && "hello"
ALERT($v)
