// docs: API/ClassStoreClass
// An instance can be made of a class known by its name.

var $name : Text

For each ($name; ["A"; "B"])
	ALERT(cs[$name].new().hello())
End for each 
