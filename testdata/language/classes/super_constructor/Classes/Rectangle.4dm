Class constructor($width : Integer; $height : Integer)
	This.name:="Rectangle"
	This.height:=$height
	This.width:=$width
