#DECLARE($s : 4D.Signal; $o : Object; $c : Collection)
$o.n:=2
$c.push(2)
$s.trigger()
