// docs: commands/set-channel, send-packet, receive-packet, send-variable, receive-variable, use-character-set, set-timeout, receive-buffer:
// empty, large and Null packets and variables, texts of other scripts in other character sets, names that are none, what is no text, number, document.

var $path; $t; $name : Text
var $doc : Time
var $b; $back : Blob
var $v : Variant
var $o : Object
var $p : Picture
var $f : 4D.Function
var text : Text
var $n : Integer

$o:={}
$path:=Temporary folder+"größe 日本 "+Generate UUID+".txt"
// packets: nothing, a million characters, a large BLOB
SET CHANNEL(12; $path)
SEND PACKET("")
SEND PACKET($b)
ALERT(String(OK)+" "+String(Get document size($path)))
SEND PACKET("é日🎈"*250000)
SEND PACKET("\r")
SET BLOB SIZE($b; 100000; 0x00FF)
SEND PACKET($b)
SET CHANNEL(11)
ALERT(String(Get document size($path)))
SET CHANNEL(13; $path)
RECEIVE PACKET($t; "\r")
ALERT(String(Length($t))+" "+String($t=("é日🎈"*250000))+" "+String(OK))
RECEIVE PACKET($back; 1000000)  // there are less
ALERT(String(BLOB size($back))+" "+String($back{99999})+" "+String(OK))
RECEIVE PACKET($back; 1)
ALERT(String(BLOB size($back))+" "+String(OK))
RECEIVE PACKET($t; "")
ALERT("["+$t+"] "+String(OK))
RECEIVE PACKET($t; "x"*6000)
ALERT("["+$t+"] "+String(OK))
For each ($n; [0; -1; -2147483648])
	RECEIVE PACKET($t; $n)
	ALERT("["+$t+"]")
End for each
SET CHANNEL(11)
// a stop of several characters, of another script
TEXT TO DOCUMENT($path; "один🎈два🎈"; "UTF-8")
$doc:=Open document($path)
RECEIVE PACKET($doc; $t; "🎈")
ALERT($t)
RECEIVE PACKET($doc; $t; "ва🎈")
ALERT($t+" "+String(OK))
RECEIVE PACKET($doc; $t; "🎈")
ALERT("["+$t+"] "+String(OK))
CLOSE DOCUMENT($doc)
// character sets: written and read, by an alias, by none, set back
For each ($name; ["latin1"; "UTF-16LE"; "Shift_JIS"; "größe"; ""; "x"*6000])
	USE CHARACTER SET($name; 0)
	$n:=OK
	USE CHARACTER SET($name; 1)
	$doc:=Create document($path)
	SEND PACKET($doc; "é日;x")
	CLOSE DOCUMENT($doc)
	$doc:=Open document($path)
	RECEIVE PACKET($doc; $t; ";")
	CLOSE DOCUMENT($doc)
	ALERT(String($n)+" "+String(Get document size($path))+" "+$t)
	USE CHARACTER SET(*; 0)
	USE CHARACTER SET(*; 1)
End for each
// variables: Null, empty, large, every type; none at the end
SET CHANNEL(12; $path)
For each ($v; [Null; ""; "é🎈"*50000; 1000000; -0.5; True; !2024-02-29!; {a: Null; ж: ["🎈"]}; []; {}])
	SEND VARIABLE($v)
End for each
$v:=$o.none
SEND VARIABLE($v)
SEND VARIABLE($p)
$b:=$back
SEND VARIABLE($b)
SET CHANNEL(11)
SET CHANNEL(13; $path)
Repeat
	CLEAR VARIABLE($v)
	RECEIVE VARIABLE($v)
	If (OK=1)
		$t:=(Value type($v)=Is text) ? String(Length($v)) : ((Value type($v)=Is picture) || (Value type($v)=Is BLOB)) ? "" : JSON Stringify($v)
		ALERT(String(Value type($v))+" "+$t)
	End if
Until (OK=0)
SET CHANNEL(11)
// what is none
SET TIMEOUT(0)
SET TIMEOUT(-1)
SET TIMEOUT(1000000)
For each ($f; [\
	Formula(SET CHANNEL("10"; "a")); Formula(SET CHANNEL(Null; "a")); Formula(SET CHANNEL(13; 5)); Formula(SET CHANNEL(13; True)); Formula(SET CHANNEL(13; Null)); Formula(SET CHANNEL(14)); Formula(SET CHANNEL(-1)); Formula(SET CHANNEL(1000000; "a")); Formula(SET CHANNEL(101; 9600)); Formula(SET CHANNEL(1)); \
	Formula(SEND PACKET(5)); Formula(SEND PACKET(Null)); Formula(SEND PACKET(?00:00:00?; "a")); Formula(SEND PACKET("doc"; "a")); Formula(SEND PACKET({})); Formula(SEND PACKET("a")); \
	Formula(RECEIVE PACKET(text; True)); Formula(RECEIVE PACKET(text; Null)); Formula(RECEIVE PACKET("text"; 1)); Formula(RECEIVE PACKET("doc"; text; 1)); Formula(RECEIVE PACKET(text; 1)); \
	Formula(SEND VARIABLE(5)); Formula(SEND VARIABLE(text)); Formula(RECEIVE VARIABLE(text)); \
	Formula(USE CHARACTER SET(True)); Formula(USE CHARACTER SET(Null)); Formula(USE CHARACTER SET("UTF-8"; "1")); Formula(USE CHARACTER SET("UTF-8"; 2)); Formula(USE CHARACTER SET(*; -1)); \
	Formula(SET TIMEOUT("1")); Formula(SET TIMEOUT(Null)); Formula(RECEIVE BUFFER(5))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// no such document, OK is 0; an empty name
For each ($t; [""; Temporary folder+"none 日本.txt"])
	OK:=1
	Try
		SET CHANNEL(13; $t)
		ALERT("gone on "+String(OK))
	Catch
		ALERT(String(Last errors[0].errCode)+" "+String(OK))
	End try
End for each
ARRAY TEXT($array; 3)
SET CHANNEL(12; $path)
Try
	SEND VARIABLE($array)
Catch
	ALERT(Last errors[0].message)
End try
SET CHANNEL(11)
DELETE DOCUMENT($path)
