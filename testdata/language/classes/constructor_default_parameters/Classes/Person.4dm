Class constructor($name : Text; $last : Text; $age : Integer; $data : Object)
	This.name:=$name
	This.last:=$last
	This.age:=$age
	This.data:=$data
