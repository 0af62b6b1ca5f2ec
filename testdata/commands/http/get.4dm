// docs: commands/http-get: the response by the type of its variable, the charset of a text, status, headers both ways, redirections, names and passwords; empty and large responses.
// A response that does not fit its variable leaves it blank.

var $signal : 4D.Signal
var $url; $text : Text
var $status : Integer
var $blob : Blob
var $picture : Picture
var $o : Object
var $c : Collection
ARRAY TEXT($names; 0)
ARRAY TEXT($values; 0)

$signal:=New signal
CALL WORKER("http get"; "httpServer"; $signal)
$signal.wait()
$url:=$signal.url
// texts: the charset of the header, of the content, or none
$status:=HTTP Get($url+"/latin"; $text)
ALERT(String($status)+" "+$text)
$status:=HTTP Get($url+"/ansi"; $text)
ALERT($text)
$status:=HTTP Get($url+"/html"; $text)
ALERT(Substring($text; Position(">"; $text)+1))
$status:=HTTP Get($url+"/list"; $text)
ALERT($text)
// other types
$status:=HTTP Get($url+"/list"; $c)
ALERT(JSON Stringify($c))
$status:=HTTP Get($url+"/describe/größe 日本?größe=日本&b=a b&c=\"x\""; $o)
ALERT($o.method+" "+$o.path+" "+String($o.bytes))
$status:=HTTP Get($url+"/latin"; $blob)
ALERT(String(BLOB size($blob))+" "+String($blob{2}=0x00F6))
$status:=HTTP Get($url+"/latin"; $picture)
ALERT(String($status)+" "+String(Picture size($picture)))
$status:=HTTP Get($url+"/bad"; $o)
ALERT(String($status)+" "+String($o=Null))
$status:=HTTP Get($url+"/list"; $o)
ALERT(String($status)+" "+String($o=Null))
$status:=HTTP Get($url+"/describe"; $c)
ALERT(String($status)+" "+String($c=Null))
// nothing, and much
$status:=HTTP Get($url+"/empty"; $text)
ALERT(String($status)+" ["+$text+"]")
$status:=HTTP Get($url+"/status/204"; $text)
ALERT(String($status)+" ["+$text+"]")
$status:=HTTP Get($url+"/large"; $text)
ALERT(String($status)+" "+String(Length($text))+" "+Substring($text; 999998))
$status:=HTTP Get($url+"/status/418"; $text)
ALERT(String($status)+" "+$text)
// headers: those given are sent, those of the response come back
APPEND TO ARRAY($names; "X-Test")
APPEND TO ARRAY($values; "größe 日本")
$status:=HTTP Get($url+"/describe"; $o; $names; $values)
ALERT($o.x+" "+$values{Find in array($names; "Content-Type")}+" "+String(Find in array($names; "X-Test")))
ARRAY TEXT($names; 0)
ARRAY TEXT($values; 0)
$status:=HTTP Get($url+"/cookies"; $text; $names; $values)
ALERT(String(Count in array($names; "Set-Cookie"))+" "+$values{Find in array($names; "Set-Cookie")}+" ["+$values{Find in array($names; "X-Empty")}+"]")
ARRAY TEXT($names; 1)
ARRAY TEXT($values; 1)
$names{1}:="X-Test"
$values{1}:="v"*6000
$status:=HTTP Get($url+"/describe"; $o; $names; $values)
ALERT(String(Length($o.x)))
// redirections: two of them by default
$status:=HTTP Get($url+"/redirect/2"; $text)
ALERT(String($status)+" "+$text)
$status:=HTTP Get($url+"/redirect/3"; $text)
ALERT(String($status)+" "+$text)
HTTP SET OPTION(HTTP max redirect; 3)
$status:=HTTP Get($url+"/redirect/3"; $text)
ALERT(String($status)+" "+$text)
HTTP SET OPTION(HTTP follow redirect; 0)
$status:=HTTP Get($url+"/redirect/1"; $text)
ALERT(String($status)+" "+$text)
// compression is asked for when it is on
$status:=HTTP Get($url+"/describe"; $o)
ALERT($o.encoding)
HTTP SET OPTION(HTTP compression; 1)
$status:=HTTP Get($url+"/describe"; $o)
ALERT(String(Position("gzip"; $o.encoding)>0))
// names and passwords: of the address, and of HTTP AUTHENTICATE, kept until told otherwise
$status:=HTTP Get($url+"/auth"; $text)
ALERT(String($status)+" ["+$text+"]")
HTTP AUTHENTICATE("größe"; "日本")
$status:=HTTP Get($url+"/auth"; $text)
ALERT(String($status)+" "+Substring($text; 1; 6)+String(Substring($text; 7)=httpBase64("größe:日本")))
HTTP SET OPTION(HTTP reset auth settings; 1)
$status:=HTTP Get($url+"/auth"; $text)
ALERT(String($status))
$status:=HTTP Get($url+"/auth"; $text)
ALERT(String($status))
$status:=HTTP Get(Replace string($url; "//"; "//john:smith@")+"/auth"; $text)
ALERT(String($status)+" "+String($text=("Basic "+httpBase64("john:smith"))))
$signal.listener.terminate()
KILL WORKER("http get")
