//tetra: context=web form="city=Köln & Bonn"
// docs: commands/web-get-http-body: the body "is returned as is, without processing or parsing", in a Text or a BLOB. commands/web-server-list: "All available
// Web servers are returned [...] whether they are actually running or not", the one of the project among them.

var $text : Text
var $blob : Blob
var $server : 4D.WebServer

WEB GET HTTP BODY($text)
WEB GET HTTP BODY($blob)
$text+="|"+BLOB to text($blob; UTF8 text without length)
For each ($server; WEB Server list)
	$text+="|"+OB Class($server).name+" "+String($server.isRunning)
End for each
WEB SEND TEXT($text+"\n"; "text/plain")
