Class constructor($first : Text; $last : Text)
	This.firstName:=$first
	This.lastName:=$last
	This.read:=0

Function get fullName() -> $fullName : Text
	This.read:=This.read+1
	$fullName:=This.firstName+" "+This.lastName
