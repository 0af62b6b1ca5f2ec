// Notes a message and sends it back; closes the connection when it is told to close, or to say goodbye.
#DECLARE($connection : 4D.TCPConnection; $kind : Integer; $data : Blob; $talk : Object)
var $out : Blob
var $text : Text
var $size : Integer

If ($talk.closing#Null)
	return  // the other side says goodbye too
End if
$size:=BLOB size($data)
If ($kind=8)
	$text:="close"
	If ($size>=2)
		$text+=" "+String(($data{0}*256)+$data{1})
		DELETE FROM BLOB($data; 0; 2)
		$text+=" "+Convert to text($data; "UTF-8")
		INSERT IN BLOB($data; 0; 2; 0)
		$data{0}:=0x0003  // 1000 comes back
		$data{1}:=0x00E8
	End if
Else
	$text:=($kind=1) ? Convert to text($data; "UTF-8") : "bytes "+String($size)
	If ($text="goodbye")
		$kind:=8
		CONVERT FROM TEXT("XXnach Größe"; "UTF-8"; $data)
		$data{0}:=0x000F  // 4001
		$data{1}:=0x00A1
		$size:=BLOB size($data)
	End if
End if
Use ($talk.signal.told)
	$talk.signal.told.push(Length($text)<100 ? $text : String(Length($text)))
End use
SET BLOB SIZE($out; $size<126 ? 2 : $size<65536 ? 4 : 10; 0)
$out{0}:=0x0080 | $kind
Case of
	: ($size<126)
		$out{1}:=$size
	: ($size<65536)
		$out{1}:=126
		$out{2}:=$size\256
		$out{3}:=$size%256
	Else
		$out{1}:=127
		$out{7}:=$size\65536
		$out{8}:=($size\256)%256
		$out{9}:=$size%256
End case
COPY BLOB($data; $out; 0; BLOB size($out); $size)
$connection.send($out)
If ($kind=8)
	$talk.closing:=True
	$connection.shutdown()
End if
