// Concepts/classes: This is the object; an object may hold formulas under any name.
Class constructor
	This.callback:=Formula(1)
Function start
	This.strat()
	This.callback()
	This.given()
	This.start()
