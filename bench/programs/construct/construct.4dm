// construct: instances of a class, made and dropped.
var $i; $sum : Integer
var $p : cs.Point

$sum:=0
For ($i; 1; 800000)
	$p:=cs.Point.new($i%100; $i%10; 1)
	$sum:=$sum+$p.x+$p.y+$p.z
End for 
LOG EVENT(Into system standard outputs; String($sum)+"\n")
