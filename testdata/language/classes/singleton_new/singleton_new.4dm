// docs: API/ClassClass
// new() makes a singleton with arguments; when there is one it gives that.

var $a; $b : Object

$a:=cs.Config.new("first")
$b:=cs.Config.new("second")
ALERT($b.name+" "+String($a=$b)+" "+cs.Config.me.name)
