#DECLARE($o : Object; $c : Collection)
$o.age:=$o.age+10
$c.push(2)
$o:=Null
$c:=[]
