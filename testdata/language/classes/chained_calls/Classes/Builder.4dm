property text:=""

Function add($t : Text) : cs.Builder
	This.text:=This.text+$t
	return This
