Class constructor
	var $1; $2 : Integer
	This.area:=$1*$2
