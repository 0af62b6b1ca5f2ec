// Takes what is there apart: the request that opens the connection, then the frames (RFC 6455), which are small or of 16 or 64 bits.
#DECLARE($connection : 4D.TCPConnection; $event : 4D.TCPEvent; $talk : Object)
var $all; $part; $out : Blob
var $text; $key; $digest : Text
var $i; $at; $size; $head; $code : Integer
ARRAY LONGINT($pos; 0)
ARRAY LONGINT($len; 0)

$all:=$talk.bytes
$part:=$event.data
COPY BLOB($part; $all; 0; BLOB size($all); BLOB size($part))
If (Not($talk.open))
	$text:=Convert to text($all; "UTF-8")
	If (Position("\r\n\r\n"; $text; *)=0)
		$talk.bytes:=4D.Blob.new($all)
		return
	End if
	Use ($talk.signal.told)
		$talk.signal.told.push(Split string($text; " ")[1]+(Match regex("(?im)^x-test: *([^\r\n]*)"; $text; 1; $pos; $len) ? " "+Substring($text; $pos{1}; $len{1}) : ""))
	End use
	If (Position("/ws"; $text)#5)
		CONVERT FROM TEXT("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"; "UTF-8"; $out)
		$connection.send($out)
		$connection.shutdown()
		return
	End if
	If (Match regex("(?im)^sec-websocket-key: *([^\r\n]*)"; $text; 1; $pos; $len))
		$key:=Substring($text; $pos{1}; $len{1})
	End if
	$digest:=Generate digest($key+"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; SHA1 digest; *)
	$digest:=Replace string(Replace string($digest; "-"; "+"); "_"; "/")
	CONVERT FROM TEXT("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "+$digest+("="*(28-Length($digest)))+"\r\n\r\n"; "UTF-8"; $out)
	$connection.send($out)
	$talk.open:=True
	SET BLOB SIZE($all; 0)
End if
While (BLOB size($all)>=6)
	$size:=$all{1} & 0x007F
	$head:=2
	If ($size=126)
		$size:=($all{2}*256)+$all{3}
		$head:=4
	End if
	If ($size=127)
		$size:=($all{6}*0x01000000)+($all{7}*65536)+($all{8}*256)+$all{9}
		$head:=10
	End if
	If (BLOB size($all)<($head+4+$size))
		break
	End if
	SET BLOB SIZE($part; 0)
	SET BLOB SIZE($part; $size)
	For ($i; 0; $size-1)
		$part{$i}:=$all{$head+4+$i} ^| $all{$head+($i%4)}
	End for
	wsFrame($connection; $all{0} & 0x000F; $part; $talk)
	DELETE FROM BLOB($all; 0; $head+4+$size)
End while
$talk.bytes:=4D.Blob.new($all)
