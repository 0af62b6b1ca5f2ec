// query: a collection of 1,000,000 objects, asked by numbers and texts.
var $i; $seed; $sum : Integer
var $c; $found : Collection

$seed:=42
$c:=New collection
For ($i; 1; 1000000)
	$seed:=$seed*3877+29573%139968
	$c.push(New object("id"; $i; "city"; "City "+String($seed%500); "age"; $seed%100))
End for 
$sum:=0
For ($i; 90; 99)
	$found:=$c.query("age > :1"; $i)
	$sum:=$sum*31+$found.length%1000003
	$found:=$c.query("city = :1"; "city "+String($i))
	$sum:=$sum*31+$found.length%1000003
	$found:=$c.query("age >= :1 and age < :2 and city = :3"; $i-80; $i; "City 1@")
	$sum:=$sum*31+$found.length%1000003
End for 
LOG EVENT(Into system standard outputs; String($sum)+" "+String($found[0].id)+"\n")
