property name : Text:="Smith"
property age : Integer:=42

Class constructor
	This.seen:=This.name+String(This.age)
