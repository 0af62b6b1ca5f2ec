Class extends Base

Class constructor($x : Integer; $y : Integer)
	Super($x)
	This.y:=$y
