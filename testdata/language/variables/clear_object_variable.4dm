// docs: commands/clear-variable
// Clearing a variable does not change the object it referred to.

var $o; $same : Object

$o:={a: 1}
$same:=$o
CLEAR VARIABLE($o)
ALERT(JSON Stringify($same)+" "+String($o=Null))
