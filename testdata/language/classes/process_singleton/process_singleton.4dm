// docs: Concepts/classes
// me makes the singleton at first use and gives the same one after that.

var $a; $b : Object

$a:=cs.Tag.me
$a.tag:="set"
$b:=cs.Tag.me
ALERT($b.tag+" "+String($a=$b)+" "+String(cs.Tag.me.made))
