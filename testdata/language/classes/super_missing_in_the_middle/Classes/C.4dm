Class extends B
Class constructor
	Super()
