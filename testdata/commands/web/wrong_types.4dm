// docs: commands/theme/Web-Server: what is no text, BLOB, number or array where one belongs is refused, in a web process and elsewhere, and the message names the parameter.
// What is sent outside of a web process is ignored (commands/web-send-file).

var $f : 4D.Function
var $o : Object
var blob : Blob
var text : Text
var n : Integer

$o:={}
ARRAY TEXT(texts; 0)
For each ($f; [\
	Formula(WEB SEND TEXT(5)); Formula(WEB SEND TEXT(Null)); Formula(WEB SEND TEXT($o.none)); Formula(WEB SEND TEXT("a"; 5)); Formula(WEB SEND TEXT("a"; Null)); Formula(WEB SEND TEXT); \
	Formula(WEB SEND BLOB("text"; "")); Formula(WEB SEND BLOB(Null; "")); Formula(WEB SEND BLOB(blob; 5)); Formula(WEB SEND BLOB(blob; Null)); Formula(WEB SEND BLOB(blob)); \
	Formula(WEB SEND FILE(5)); Formula(WEB SEND FILE(Null)); \
	Formula(WEB SEND HTTP REDIRECT(True)); Formula(WEB SEND HTTP REDIRECT(Null)); \
	Formula(WEB SEND RAW DATA("text")); Formula(WEB SEND RAW DATA(Null)); Formula(WEB SEND RAW DATA({})); \
	Formula(WEB SET HTTP HEADER(5)); Formula(WEB SET HTTP HEADER(Null)); Formula(WEB SET HTTP HEADER("a"; "b")); \
	Formula(WEB GET HTTP HEADER(5)); Formula(WEB GET HTTP HEADER); \
	Formula(WEB GET BODY PART("1"; text; text; text; text)); Formula(WEB GET BODY PART(Null; text; text; text; text)); Formula(WEB GET BODY PART(1; text)); \
	Formula(WEB Validate digest(5; "p")); Formula(WEB Validate digest("u"; 5)); Formula(WEB Validate digest(Null; "p")); \
	Formula(WEB SET HOME PAGE(5)); Formula(WEB SET HOME PAGE(Null)); \
	Formula(WEB SET ROOT FOLDER(5)); Formula(WEB SET ROOT FOLDER(Null)); \
	Formula(WEB SET OPTION("1"; 1)); Formula(WEB SET OPTION(Null; 1)); Formula(WEB SET OPTION(Web port ID; !2024-01-01!)); Formula(WEB SET OPTION(Web port ID)); \
	Formula(WEB GET OPTION("1"; n)); Formula(WEB GET OPTION(Null; n)); Formula(WEB GET OPTION(Web port ID)); \
	Formula(WEB Server("1")); Formula(WEB Server(Null)); \
	Formula(WEB Get server info("yes")); Formula(WEB Get server info(Null)); \
	Formula(WEB LEGACY CLOSE SESSION(5)); Formula(WEB LEGACY CLOSE SESSION(Null)); \
	Formula(WEB LEGACY GET SESSION EXPIRATION(5; n; n)); Formula(WEB LEGACY GET SESSION EXPIRATION(Null; n; n))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// ignored: there is no request
WEB SEND TEXT("größe")
WEB SEND BLOB(blob; "")
WEB SEND FILE("no such file")
WEB SEND HTTP REDIRECT("/日本")
WEB SEND RAW DATA(blob; *)
WEB SET HTTP HEADER("größe")
WEB SET HOME PAGE("x"*6000)
WEB GET BODY PART(1000000; text; text)
ALERT("["+text+"] "+String(WEB Validate digest("größe"; "日本"))+" "+String(WEB Get body part count))
WEB GET HTTP HEADER(text)
ALERT("["+text+"]")
WEB LEGACY CLOSE SESSION("")
WEB LEGACY CLOSE SESSION("日本 🎈"*1000)
var $d : Date
var $t : Time
For each (text; [""; "größe 日本"; "x"*6000])
	$d:=!2024-01-01!
	$t:=?10:00:00?
	WEB LEGACY GET SESSION EXPIRATION(text; $d; $t)
	ALERT(String($d=!00-00-00!)+" "+String($t=?00:00:00?))
End for each
