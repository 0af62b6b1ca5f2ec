// Called by worker_formula_captures.
#DECLARE($o : Object; $done : 4D.Signal)
var $i : Integer
For ($i; 1; 20000)
	$o["p"+String($i%1000)]:=$i
End for
Use ($done)
	$done.text:=String(OB Keys($o).length)
End use
$done.trigger()
