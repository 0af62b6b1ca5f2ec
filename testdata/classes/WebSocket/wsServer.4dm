// A WebSocket server for the tests beside: listens on a free port in the worker that calls it, sends back every message, and notes in the signal what it is told.
#DECLARE($signal : 4D.Signal)
var $listener : 4D.TCPListener

$listener:=4D.TCPListener.new(0; {signal: $signal; onConnection: Formula({signal: This.signal; bytes: 4D.Blob.new(); open: False; onData: Formula(wsData($1; $2; This))})})
Use ($signal)
	$signal.url:="ws://127.0.0.1:"+String($listener.port)
	$signal.listener:=$listener
	$signal.told:=New shared collection
End use
$signal.trigger()
