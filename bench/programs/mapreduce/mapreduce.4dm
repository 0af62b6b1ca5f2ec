// mapreduce: .map(), .filter() and .reduce() of a collection, each with a formula.
var $i; $round : Integer
var $total : Real
var $numbers; $mapped; $kept : Collection

$numbers:=New collection
For ($i; 1; 100000)
	$numbers.push($i)
End for 
$total:=0
For ($round; 1; 15)
	$mapped:=$numbers.map(Formula($1.value*3+$round))
	$kept:=$mapped.filter(Formula($1.value%2=0))
	$total:=$total+$kept.reduce(Formula($1.accumulator:=$1.accumulator+$1.value); 0)
End for 
LOG EVENT(Into system standard outputs; String($total)+"\n")
