Class extends Parent

Class constructor
	Super()
	Super()
