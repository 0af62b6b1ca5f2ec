// docs: Concepts/control-flow
// The number of turns is that of the beginning, also when properties are added or removed.

var $o : Object:={a: 1; b: 2}
var $c : Collection:=[1; 2]
var $k : Text
var $n : Integer

For each ($k; $o)
	$o["new_"+$k]:=1
	$n+=1
End for each 
For each ($v; $c)
	$c.push(0)
	$n+=10
End for each 
ALERT(String($n)+" "+String($c.length)+" "+OB Keys($o).join(","))
