// Listens on a free port in the worker that calls it, and notes in the signal what comes, up to "end".
#DECLARE($ready : 4D.Signal; $done : 4D.Signal)
var $socket : 4D.UDPSocket

$socket:=4D.UDPSocket.new({done: $done; onData: Formula(udpNote($2; This.done))})
Use ($done)
	$done.packets:=New shared collection
End use
Use ($ready)
	$ready.port:=$socket.port
End use
$ready.trigger()
