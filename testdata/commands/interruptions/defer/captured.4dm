var $t : Text
var $c : Collection
$t:="before"
$c:=New collection(1)
defer(ALERT($t+" "+JSON Stringify($c)))
$t:="after"
$c.push(2)
