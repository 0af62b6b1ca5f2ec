Class extends Parent

Function again()
	Super()
