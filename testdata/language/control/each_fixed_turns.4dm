// docs: Concepts/control-flow
// The number of turns of For each is fixed at its start.

var $c : Collection
var $n; $turns : Integer
var $o : Object
var $k; $t : Text

$c:=[1; 2; 3]
For each ($n; $c)
	$c.push($n+10)
	$turns:=$turns+1
End for each 
ALERT(String($turns)+" "+String($c.length))
$o:={a: 1; b: 2}
For each ($k; $o)
	$o[$k+"2"]:=0
	$t+=$k
End for each 
ALERT($t+" "+OB Keys($o).join(""))
