// docs: commands/value-type
// The page's example: the sum of the numbers among elements of many types.

var $col : Collection
var $sum : Real

$col:=New collection("Hello"; 20; "World2"; 15; 50; Current date; True; 10)
For ($i; 0; $col.length-1)
	If (Value type($col[$i])=Is real)
		$sum:=$sum+$col[$i]
	End if 
End for 
ALERT(String($sum))
