// A server for the tests beside: listens on a free port in the worker that calls it, and tells of it in the signal.
#DECLARE($signal : 4D.Signal)
var $listener : 4D.TCPListener

$listener:=4D.TCPListener.new(0; {onConnection: Formula({text: ""; onData: Formula(httpAnswer($1; $2; This))})})
Use ($signal)
	$signal.url:="http://127.0.0.1:"+String($listener.port)
	$signal.listener:=$listener
End use
$signal.trigger()
