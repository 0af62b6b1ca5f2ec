// docs: commands/http-parse-message: names, values and headers of other scripts, many parts, a large part, an empty part; Null, a collection, a number are no message.
var $o : Object
var $t; $crlf; $head : Text
var $v : Variant
var $b : Blob
var $i : Integer

$crlf:="\r\n"
$head:="POST /größe HTTP/1.1"+$crlf+"Content-Type: multipart/form-data; boundary=xyz"+$crlf+$crlf
$t:=$head
For ($i; 1; 300)
	$t+="--xyz"+$crlf+"Content-Disposition: form-data; name=\"n"+String($i)+"\""+$crlf+$crlf+"日本 🎈"+String($i)+$crlf
End for
$t+="--xyz--"+$crlf
$o:=HTTP Parse message($t)
ALERT($o.requestLine+" "+String($o.parts.length)+" "+$o.parts[299].name+" "+$o.parts[299].data)
CONVERT FROM TEXT($t; "UTF-8"; $b)
$o:=HTTP Parse message($b)
ALERT(String($o.parts.length)+" "+$o.parts[0].name+" "+$o.parts[0].data)
$t:=$head+"--xyz"+$crlf+"Content-Disposition: form-data; name=\"empty\""+$crlf+$crlf+$crlf+"--xyz"+$crlf+"Content-Disposition: form-data; name=\"large\""+$crlf+$crlf+("é𝒳"*200000)+$crlf+"--xyz--"+$crlf
$o:=HTTP Parse message($t)
ALERT(String($o.parts.length)+" ["+$o.parts[0].data+"] "+String($o.parts[1].data=("é𝒳"*200000)))
For each ($v; [Null; []; True; 12])
	Try
		$o:=HTTP Parse message($v)
		ALERT("accepted "+JSON Stringify($v))
	Catch
		ALERT(JSON Stringify($v)+" is no message")
	End try
End for each
