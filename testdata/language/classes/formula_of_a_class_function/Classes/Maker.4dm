Class constructor($name : Text)
	This.name:=$name

Function greeter($word : Text) : 4D.Function
	return Formula($word+" "+This.name)
