Class extends Shape
Class constructor($a : Integer; $b : Integer)
	Super()
	This.area:=$a*$b
