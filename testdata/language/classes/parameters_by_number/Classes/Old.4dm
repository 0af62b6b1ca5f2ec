Class constructor
	C_TEXT($1)
	This.name:=$1

Function area
	C_LONGINT($0; $1; $2)
	$0:=$1*$2
