// docs: Concepts/control-flow (For each)
// The names are those there were when the loop began, whatever the body does to the object; a property is found by a computed name after that too.

var $o : Object
var $name; $seen : Text
var $i : Integer

$o:=New object
For ($i; 1; 100)
	$o["p"+String($i)]:=$i
End for 
$seen:=""
For each ($name; $o)
	If ($name#"p100")
		OB REMOVE($o; $name)
	End if 
	$seen:=$seen+$name+" "
End for each 
ALERT(String(Length($seen)))
ALERT(JSON Stringify($o)+" "+String($o["p100"])+" "+String($o["p1"]=Null)+" "+String(Undefined($o["p7"])))
$o["p7"]:=7
$o["p100"]:=$o["p100"]+$o["p7"]
ALERT(JSON Stringify($o))

$o:={a: 1; b: 2; c: 3}
For each ($name; $o)
	$o["new "+$name]:=$o[$name]
	$o[$name]:="was "+String($o[$name])
End for each 
ALERT(JSON Stringify($o))
