// docs: API/ClassStoreClass
// The classes are the properties of the store.

var $store : 4D.ClassStore
var $name : Text

$store:=cs
ALERT(OB Class($store).name+" "+OB Keys($store).join(","))
For each ($name; $store)
	ALERT($name+" "+$store[$name].name)
End for each 
ALERT(String($store.Nothing=Null)+" "+String(cs["Alpha"]=cs.Alpha)+" "+String($store=cs))
