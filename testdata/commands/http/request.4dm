// docs: commands/http-request: the methods, the contents by their type with the content type that goes with it, empty and large ones, the type of the response; what is no contents,
// no address, no method. What cannot be reached gives 0 and an error.

var $signal : 4D.Signal
var $url; $text : Text
var $status : Integer
var $blob; $back : Blob
var $picture; $p; $mask : Picture
var $o : Object
var $f : 4D.Function
var $v : Variant
ARRAY TEXT($names; 1)
ARRAY TEXT($values; 1)
ARRAY TEXT($few; 0)

$signal:=New signal
CALL WORKER("http request"; "httpServer"; $signal)
$signal.wait()
$url:=$signal.url
For each ($text; [HTTP GET method; HTTP POST method; HTTP PUT method; HTTP DELETE method; HTTP OPTIONS method; HTTP TRACE method; "patch"; "PROPFIND"])
	$status:=HTTP Request($text; $url+"/describe"; ""; $o)
	ALERT($text+": "+String($status)+" "+$o.method+" "+String($o.bytes)+" ["+$o.type+"]")
End for each
$status:=HTTP Request(HTTP HEAD method; $url+"/describe"; ""; $text)
ALERT(String($status)+" ["+$text+"]")
// contents
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $picture)
For each ($v; ["größe 日本 🎈"; $picture; {a: "é"; b: [1; Null]}; [1; "日"]; {}])
	$status:=HTTP Request(HTTP POST method; $url+"/describe"; $v; $o)
	ALERT(String($status)+" "+$o.type+" "+String($o.bytes))
End for each
$status:=HTTP Request(HTTP POST method; $url+"/describe"; $blob; $o)
ALERT($o.type+" "+String($o.bytes=BLOB size($blob)))
$status:=HTTP Request(HTTP POST method; $url+"/describe"; Null; $o)
ALERT(String($status)+" "+String($o.bytes))
// and back in the type of the response
$status:=HTTP Request(HTTP POST method; $url+"/echo"; "größe 日本 🎈"; $text)
ALERT($text)
$status:=HTTP Request(HTTP PUT method; $url+"/echo"; $picture; $p)
ALERT(String($status)+" "+String(Equal pictures($p; $picture; $mask)))
$status:=HTTP Request(HTTP PUT method; $url+"/echo"; {größe: ["日本"; 1.5; True]}; $o)
ALERT(JSON Stringify($o))
$status:=HTTP Request(HTTP PUT method; $url+"/echo"; $blob; $back)
ALERT(String(BLOB size($back)=BLOB size($blob)))
$status:=HTTP Request(HTTP PUT method; $url+"/echo"; $blob; $o)  // no text: a 4D.Blob
ALERT(String(OB Instance of($o; 4D.Blob))+" "+String($o.size=BLOB size($blob)))
// large contents: 400,000 bytes
$status:=HTTP Request(HTTP POST method; $url+"/echo"; "é日🎈"*40000+"x"; $text)
ALERT(String($status)+" "+String($text=("é日🎈"*40000+"x")))
// a content type of one's own
$names{1}:="Content-Type"
$values{1}:="application/vnd.größe"
$status:=HTTP Request(HTTP POST method; $url+"/describe"; "x"; $o; $names; $values)
ALERT($o.type)
// refused
For each ($f; [\
	Formula(HTTP Request("GET"; "http://127.0.0.1:1/"; ""; text)); Formula(HTTP Request("GET"; ""; ""; text)); Formula(HTTP Request("GET"; "gopher://127.0.0.1/"; ""; text)); Formula(HTTP Request("GET"; "http://[bad/"; ""; text)); \
	Formula(HTTP Request(""; "http://127.0.0.1:1/"; ""; text)); Formula(HTTP Request("GE T"; "http://127.0.0.1:1/"; ""; text)); Formula(HTTP Request("größe"; "http://127.0.0.1:1/"; ""; text)); Formula(HTTP Request("M"*6000; "http://127.0.0.1:1/"; ""; text)); \
	Formula(HTTP Request(Null; "http://127.0.0.1:1/"; ""; text)); Formula(HTTP Request("GET"; Null; ""; text)); Formula(HTTP Request("POST"; "http://127.0.0.1:1/"; Null; text)); Formula(HTTP Request("POST"; "http://127.0.0.1:1/"; 12; text)); Formula(HTTP Request("POST"; "http://127.0.0.1:1/"; !2024-01-01!; text)); \
	Formula(HTTP Request("GET"; "http://127.0.0.1:1/"; "")); \
	Formula(HTTP Get("http://127.0.0.1:1/"+("x"*6000); text)); Formula(HTTP Get("http://"+("x"*6000)+"/"; text)); Formula(HTTP Get("http://127.0.0.1:99999/"; text)); Formula(HTTP Get("http://127.0.0.1:1/%zz"; text)); Formula(HTTP Get(5; text)); Formula(HTTP Get(Null; text)); Formula(HTTP Get("http://127.0.0.1:1/"))])
	var text : Text
	Try
		$status:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
$names{1}:="größe: x"
Try
	$status:=HTTP Request(HTTP POST method; $url+"/describe"; "x"; $o; $names; $values)
Catch
	ALERT(Last errors[0].message)
End try
$names{1}:="X-Test"
$values{1}:="a\r\nb: c"
Try
	$status:=HTTP Request(HTTP POST method; $url+"/describe"; "x"; $o; $names; $values)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=HTTP Request(HTTP POST method; $url+"/describe"; "x"; $o; $names)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=HTTP Request(HTTP POST method; $url+"/describe"; "x"; $o; $names; $few)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$status:=HTTP Request(HTTP POST method; $url+"/describe"; "x"; $o; $text; $text)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try
$signal.listener.terminate()
KILL WORKER("http request")
