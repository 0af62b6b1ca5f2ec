Class extends Animal

Class constructor($name : Text)
	Super($name)
	This.legs:=4

Function sound() : Text
	return "woof"
