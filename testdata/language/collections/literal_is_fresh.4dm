// docs: Concepts/collection
// Each evaluation of a literal makes a new collection.

var $all : Collection:=[]
var $i : Integer

For ($i; 1; 2)
	$c:=[]
	$c.push($i)
	$all.push($c)
End for 
ALERT(JSON Stringify($all))
