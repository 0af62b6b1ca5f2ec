// docs: commands/ob-copy
// With groupWith the copy belongs to the group of another shared value and can be put into it.

var $sharedObj; $objCopy : Object
var $sharedColl : Collection

$sharedObj:=New shared object("lastname"; "Smith"; "address"; New shared object("city"; "New York"))
$sharedColl:=New shared collection(New shared object("lastname"; "Brown"))
$objCopy:=OB Copy($sharedObj; ck shared; $sharedColl)
Use ($sharedColl)
	$sharedColl.push($objCopy)
End use 
ALERT(JSON Stringify($sharedColl))
