package builtins

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"tetra/interp"
	"tetra/value"
)

// runSockets runs a method and gives what it writes.
func runSockets(t *testing.T, code string, args ...value.Value) string {
	t.Helper()
	var out strings.Builder
	in := interp.New(interp.Options{Library: Standard(), Stdout: &out, Events: Events})
	p := in.NewProcess(interp.ProcessOptions{Name: "test"})
	defer p.Close()
	m := in.Program().NewMainMethod("test", interp.Text("test", code+"\n"))
	if _, err := p.Run(m, args...); err != nil {
		t.Error(err)
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// The sequence of the callbacks of a connection (API/TCPConnectionClass): onConnection, onData, onShutdown, onTerminate. The server echoes until its client has
// ended what it sends.
func TestTCPConnection(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				io.Copy(conn, conn)
			}()
		}
	}()
	_, port := splitAddress(ln.Addr())
	got := runSockets(t, `#DECLARE($port : Integer)
		$o:={log: []; data: ""}
		$o.onConnection:=Formula(This.log.push($2.type+" "+$2.address+" "+String($2.port=$1.port)))
		$o.onData:=Formula(This.data:=This.data+BLOB to text($2.data; UTF8 text without length))
		$o.onShutdown:=Formula(This.log.push($2.type))
		$o.onError:=Formula(This.log.push($2.type+" "+$1.errors[0].message))
		$o.onTerminate:=Formula(This.log.push($2.type))
		var $b : Blob
		TEXT TO BLOB("héllo"; $b; UTF8 text without length)
		$c:=4D.TCPConnection.new("127.0.0.1"; $port; $o)
		$c.send($b)
		$c.send($b)
		ALERT(String($c.closed)+" "+$c.address+" "+String($c.noDelay)+" "+String($c.listener=Null))
		$c.shutdown()
		$c.wait(10)
		ALERT($o.data+" "+$o.log.join(", ")+" "+String($c.closed)+" "+String($c.errors.length))
		Try
			$c.send($b)
		Catch
			ALERT(Last errors[0].message)
		End try
		$o.log:=[]
		$c:=4D.TCPConnection.new("127.0.0.1"; 1; $o)
		$c.wait(10)
		ALERT($o.log.join(", "))
		Try
			$c:=4D.TCPConnection.new("127.0.0.1"; 70000)
		Catch
			ALERT(Last errors[0].message)
		End try`, value.Int(port))
	want := "False 127.0.0.1 False True\nhéllohéllo connection 127.0.0.1 True, close, terminate True 0\nsend: the connection is closed\nerror connection refused, terminate\n" +
		"4D.TCPConnection.new: 70000 is not a port"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A listener makes a connection of the options that onConnection returns, or refuses it (API/TCPListenerClass).
