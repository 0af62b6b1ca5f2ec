public Function f()
	$x:=1
