// docs: commands/http-parse-message: a multipart form, parts that are files, an HTTP message of parts, Unicode, what is no message.
var $o; $part : Object
var $t; $crlf : Text
var $b : Blob

$crlf:=Char(13)+Char(10)
$t:="POST /form HTTP/1.1"+$crlf+"Host: example.org"+$crlf+"Content-Type: multipart/form-data; boundary=xyz"+$crlf+$crlf+\
	"--xyz"+$crlf+"Content-Disposition: form-data; name=\"name\""+$crlf+$crlf+"Ann é"+$crlf+\
	"--xyz"+$crlf+"Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\""+$crlf+"Content-Type: text/plain"+$crlf+$crlf+"line 1"+$crlf+"line 2"+$crlf+"--xyz--"+$crlf
$o:=HTTP Parse message($t)
ALERT(OB Keys($o).join(" "))
ALERT(JSON Stringify($o))
CONVERT FROM TEXT($t; "UTF-8"; $b)
$o:=HTTP Parse message($b)
ALERT($o.requestLine+" "+$o.parts.extract("name").join(" ")+" "+$o.parts[0].data+" "+String(OB Instance of($o.parts[1].data; 4D.Blob)))
$t:="HTTP/1.1 200 OK"+$crlf+"Content-Type: multipart/mixed; boundary=\"b 1\""+$crlf+$crlf+"--b 1"+$crlf+"Content-Type: application/http"+$crlf+"Content-ID: <item1>"+$crlf+$crlf+"GET /x HTTP/1.1"+$crlf+$crlf+"--b 1--"
ALERT(JSON Stringify(HTTP Parse message($t)))
For each ($t; [""; "no message"; "HTTP/1.1 200 OK"+$crlf+$crlf])
	Try
		ALERT(JSON Stringify(HTTP Parse message($t)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	$o:=HTTP Parse message(12)
Catch
	ALERT(Last errors[0].message)
End try
