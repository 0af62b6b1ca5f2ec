Class constructor
	This.seen:=[]
	This._name:=""

Function get name() : Text
	This.seen.push("get")
	return This._name

Function set name($v : Text)
	This.seen.push("set ["+$v+"]")
	This._name:=$v
