// sort_texts: a collection of 300,000 texts in the order of the language.
var $i; $seed; $high; $sum : Integer
var $c : Collection

$seed:=42
$c:=New collection
For ($i; 1; 300000)
	$seed:=$seed*3877+29573%139968
	$high:=$seed
	$seed:=$seed*3877+29573%139968
	$c.push("name"+String($high)+"x"+String($seed%1000))
End for 
$c.sort()
$sum:=0
For ($i; 0; 299999; 100)
	$sum:=$sum*31+Length($c[$i])%1000003
End for 
LOG EVENT(Into system standard outputs; $c[0]+" "+$c[150000]+" "+$c[299999]+" "+String($sum)+"\n")
