// Begins a connection in the worker that calls it, and sends the messages of a collection; the signal gets what is called, and is triggered at the end.
#DECLARE($url : Text; $messages : Collection; $dataType : Text; $end : 4D.Signal)
var $socket : 4D.WebSocket
var $message : Variant

$socket:=4D.WebSocket.new($url; {end: $end; dataType: $dataType; headers: {"X-Test": ["größe"]}; \
	onOpen: Formula(wsNote(This.end; $2.type)); \
	onMessage: Formula(wsNote(This.end; $2.type+" "+wsShown($2.data))); \
	onError: Formula(wsNote(This.end; $2.type+" "+String($2.errors.length))); \
	onTerminate: Formula(wsEnd(This.end; String($2.code)+" "+$2.reason+" "+$1.status))})
Use ($end)
	$end.about:=$socket.status+" "+$socket.dataType+" "+String($socket.id>0)+" "+String($socket.url=$url)+" "+String($socket.handler.end=$end)
End use
For each ($message; $messages)
	If (Value type($message)=Is object) && ($message.terminate#Null)
		$socket.terminate($message.terminate; $message.reason)
	Else
		$socket.send($message)
	End if
End for each
