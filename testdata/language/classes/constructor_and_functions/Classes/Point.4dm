Class constructor($x : Real; $y : Real)
	This.x:=$x
	This.y:=$y

Function distance() -> $d : Real
	$d:=Square root((This.x*This.x)+(This.y*This.y))

Function move($dx : Real; $dy : Real) : cs.Point
	This.x+=$dx
	This.y+=$dy
	return This
