// docs: API/TCPConnectionClass, API/TCPListenerClass: addresses, ports, options and data that are none are refused by name; what cannot be reached is an error of the connection, told to onError;
// properties are read-only.

var $listener : 4D.TCPListener
var $c : 4D.TCPConnection
var $o : Object
var $f : 4D.Function
var $p : Text

told:=[]
$listener:=4D.TCPListener.new(0; {onConnection: Formula(Null)})  // no options: no connection
$c:=4D.TCPConnection.new("127.0.0.1"; $listener.port; {onShutdown: Formula(told.push($2.type)); onTerminate: Formula(told.push($2.type))})
listener:=$listener
c:=$c
$c.wait(10)
ALERT(told.join(" ")+" "+String($c.closed)+" "+String($c.errors.length))
// nobody listens
$o:={log: []; onConnection: Formula(This.log.push($2.type)); onError: Formula(This.log.push($2.type+" "+String($1.closed)+" "+$1.errors[0].message)); onTerminate: Formula(This.log.push($2.type))}
$c:=4D.TCPConnection.new("127.0.0.1"; 1; $o)
$c.wait(10)
ALERT($o.log.join(", ")+" "+JSON Stringify($c.errors))
// TLS with who has none
$c:=4D.TCPConnection.new("127.0.0.1"; $listener.port; {TLS: True; connectionTimeout: 2})
$c.wait(10)
ALERT(String($c.closed)+" "+String($c.errors.length))
// a port that is in use
Try
	$listener:=4D.TCPListener.new(listener.port; {})
	ALERT("twice")
Catch
	ALERT(Replace string(Last errors[0].message; String(listener.port); "N"))
End try
For each ($f; [\
	Formula(4D.TCPConnection.new(5; 80)); Formula(4D.TCPConnection.new(Null; 80)); Formula(4D.TCPConnection.new("h"; "80")); Formula(4D.TCPConnection.new("h"; 0)); Formula(4D.TCPConnection.new("h"; -1)); Formula(4D.TCPConnection.new("h"; 1000000)); Formula(4D.TCPConnection.new("h")); Formula(4D.TCPConnection.new("h"; 80; "x")); \
	Formula(4D.TCPConnection.new("h"; 80; {onData: "method"})); Formula(4D.TCPConnection.new("h"; 80; {onError: 5})); Formula(4D.TCPConnection.new("h"; 80; {noDelay: "yes"})); Formula(4D.TCPConnection.new("h"; 80; {TLS: 1})); Formula(4D.TCPConnection.new("h"; 80; {connectionTimeout: "5"})); \
	Formula(4D.TCPListener.new()); Formula(4D.TCPListener.new(0)); Formula(4D.TCPListener.new("0"; {})); Formula(4D.TCPListener.new(-1; {})); Formula(4D.TCPListener.new(70000; {})); Formula(4D.TCPListener.new(0; "x")); Formula(4D.TCPListener.new(0; Null)); Formula(4D.TCPListener.new(0; {onConnection: "method"})); \
	Formula(c.send("text")); Formula(c.send(5)); Formula(c.send(Null)); Formula(c.send()); Formula(c.wait("1")); Formula(c.wait(Null)); Formula(c.shutdown(1)); Formula(listener.terminate(1))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($p; ["address"; "closed"; "errors"; "listener"; "noDelay"; "port"])
	Try
		c[$p]:=1
		ALERT("changed "+$p)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// waits: none, below 0, for something that is over
c.wait(0)
c.wait(-1)
c.wait(1000000)
listener.terminate()
