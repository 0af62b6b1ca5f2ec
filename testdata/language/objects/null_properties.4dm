// docs: Concepts/object
// Null is assigned and compared with the command Null.

var $myObject : Object:={address: {zip: "123"}}
var $myColl : Collection:=[1; 2; Null]

$myObject.address.zip:=Null
ALERT(String($myObject.address.zip=Null)+" "+String($myColl[2]=Null)+" "+JSON Stringify($myObject))
