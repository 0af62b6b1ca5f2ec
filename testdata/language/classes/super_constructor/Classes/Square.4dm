Class extends Rectangle

Class constructor($side : Integer)
	Super($side; $side)
	This.name:="Square"
