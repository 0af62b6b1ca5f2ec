// docs: Concepts/null-undefined
// The page's examples of comparisons.

var $result : Boolean
var $vObj : Object
var $vVar : Variant

$vObj:=New object
$vObj.null:=Null
ALERT(String($vObj.undefined=42)+" "+String($vObj.undefined=$vObj.null)+" "+String($vObj.undefined=$vVar))
ALERT(String($vObj.undefined#$vObj.null)+" "+String($vObj.undefined#42)+" "+String($vObj.undefined#$vVar))
ALERT(String($vObj.undefined>"hello"))
Try
	$result:=$vObj.undefined>$vVar
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$result:=$vObj.undefined>$vObj.null
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String($vVar<42))