func TestTCPListener(t *testing.T) {
	// In one process, which runs the callbacks while it waits.
	got := runSockets(t, `
		$server:={onConnection: Formula($2.address="127.0.0.1" ? This.options : Null); options: {}}
		$server.options.onData:=Formula($1.send($2.data))
		$server.options.onShutdown:=Formula($1.shutdown())
		$l:=4D.TCPListener.new(0; $server)
		ALERT(String($l.port>0)+" "+String($l.errors.length)+" "+String(OB Is shared($l)))
		var $b : Blob
		TEXT TO BLOB("ping"; $b; UTF8 text without length)
		$client:={data: ""}
		$client.onData:=Formula(This.data:=This.data+BLOB to text($2.data; UTF8 text without length))
		$c:=4D.TCPConnection.new("127.0.0.1"; $l.port; $client)
		$c.send($b)
		$c.shutdown()
		$c.wait(10)
		ALERT($client.data)
		Try
			$m:=4D.TCPListener.new($l.port; {})
		Catch
			ALERT(String(Last errors[0].message="@cannot be used@"))
		End try
		$l.terminate()`)
	if want := "True 0 True\nping\nTrue"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestUDP(t *testing.T) {
	conn, err := net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	go func() {
		b := make([]byte, 1000)
		for {
			n, from, err := conn.ReadFromUDP(b)
			if err != nil {
				return
			}
			conn.WriteToUDP([]byte(strings.ToUpper(string(b[:n]))), from)
		}
	}()
	_, port := splitAddress(conn.LocalAddr())
	got := runSockets(t, `#DECLARE($port : Integer)
		$o:={done: Null}
		$o.onData:=Formula(This.answer:=$2.type+" "+$2.address+" "+String($2.port)+" "+BLOB to text($2.data; UTF8 text without length))
		$u:=4D.UDPSocket.new($o)
		var $b : Blob
		TEXT TO BLOB("packet"; $b; UTF8 text without length)
		$u.send($b; "127.0.0.1"; $port)
		// another asynchronous object to wait with
		$w:=4D.TCPConnection.new("127.0.0.1"; 1; {})
		$w.wait()
		$n:=0
		While ($o.answer=Null) & ($n<100)
			DELAY PROCESS(Current process; 1)
			$w:=4D.TCPConnection.new("127.0.0.1"; 1; {})
			$w.wait()
			$n:=$n+1
		End while
		ALERT($o.answer+" "+String($u.port>0)+" "+String($u.errors.length))
		Try
			$u.send($b; "127.0.0.1"; 0)
		Catch
			ALERT(Last errors[0].message)
		End try`, value.Int(port))
	want := "data 127.0.0.1 " + strconv.Itoa(port) + " PACKET True 0\nsend: 0 is not a port"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The sequence of API/WebSocketClass: onOpen, onMessage, onTerminate.
func TestWebSocket(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/ws" {
			http.NotFound(w, r)
			return
		}
		conn, err := websocket.Accept(w, r, nil)
		if err != nil {
			return
		}
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		conn.Write(ctx, websocket.MessageText, []byte(`{"token":"`+r.Header.Get("X-Token")+`"}`))
		for {
			kind, b, err := conn.Read(ctx)
			if err != nil {
				return
			}
			if string(b) == "bye" {
				conn.Close(4001, "as you wish")
				return
			}
			conn.Write(ctx, kind, b)
		}
	}))
	defer s.Close()
	got := runSockets(t, `#DECLARE($url : Text)
		$h:={log: []; dataType: "object"; headers: {}}
		$h.headers["X-Token"]:="secret"
		$h.onOpen:=Formula(This.log.push($2.type))
		$h.onMessage:=Formula(This.log.push(Value type($2.data)=Is object ? JSON Stringify($2.data) : $2.data))
		$h.onError:=Formula(This.log.push("error"))
		$h.onTerminate:=Formula(This.log.push(String($2.code)+" "+$2.reason+" "+$1.status))
		$w:=4D.WebSocket.new($url+"/ws"; $h)
		ALERT($w.status+" "+$w.dataType+" "+String($w.handler=$h)+" "+String($w.id>0)+" "+String($w.url=($url+"/ws")))
		$w.send({a: 1})
		$w.send("text")
		$w.send("bye")
		$n:=0
		While ($w.status#"Closed") & ($n<200)
			DELAY PROCESS(Current process; 1)
			$n:=$n+1
		End while
		$c:=4D.TCPConnection.new("127.0.0.1"; 1; {})
		$c.wait(5)
		ALERT($h.log.join(", "))
		Try
			$w.send("x")
		Catch
			ALERT(Last errors[0].message)
		End try
		For each ($u; ["http://x"; "ws://"; $url+"/none"])
			Try
				$w:=4D.WebSocket.new($u)
			Catch
				ALERT(Replace string(Last errors[0].message; Substring($url; 6); "HOST"))
			End try
		End for each`, value.Str("ws"+strings.TrimPrefix(s.URL, "http")))
	want := "Connected object True True True\nopen, {\"token\":\"secret\"}, {\"a\":1}, text, 4001 as you wish Closed\nsend: the connection is closed\n" +
		"4D.WebSocket.new: the URL begins with ws:// or wss:// and names a host\n4D.WebSocket.new: the URL begins with ws:// or wss:// and names a host\n4D.WebSocket.new: HOST: there is no connection: the server answered 404 Not Found"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
