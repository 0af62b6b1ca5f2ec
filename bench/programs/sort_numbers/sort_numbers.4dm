// sort_numbers: a collection of 1,000,000 numbers in ascending, then in descending order.
var $i; $seed; $high; $sum : Integer
var $c : Collection

$seed:=42
$c:=New collection
For ($i; 1; 1000000)
	$seed:=$seed*3877+29573%139968
	$high:=$seed
	$seed:=$seed*3877+29573%139968
	$c.push($high*1000+($seed%1000)/4)
End for 
$c.sort()
$sum:=0
For ($i; 0; 999999; 100)
	$sum:=$sum*31+($c[$i]*4)%1000003
End for 
$c.sort(ck descending)
LOG EVENT(Into system standard outputs; String($c[0])+" "+String($c[999999])+" "+String($sum)+"\n")
