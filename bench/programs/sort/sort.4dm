// sort: a collection of numbers in ascending order, without a formula.
var $i; $n; $seed; $high; $sum : Integer
var $c : Collection

$n:=500000
$seed:=42
$c:=New collection
For ($i; 1; $n)
	$seed:=$seed*3877+29573%139968
	$high:=$seed
	$seed:=$seed*3877+29573%139968
	$c.push($high*1000+($seed%1000))
End for 
$c.sort()
$sum:=0
For ($i; 0; $n-1)
	$sum:=$sum*31+$c[$i]%1000003
End for 
LOG EVENT(Into system standard outputs; String($c[0])+" "+String($c[$n-1])+" "+String($sum)+"\n")
