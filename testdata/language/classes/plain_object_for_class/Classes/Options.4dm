Class constructor($options : Object)
	This.size:=$options.size*2
