// foreach_untyped: without any declaration: For each over a collection of numbers and over the names of an object.
$numbers:=New collection
$object:=New object
For ($i; 1; 100)
	$numbers.push($i)
	$object["name"+String($i)]:=$i
End for 
$sum:=0
For ($round; 1; 64000)
	For each ($n; $numbers)
		$sum:=$sum+$n
	End for each 
	$sum:=$sum%1000003
End for 
For ($round; 1; 16000)
	For each ($name; $object)
		$sum:=$sum+$object[$name]
	End for each 
	$sum:=$sum%1000003
End for 
LOG EVENT(Into system standard outputs; String($sum)+"\n")
