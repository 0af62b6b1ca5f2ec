// docs: API/UDPSocketClass, API/UDPEventClass: packets of other scripts, an empty one, the largest; ports and options that are none, data that is no BLOB, names of machines that are none.

var $ready; $done : 4D.Signal
var $s : 4D.UDPSocket
var $f : 4D.Function
var $blob; $empty : Blob
var $t; $p : Text
var $o : Object

$ready:=New signal
$done:=New signal
CALL WORKER("udp"; "udpReceiver"; $ready; $done)
$ready.wait()
$s:=4D.UDPSocket.new()
ALERT(String($s.port>0)+" "+String($s.errors.length)+" "+String(OB Instance of($s; 4D.UDPSocket)))
For each ($t; ["größe 日本 🎈"; "a"; ""])
	CONVERT FROM TEXT($t; "UTF-8"; $blob)
	$s.send($blob; "127.0.0.1"; $ready.port)
	DELAY PROCESS(Current process; 1)  // in this order
End for each
SET BLOB SIZE($blob; 0)
SET BLOB SIZE($blob; 65507; 65)
$s.send($blob; "localhost"; $ready.port)
DELAY PROCESS(Current process; 1)
SET BLOB SIZE($blob; 65508; 65)  // more than a packet holds
Try
	$s.send($blob; "127.0.0.1"; $ready.port)
	ALERT("sent")
Catch
	ALERT(Last errors[0].message)
End try
CONVERT FROM TEXT("end"; "UTF-8"; $blob)
$s.send($blob; "127.0.0.1"; $ready.port)
$done.wait(10)
ALERT($done.packets.join("\n"))
// a port that is taken
Try
	$s:=4D.UDPSocket.new($ready.port)
	ALERT("twice")
Catch
	ALERT(Replace string(Last errors[0].message; String($ready.port); "N"))
End try
s:=$s
b:=$blob
For each ($f; [Formula(4D.UDPSocket.new("53")); Formula(4D.UDPSocket.new(-1)); Formula(4D.UDPSocket.new(1000000)); Formula(4D.UDPSocket.new(0; "x")); Formula(4D.UDPSocket.new({onData: "method"})); Formula(4D.UDPSocket.new(0; {onError: 5})); \
	Formula(s.send("text"; "127.0.0.1"; 9)); Formula(s.send(Null; "127.0.0.1"; 9)); Formula(s.send(b; 5; 9)); Formula(s.send(b; "127.0.0.1"; "9")); Formula(s.send(b; "127.0.0.1"; 0)); Formula(s.send(b; "127.0.0.1"; -1)); Formula(s.send(b; "127.0.0.1"; 1000000)); Formula(s.send(b; "no machine"; 9)); Formula(s.send(b; "日"*6000; 9)); Formula(s.send(b)); Formula(s.send(b; Null; 9))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($p; ["port"; "errors"])
	Try
		s[$p]:=1
		ALERT("changed "+$p)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
KILL WORKER("udp")
