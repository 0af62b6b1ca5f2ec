// Called by worker_formula_captures.
#DECLARE($o : Object; $c : Collection; $shared : Object; $done : 4D.Signal)
$o.name:="changed"
$o.again.inner.n+=10
$c[1].n+=10
$c.push(3)
Use ($shared)
	$shared.n+=1
End use
Use ($done)
	$done.text:=$o.name+" "+String($o.inner.n)+" "+String($o.again=$o)+" "+String($c.length)+" "+String($o.formula#Null)
End use
$done.trigger()
