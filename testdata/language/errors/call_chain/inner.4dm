var $e : Object
For each ($e; Call chain)
	ALERT($e.type+" "+$e.name+" "+String($e.line)+" "+$e.formula)
End for each 
