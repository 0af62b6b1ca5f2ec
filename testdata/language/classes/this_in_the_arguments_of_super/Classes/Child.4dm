Class extends Parent

Class constructor
	Super(This)
