#DECLARE($t : Text; $n : Integer; $o : Object; $c : Collection)

$t:=$t+"b"
$n:=$n+1
$o.x:=2
$c.push(2)
$o:={x: 100}
$c:=[]
