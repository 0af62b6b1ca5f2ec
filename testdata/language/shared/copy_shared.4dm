// docs: commands/ob-copy
// OB Copy with ck shared makes a shared object, with all it contains, that can be put into another.

var $person; $shared; $copy : Object

$copy:=OB Copy({name: "Smith"; address: {city: "Rome"}; tags: ["a"; {b: 1}]}; ck shared)
ALERT(String(OB Is shared($copy))+" "+String(OB Is shared($copy.address))+" "+String(OB Is shared($copy.tags[1])))
$person:={name: "Smith"}
$shared:=New shared object
$copy:=OB Copy($person; ck shared)
Try
	Use ($shared)
		$shared.person:=$copy
	End use 
	ALERT("put")
Catch
	ALERT(String(Last errors[0].errCode))
End try
