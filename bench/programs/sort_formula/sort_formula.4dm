// sort_formula: a collection of numbers in descending order, compared by a formula.
var $i; $n; $seed; $high; $sum : Integer
var $c : Collection

$n:=200000
$seed:=42
$c:=New collection
For ($i; 1; $n)
	$seed:=$seed*3877+29573%139968
	$high:=$seed
	$seed:=$seed*3877+29573%139968
	$c.push($high*1000+($seed%1000))
End for 
$c:=$c.orderByMethod(Formula($1.value>$1.value2))
$sum:=0
For ($i; 0; $n-1)
	$sum:=$sum*31+$c[$i]%1000003
End for 
LOG EVENT(Into system standard outputs; String($c[0])+" "+String($c[$n-1])+" "+String($sum)+"\n")
