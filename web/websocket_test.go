package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"tetra/interp"
)

// chat is the classes of docs/API/WebSocketServerClass.
func chat(options string) []map[string]string {
	return []map[string]string{
		class("ServerHandler", `Function onConnection($wss : Object; $param : Object) : Object
	Use (Storage)
		Storage.url:=$param.request.url+" "+$param.request.query.name+" "+$param.request.remoteAddress+" "+$param.type+" "+String($param.request.headers["X-Test"])+String($param.request.headers.Cookie=Null)
	End use
	If ($param.request.query.name="nobody")
		return Null
	End if
	return cs.ConnectionHandler.new()
Function onOpen($wss : Object; $param : Object)
	Use (Storage)
		Storage.opened:=$param.type+" "+OB Class($wss).name
	End use
Function onTerminate($wss : Object; $param : Object)
	Use (Storage)
		Storage.terminated:=$param.type
	End use
`),
		class("ConnectionHandler", `Function onOpen($ws : 4D.WebSocketConnection; $message : Object)
	$ws.send("welcome "+$ws.status)
Function onMessage($ws : 4D.WebSocketConnection; $message : Object)
	Case of
		: (Value type($message.data)=Is object)
			$ws.send({got: $message.data})
		: ($message.data="bye")
			$ws.terminate(4001; "so long")
		: ($message.data="boom")
			throw({errCode: 9; message: "boom"})
		: ($message.data="all")
			This.broadcast($ws; "to all of "+String($ws.wss.connections.length))
		Else
			$ws.send(Uppercase($message.data))
	End case
Function onTerminate($ws : 4D.WebSocketConnection; $message : Object)
	Use (Storage)
		Storage.ended:=$ws.status+" "+String($message.code)+" "+String($message.reason)
	End use
Function onError($ws : 4D.WebSocketConnection; $message : Object)
	$ws.send("error "+String($message.status.errors[0].errCode))
Function broadcast($ws : 4D.WebSocketConnection; $message : Text)
	var $client : 4D.WebSocketConnection
	For each ($client; $ws.wss.connections)
		If ($client.id#$ws.id)
			$client.send($message)
		End if
	End for each
`),
		source("Methods/startChat.4dm", `wss:=4D.WebSocketServer.new(cs.ServerHandler.new()`+options+`)`),
		source("Methods/begin.4dm", `CALL WORKER("WebSocketServer"; "startChat")`),
		source("Methods/finish.4dm", `CALL WORKER("WebSocketServer"; Formula(wss.terminate()))`),
		read(),
	}
}

func dialWS(t *testing.T, s *site, path string, header ...string) (*websocket.Conn, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	h := http.Header{}
	for i := 0; i < len(header); i += 2 {
		h.Set(header[i], header[i+1])
	}
	c, _, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(s.url, "http")+path, &websocket.DialOptions{HTTPHeader: h})
	if err == nil {
		t.Cleanup(func() { _ = c.CloseNow() })
	}
	return c, err
}

func wsRead(t *testing.T, c *websocket.Conn, want string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	_, data, err := c.Read(ctx)
	if err != nil || string(data) != want {
		t.Fatalf("%q %v, want %q", data, err, want)
	}
}

func wsWrite(t *testing.T, c *websocket.Conn, text string) {
	t.Helper()
	if err := c.Write(context.Background(), websocket.MessageText, []byte(text)); err != nil {
		t.Fatal(err)
	}
}

