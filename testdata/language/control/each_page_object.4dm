// docs: Concepts/control-flow
// The page's example: texts of an object in capitals.

vObject:={firstname: "gregory"; lastname: "badikora"; age: 20}
For each (property; vObject)
	If (Value type(vObject[property])=Is text)
		vObject[property]:=Uppercase(vObject[property])
	End if 
End for each 
ALERT(JSON Stringify(vObject))
