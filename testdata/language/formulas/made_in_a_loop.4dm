// docs: commands/formula
// Each formula has the values of the moment it was made.

var $c : Collection
var $i : Integer
var $f : 4D.Function

$c:=[]
For ($i; 1; 3)
	$c.push(Formula($i*10))
End for 
For each ($f; $c)
	ALERT(String($f.call()))
End for each 
