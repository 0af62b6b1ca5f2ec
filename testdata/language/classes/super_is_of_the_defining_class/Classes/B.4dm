Class extends A

Function who() : Text
	return "B"+Super.who()
