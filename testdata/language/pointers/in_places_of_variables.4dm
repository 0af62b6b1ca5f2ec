// docs: Concepts/pointer
// A followed pointer can stand wherever the variable could: as a counter, in For each, in commands.

var $i : Integer
var $v : Variant
var $p : Pointer
var $s : Text

$p:=->$i
For ($p->; 1; 3)
	$s+=String($i)
End for 
$p:=->$v
For each ($p->; ["a"; "b"])
	$s+=$v
End for each 
$p:=->$s
ALERT($p->+" "+String(Length($p->)))
$p->[[1]]:="X"
ALERT($s+$p->[[2]])
