Class extends Dog

Function sound() : Text
	return Super.sound()+" "+Super.sound()
