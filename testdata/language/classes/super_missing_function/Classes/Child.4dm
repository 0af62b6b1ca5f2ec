Class extends Parent

Function f()
	Super.f()
