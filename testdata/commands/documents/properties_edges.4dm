// docs: commands/set-document-properties, get-document-properties: dates of modification at their edges, a locked document, names of other scripts, what is not there, what is no date or text.
var $path : Text
var $locked; $invisible : Boolean
var $c; $m; $d : Date
var $ct; $mt : Time

$path:=Temporary folder+Generate UUID+" größe 🎈"
TEXT TO DOCUMENT($path; "é")
For each ($d; [!2000-02-29!; !1999-12-31!; !2030-06-15!])
	SET DOCUMENT PROPERTIES($path; False; False; $d; ?00:00:00?; $d; ?12:34:56?)
	GET DOCUMENT PROPERTIES($path; $locked; $invisible; $c; $ct; $m; $mt)
	ALERT(String($locked)+String($invisible)+" "+String($m=$d)+" "+String($mt))
End for each
SET DOCUMENT PROPERTIES($path; True; False; $d; ?00:00:00?; $d; ?23:59:59?)
GET DOCUMENT PROPERTIES($path; $locked; $invisible; $c; $ct; $m; $mt)
ALERT(String($locked)+" "+String($mt))
SET DOCUMENT PROPERTIES($path; False; False; $d; ?00:00:00?; $d; ?00:00:00?)
GET DOCUMENT PROPERTIES($path; $locked; $invisible; $c; $ct; $m; $mt)
ALERT(String($locked)+" "+String($mt))
TEXT TO DOCUMENT($path; "ü")
ALERT(Document to text($path))
DELETE DOCUMENT($path)
Try
	GET DOCUMENT PROPERTIES($path; $locked; $invisible; $c; $ct; $m; $mt)
	ALERT("got")
Catch
	ALERT("not there")
End try
Try
	SET DOCUMENT PROPERTIES($path; False; False; $d; ?00:00:00?; $d; ?00:00:00?)
	ALERT("set")
Catch
	ALERT("not there")
End try
Try
	SET DOCUMENT PROPERTIES($path; False; False; "größe"; ?00:00:00?; $d; ?00:00:00?)
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try
Try
	GET DOCUMENT PROPERTIES(Null; $locked; $invisible; $c; $ct; $m; $mt)
	ALERT("got")
Catch
	ALERT(Last errors[0].message)
End try
