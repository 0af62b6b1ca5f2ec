Class extends Parent
Class constructor($n : Integer)
	Super($n)
