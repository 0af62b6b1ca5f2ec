// docs: API/TCPConnectionClass, API/TCPListenerClass, API/TCPEventClass: both ends of a connection in one process: texts of other scripts, a megabyte, nothing; who closes, and what is called.

var $listener : 4D.TCPListener
var $c; $second : 4D.TCPConnection
var $o : Object
var $blob; $got : Blob
var $t : Text

// the server sends back what it gets, and notes what is called
$o:={log: []; servers: []}
$o.onConnection:=Formula({log: This.log; servers: This.servers; noDelay: True; \
	onConnection: Formula(This.log.push("server "+$2.type+" "+$2.address+" "+String($1.noDelay)+" "+String(OB Instance of($1.listener; 4D.TCPListener))+" "+String(This.servers.push($1).length))); \
	onData: Formula($1.send($2.data)); \
	onShutdown: Formula(This.log.push("server "+$2.type)); \
	onTerminate: Formula(This.log.push("server "+$2.type+" "+String($1.closed)))})
$listener:=4D.TCPListener.new(0; $o)
ALERT(String($listener.port>1024)+" "+String($listener.errors.length)+" "+String(OB Is shared($listener)))
CONVERT FROM TEXT("größe 日本 🎈"; "UTF-8"; $blob)
$c:=4D.TCPConnection.new("127.0.0.1"; $listener.port; {log: []; received: ""; bytes: BLOB size($blob); \
	onConnection: Formula(This.log.push($2.type+" "+$2.address)); \
	onData: Formula(tcpCollect($1; $2; This; This.bytes)); \
	onShutdown: Formula(This.log.push($2.type)); \
	onError: Formula(This.log.push($2.type)); \
	onTerminate: Formula(This.log.push($2.type+" "+String($2.data=Null)+" "+String($1.closed)))})
client:=$c
ALERT($c.address+" "+String($c.port=$listener.port)+" "+String($c.noDelay)+" "+String($c.listener=Null)+" "+String($c.closed))
$c.send($blob)  // before there is a connection: sent once it is there
$c.send($got)  // an empty BLOB: nothing
$c.wait(10)
$c.wait(10)  // the first ends when a callback calls shutdown()
ALERT(collected+" "+String($c.closed)+" "+String($c.errors.length))
$o.servers[0].wait(10)
ALERT($o.log.join(", "))
// after the end
Try
	$c.send($blob)
	ALERT("sent")
Catch
	ALERT(Last errors[0].message)
End try
$c.shutdown()
$c.shutdown()
$c.wait()
// a megabyte there and back
SET BLOB SIZE($blob; 0)
SET BLOB SIZE($blob; 1000000; 65)
$c:=4D.TCPConnection.new("localhost"; $listener.port; {log: []; received: ""; bytes: 1000000; noDelay: True; connectionTimeout: 5; onData: Formula(tcpCollect($1; $2; This; This.bytes))})
$c.send($blob)
$c.wait(20)
ALERT(String(Length(collected))+" "+String(collected=("A"*1000000))+" "+String($c.noDelay))
// several connections at once
$second:=4D.TCPConnection.new("127.0.0.1"; $listener.port)
$c:=4D.TCPConnection.new("127.0.0.1"; $listener.port; Null)
$second.shutdown()
$c.shutdown()
$second.wait(10)
$c.wait(10)
ALERT(String($second.closed)+" "+String($c.closed)+" "+String($second.errors.length+$c.errors.length))
$listener.terminate()
$listener.terminate()
$c.wait(0.05)
