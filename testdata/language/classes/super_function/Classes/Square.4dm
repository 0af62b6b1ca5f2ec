Class extends Rectangle

Function description() : Text
	return Super.nbSides()+" which are all equal"
