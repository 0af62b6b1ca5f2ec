singleton Class constructor
	This.name:="self"
	This.seen:=cs.Self.me.name
