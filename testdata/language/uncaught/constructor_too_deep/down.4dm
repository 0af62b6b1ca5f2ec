#DECLARE($levels : Integer) -> $leaf : cs.Leaf

If ($levels=0)
	$leaf:=cs.Leaf.new(7)
Else 
	$leaf:=down($levels-1)
End if 
