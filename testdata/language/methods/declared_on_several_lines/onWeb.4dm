
// a comment first
#DECLARE ($url : Text; $header : Text; \
	$BrowserIP : Text; $ServerIP : Text) \
	-> $RequestAccepted : Boolean

$RequestAccepted:=($url="url") & ($BrowserIP="ip") & ($ServerIP="")
