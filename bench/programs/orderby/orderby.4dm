// orderby: 200,000 objects by a number, by a text, and by both.
var $i; $seed; $high; $sum : Integer
var $c; $sorted : Collection

$seed:=42
$c:=New collection
For ($i; 1; 200000)
	$seed:=$seed*3877+29573%139968
	$high:=$seed
	$seed:=$seed*3877+29573%139968
	$c.push(New object("id"; $i; "name"; "name"+String($high); "age"; $seed%100))
End for 
$sorted:=$c.orderBy("age")
$sum:=$sorted[1000].id
$sorted:=$c.orderBy("name")
$sum:=$sum*31+$sorted[1000].id%1000003
$sorted:=$c.orderBy("age desc, name")
$sum:=$sum*31+$sorted[1000].id%1000003
LOG EVENT(Into system standard outputs; String($sum)+" "+$sorted[199999].name+"\n")