// eventually asks until the answer is what is wanted.
func (s *site) eventually(name, want string) {
	s.t.Helper()
	got := ""
	for range 500 { // ten seconds
		if got = s.N().get("/4DACTION/read/" + name).body; got == want {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	s.t.Errorf("%s: %q, want %q", name, got, want)
}

func TestWebSocketServer(t *testing.T) {
	s, srv := host(t, chat("")...)
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	s.inContext(interp.Context{}, "begin")
	s.eventually("opened", "open WebSocketServer")
	a, err := dialWS(t, s, "/chat?name=ann", "X-Test", "yes", "Cookie", "4DSID_Demo=x")
	if err != nil {
		t.Fatal(err)
	}
	wsRead(t, a, "welcome Connected")
	s.eventually("url", "/chat?name=ann ann 127.0.0.1 connection yesTrue")
	wsWrite(t, a, "hello")
	wsRead(t, a, "HELLO")
	b, err := dialWS(t, s, "/other?name=bob")
	if err != nil {
		t.Fatal(err)
	}
	wsRead(t, b, "welcome Connected")
	wsWrite(t, b, "all")
	wsRead(t, a, "to all of 2")
	wsWrite(t, a, "boom") // an error in the code ends nothing
	wsWrite(t, a, "still")
	wsRead(t, a, "STILL")
	if !strings.Contains(s.reported(), "boom") {
		t.Error(s.reported())
	}
	wsWrite(t, a, "bye")
	_, _, err = a.Read(context.Background())
	if websocket.CloseStatus(err) != 4001 || !strings.Contains(err.Error(), "so long") {
		t.Error(err)
	}
	s.eventually("ended", "Closed 4001 so long")
	if c, err := dialWS(t, s, "/?name=nobody"); err == nil {
		if _, _, err = c.Read(context.Background()); websocket.CloseStatus(err) != websocket.StatusPolicyViolation {
			t.Error("a refused connection:", err)
		}
	}
	if _, err := dialWS(t, s, "/?name=x", "Origin", "http://evil.example.com"); err == nil {
		t.Error("a page of another place connects")
	}
	// Requests that are no WebSockets go their way.
	s.N().get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is not CreateInvoices")
	s.inContext(interp.Context{}, "finish")
	s.eventually("terminated", "terminate")
	if _, _, err = b.Read(context.Background()); websocket.CloseStatus(err) != websocket.StatusGoingAway {
		t.Error(err)
	}
	if _, err := dialWS(t, s, "/chat?name=x"); err == nil {
		t.Error("connects to a server that has ended")
	}
}

func TestWebSocketObjectsAndPath(t *testing.T) {
	s, srv := host(t, chat(`; {path: "/json"; dataType: "object"}`)...)
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	s.inContext(interp.Context{}, "begin")
	s.eventually("opened", "open WebSocketServer")
	if _, err := dialWS(t, s, "/else?name=x"); err == nil {
		t.Error("another path")
	}
	c, err := dialWS(t, s, "/json?name=x")
	if err != nil {
		t.Fatal(err)
	}
	wsRead(t, c, "welcome Connected")
	wsWrite(t, c, `{"a":[1,"x"]}`)
	wsRead(t, c, `{"got":{"a":[1,"x"]}}`)
	wsWrite(t, c, `no json`)
	wsRead(t, c, "error -10740")
	big, _ := json.Marshal(strings.Repeat("x", 3_000_000))
	wsWrite(t, c, string(big))
	if _, _, err = c.Read(context.Background()); websocket.CloseStatus(err) != websocket.StatusMessageTooBig {
		t.Error(err)
	}
	if err := srv.Stop(context.Background()); err != nil { // ends the WebSocket server too
		t.Error(err)
	}
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	s.eventually("terminated", "terminate")
}

// TestWebSocketMany: many clients and messages, in order for each.
func TestWebSocketMany(t *testing.T) {
	s, srv := host(t, chat("")...)
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	s.inContext(interp.Context{}, "begin")
	s.eventually("opened", "open WebSocketServer")
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			c, err := dialWS(t, s, "/?name=x")
			if err != nil {
				t.Error(err)
				return
			}
			ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
			defer cancel()
			if _, _, err := c.Read(ctx); err != nil {
				t.Error(err)
				return
			}
			for n := range 20 {
				text := fmt.Sprintf("m%d-%d", i, n)
				if err := c.Write(ctx, websocket.MessageText, []byte(text)); err != nil {
					t.Error(err)
					return
				}
				if _, data, err := c.Read(ctx); err != nil || string(data) != strings.ToUpper(text) {
					t.Error(string(data), err)
					return
				}
			}
			_ = c.Close(websocket.StatusNormalClosure, "")
		})
	}
	wg.Wait()
	s.eventually("ended", "Closed 1000 ")
}
