// Answers a request of the tests beside by its path, once all of it is there. Texts of ISO-8859-1 stand for bytes.
#DECLARE($connection : 4D.TCPConnection; $event : 4D.TCPEvent; $request : Object)
var $head; $body; $status; $type; $extra; $answer : Text
var $line : Collection
var $end; $length : Integer
var $blob : Blob
ARRAY LONGINT($at; 0)
ARRAY LONGINT($size; 0)

$request.text+=Convert to text($event.data; "ISO-8859-1")
$end:=Position("\r\n\r\n"; $request.text; *)
If ($end=0)
	return
End if
$head:=Substring($request.text; 1; $end)
If (Match regex("(?i)content-length: ([0-9]+)"; $head; 1; $at; $size))
	$length:=Num(Substring($head; $at{1}; $size{1}))
End if
$body:=Substring($request.text; $end+4)
If (Length($body)<$length)
	return
End if
$line:=Split string(Split string($head; "\r\n")[0]; " ")
$status:="200 OK"
$type:="text/plain; charset=utf-8"
Case of
	: ($line[1]="/describe@")  // what came: method, path, the headers that the tests look at, the size of the body
		$type:="application/json"
		$answer:=JSON Stringify({method: $line[0]; path: $line[1]; bytes: $length; type: httpHeader($head; "content-type"); x: httpHeader($head; "x-test"); auth: httpHeader($head; "authorization"); encoding: httpHeader($head; "accept-encoding")})
	: ($line[1]="/echo")
		$type:=httpHeader($head; "content-type")
		$answer:=$body
	: ($line[1]="/status/@")
		$status:=Substring($line[1]; 9)+" Some words"
		$answer:="status"
	: ($line[1]="/redirect/0")
		$answer:="there"
	: ($line[1]="/redirect/@")
		$status:="302 Found"
		$extra:="Location: /redirect/"+String(Num(Substring($line[1]; 11))-1)+"\r\n"
		$answer:="elsewhere"
	: ($line[1]="/latin")
		$type:="text/plain; charset=iso-8859-1"
		$answer:="größe"
	: ($line[1]="/ansi")
		$type:="text/plain"
		$answer:="é"+Char(0x0080)  // € in Windows-1252
	: ($line[1]="/html")
		$type:="text/html"
		$answer:="<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">Ã©"  // the bytes of é in UTF-8
	: ($line[1]="/list")
		$type:="application/json"
		$answer:="[1,2,{\"a\":\"\\u00e9\"}]"
	: ($line[1]="/bad")
		$type:="application/json"
		$answer:="{\"a\":"
	: ($line[1]="/cookies")
		$extra:="Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Empty: \r\n"
	: ($line[1]="/auth")
		$answer:=httpHeader($head; "authorization")
		If ($answer="")
			$status:="401 Unauthorized"
			$extra:="WWW-Authenticate: Basic realm=\"tests\"\r\n"
		End if
	: ($line[1]="/never")
		return
	: ($line[1]="/empty")
	: ($line[1]="/large")
		$answer:="0123456789"*100000
	Else
		$status:="404 Not Found"
End case
$answer:="HTTP/1.1 "+$status+"\r\nContent-Type: "+$type+"\r\nContent-Length: "+String(Length($answer))+"\r\n"+$extra+"Connection: close\r\n\r\n"+($line[0]="HEAD" ? "" : $answer)
CONVERT FROM TEXT($answer; "ISO-8859-1"; $blob)
$connection.send($blob)
$connection.shutdown()
