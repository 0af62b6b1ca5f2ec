shared Class constructor()
	This.variable:=1

shared Function bar($value : Integer)
	This.variable:=$value

Function plain($value : Integer)
	This.variable:=$value
