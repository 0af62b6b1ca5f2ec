// docs: commands/get-document-icon, API/Document (.getIcon)
// Without windows an icon is a blank picture of the size that is asked for.

var $icon : Picture
var $w; $h : Integer

GET DOCUMENT ICON("/tmp/a.txt"; $icon)
PICTURE PROPERTIES($icon; $w; $h)
ALERT(String($w)+"x"+String($h))
GET DOCUMENT ICON("/tmp/a.txt"; $icon; 16)
PICTURE PROPERTIES($icon; $w; $h)
ALERT(String($w)+"x"+String($h))
Try
	GET DOCUMENT ICON("/tmp/a.txt"; $icon; 100000)
Catch
	ALERT(String(Last errors[0].errCode))
End try
