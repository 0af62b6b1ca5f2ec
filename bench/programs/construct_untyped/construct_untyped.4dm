// construct_untyped: without any declaration: instances of a class, made and dropped.
$sum:=0
For ($i; 1; 800000)
	$p:=cs.Point.new($i%100; $i%10; 1)
	$sum:=$sum+$p.x+$p.y+$p.z
End for 
LOG EVENT(Into system standard outputs; String($sum)+"\n")
