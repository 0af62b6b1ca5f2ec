Class constructor($n)
	This.n:=$n

// Each of these does something to the object on the right of an assignment to n, and gives a value.
Function grown($by) : Variant
	This["more"+String(This.n)]:=$by
	return $by

Function doubled($by) : Variant
	This.n:=This.n*2
	return $by

Function asText($by) : Variant
	This.n:="text"
	return $by

Function removed($by) : Variant
	OB REMOVE(This; "n")
	return $by

Function failing($by) : Variant
	throw({errCode: 77; message: "refused"})
	return $by

Function add($x)
	This.n:=This.n+$x

Function addTo($x)
	This.n+=$x
