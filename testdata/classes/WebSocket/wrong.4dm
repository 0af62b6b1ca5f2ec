// docs: API/WebSocketClass: addresses, handlers, messages, codes and reasons that are none are refused; a server that answers otherwise, or not at all; after the end.

var $server : 4D.Signal
var $f : 4D.Function
var $o : Object
var $p; $url : Text

$server:=New signal
CALL WORKER("ws wrong"; "wsServer"; $server)
$server.wait()
url:=$server.url+"/ws"
For each ($f; [Formula(4D.WebSocket.new()); Formula(4D.WebSocket.new(5)); Formula(4D.WebSocket.new(Null)); Formula(4D.WebSocket.new("")); Formula(4D.WebSocket.new("http://127.0.0.1/")); Formula(4D.WebSocket.new("ws://")); Formula(4D.WebSocket.new("größe")); Formula(4D.WebSocket.new("ws://127.0.0.1:1/")); Formula(4D.WebSocket.new("x"*6000)); \
	Formula(4D.WebSocket.new(url; "x")); Formula(4D.WebSocket.new(url; {dataType: "xml"})); Formula(4D.WebSocket.new(url; {dataType: 5})); Formula(4D.WebSocket.new(url; {headers: "X: 1"})); Formula(4D.WebSocket.new(url; {headers: {größe: "1"}})); Formula(4D.WebSocket.new(url; {onMessage: "method"})); Formula(4D.WebSocket.new(url; {onTerminate: 5}))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	$o:=4D.WebSocket.new($server.url+"/none")
	ALERT("connected")
Catch
	ALERT(Replace string(Last errors[0].message; Substring($server.url; 6); "HOST"))
End try
socket:=4D.WebSocket.new(url; Null)
ALERT(socket.status+" "+socket.dataType+" "+String(socket.handler=Null))
For each ($f; [Formula(socket.send()); Formula(socket.send(5)); Formula(socket.send(True)); Formula(socket.send(Null)); Formula(socket.send([1])); Formula(socket.send(!2024-01-01!)); \
	Formula(socket.terminate("1000")); Formula(socket.terminate(999)); Formula(socket.terminate(1001)); Formula(socket.terminate(-1)); Formula(socket.terminate(5000)); Formula(socket.terminate(1000000)); Formula(socket.terminate(1000; 5)); Formula(socket.terminate(1000; "ж"*62)); Formula(socket.terminate(Null)); Formula(socket.terminate(1000; "a"; "b"))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($p; ["status"; "dataType"; "handler"; "id"; "url"])
	Try
		socket[$p]:="x"
		ALERT("changed "+$p)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
socket.terminate(1000; "")
socket.terminate()
Try
	socket.send("größe")
	ALERT("sent")
Catch
	ALERT(Last errors[0].message)
End try
$server.listener.terminate()
KILL WORKER("ws wrong")
