singleton Class constructor
	This.tag:="new"
