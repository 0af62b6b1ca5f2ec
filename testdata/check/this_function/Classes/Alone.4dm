Function one
	This.tow()
	This.given()
Function two
