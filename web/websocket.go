package web

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"

	"tetra/interp"
	"tetra/value"
)

// The WebSocket server of a web server: 4D.WebSocketServer and 4D.WebSocketConnection (docs/API/WebSocketServerClass). It listens where the web
// server listens. Its callbacks run in the process that made it, a worker, one after the other.

// Limits of WebSocket connections: how many there are, how much may wait for a client that does not read, and how a dead one is found.
const (
	maxWebSockets = 10_000
	maxWaiting    = 256 // messages
	pingEvery     = 30 * time.Second
	pingWait      = 20 * time.Second
	writeWait     = 30 * time.Second
)

// wsServer is the Go value behind a 4D.WebSocketServer.
type wsServer struct {
	server   *Server
	proc     *interp.Process
	events   interp.EventQueue
	handler  value.Value
	self     value.Value
	path     string // "": every path
	dataType string // text, blob, object

	mu         sync.Mutex
	conns      []*wsConn
	opening    int
	terminated bool
}

// wsConn is the Go value behind a 4D.WebSocketConnection.
type wsConn struct {
	wss     *wsServer
	id      int64
	ws      *websocket.Conn
	handler value.Value
	self    value.Value
	out     chan wsMessage
	closing chan struct{} // closed when the connection is to end
	once    sync.Once
	status  atomic.Value // string
	code    int          // to tell the client, 0: none; set before closing
	reason  string
}

type wsMessage struct {
	kind websocket.MessageType
	data []byte
}

var wsIDs atomic.Int64

// webSocketServer makes and registers a server; c runs in the process that gets the callbacks.
func (s *Server) newWebSocketServer(c *interp.Call) (value.Value, error) {
	in := c.Proc.Interp()
	if in.Options().Events == nil {
		return value.Undef, c.Errorf(value.ErrWebServer, "this application has no callbacks")
	}
	w := &wsServer{server: s, proc: c.Proc, events: in.Options().Events(c.Proc), handler: c.Arg(0), dataType: "text"}
	if interp.FunctionOf(c.Proc.FunctionMember(w.handler, "onConnection")) == nil {
		return value.Undef, c.ArgError(0, value.ErrArgumentTypes, "the handler has no function onConnection")
	}
	if o := c.Object(1); o != nil {
		if v := o.Get("path"); v.IsText() && v.Str() != "" {
			w.path = "/" + strings.Trim(v.Str(), "/")
		}
		if v := o.Get("dataType"); v.IsText() && v.Str() != "" {
			w.dataType = strings.ToLower(v.Str())
			if w.dataType != "text" && w.dataType != "blob" && w.dataType != "object" {
				return value.Undef, c.ArgError(1, value.ErrArgumentTypes, "dataType is text, blob or object, not %s", v.Str())
			}
		}
	}
	w.self = value.Obj(in.NewNative("WebSocketServer", w))
	s.mu.Lock()
	if s.handler == nil {
		s.mu.Unlock()
		return value.Undef, c.Errorf(value.ErrWebServer, "the web server is not running")
	}
	for _, o := range s.sockets {
		if o.path == w.path {
			s.mu.Unlock()
			return value.Undef, c.Errorf(value.ErrWebServer, "there is a WebSocket server for this path already")
		}
	}
	s.sockets = append(s.sockets, w)
	s.mu.Unlock()
	go func() { // without its process nobody answers
		select {
		case <-w.proc.Ended():
		case <-w.proc.Done():
		}
		w.terminate()
	}()
	w.call("onOpen", "open", nil)
	return w.self, nil
}

// call posts a callback of the handler of the server.
func (w *wsServer) call(name, kind string, set func(o *value.ObjectV)) {
	w.events.Post(w.proc.FunctionMember(w.handler, name), w.handler, func() []value.Value {
		o := value.NewObject()
		o.Set("type", value.Str(kind))
		if set != nil {
			set(o)
		}
		return []value.Value{w.self, value.Obj(o)}
	}, func(_ value.Value, err error) { w.report(err) })
}

func (w *wsServer) report(err error) {
	if err == nil {
		return
	}
	if _, stopped := interp.IsStopped(err); !stopped {
		w.server.report(err)
	}
}

// terminate ends the server and its connections.
func (w *wsServer) terminate() {
	w.mu.Lock()
	if w.terminated {
		w.mu.Unlock()
		return
	}
	w.terminated = true
	conns := slices.Clone(w.conns)
	w.mu.Unlock()
	w.server.mu.Lock()
	w.server.sockets = slices.DeleteFunc(w.server.sockets, func(o *wsServer) bool { return o == w })
	w.server.mu.Unlock()
	for _, k := range conns {
		k.end(int(websocket.StatusGoingAway), "")
	}
	w.post("onTerminate", "terminate")
}

// post is call from any goroutine: the function is looked for when the process gets there.
func (w *wsServer) post(name, kind string) {
	w.events.Post(value.Undef, value.NullV, func() []value.Value {
		w.call(name, kind, nil)
		return nil
	}, nil)
}

// isWebSocket tells whether a request asks for a WebSocket.
func isWebSocket(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// webSocketFor finds the WebSocket server of a path, nil without: one for the path itself before one for all.
func (h *Handler) webSocketFor(path string) *wsServer {
	s := h.conf.server
	if s == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var found *wsServer
	for _, w := range s.sockets {
		if w.path == "" && found == nil || w.path == "/"+strings.Trim(path, "/") {
			if found = w; w.path != "" {
				break
			}
		}
	}
	return found
}

// serveWebSocket makes the connection that a request asks for, and keeps it until it ends. A page of another place may ask only when CORS lets it.
func (h *Handler) serveWebSocket(w http.ResponseWriter, r *http.Request, s *wsServer) {
	if !h.sameOriginOrAllowed(r) {
		h.fail(w, r, http.StatusForbidden)
		return
	}
	s.mu.Lock()
	full := len(s.conns)+s.opening >= maxWebSockets
	if !full {
		s.opening++
	}
	s.mu.Unlock()
	if full {
		h.fail(w, r, http.StatusServiceUnavailable)
		return
	}
	request := func(o *value.ObjectV) { o.Set("request", value.Obj(requestObject(r))) }
	ws, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // the origin has been looked at
	if err != nil {
		s.mu.Lock()
		s.opening--
		s.mu.Unlock()
		return // it was answered
	}
	ws.SetReadLimit(h.conf.MaxRequest)
	made := make(chan *wsConn, 1)
	s.events.Post(value.Undef, value.NullV, func() []value.Value { // on the process: the handler may be looked at
		f := s.proc.FunctionMember(s.handler, "onConnection")
		s.events.Post(f, s.handler, func() []value.Value {
			o := value.NewObject()
			o.Set("type", value.Str("connection"))
			request(o)
			return []value.Value{s.self, value.Obj(o)}
		}, func(v value.Value, err error) {
			s.report(err)
			made <- s.connection(ws, v)
		})
		return nil
	}, nil)
	var k *wsConn
	select {
	case k = <-made:
	case <-s.proc.Done():
	case <-s.proc.Ended():
	case <-r.Context().Done():
	}
	s.mu.Lock()
	s.opening--
	s.mu.Unlock()
	if k == nil {
		_ = ws.Close(websocket.StatusPolicyViolation, "")
		return
	}
	k.run()
}

// connection makes the connection for the handler that onConnection returned, nil when it returned none. It runs on the process.
func (w *wsServer) connection(ws *websocket.Conn, handler value.Value) *wsConn {
	if handler.AsObject() == nil {
		return nil
	}
	k := &wsConn{wss: w, id: wsIDs.Add(1), ws: ws, handler: handler, out: make(chan wsMessage, maxWaiting), closing: make(chan struct{})}
	k.status.Store("Connected")
	k.self = value.Obj(w.proc.Interp().NewNative("WebSocketConnection", k))
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.terminated {
		return nil
	}
	w.conns = append(w.conns, k)
	k.call("onOpen", "open", nil, nil)
	return k
}

// requestObject describes the request of a connection to onConnection.
func requestObject(r *http.Request) *value.ObjectV {
	o, headers, query := value.NewObject(), value.NewObject(), value.NewObject()
	x := newExchange(r, nil)
	for _, f := range x.headers() {
		if f.name == "Cookie" || f.name == "Authorization" {
			continue // the session is no business of the worker
		}
		if old := headers.Get(f.name); old.IsText() {
			headers.Set(f.name, value.Coll(value.NewColl([]value.Value{old, value.Str(f.value)})))
		} else if old.IsColl() {
			old.Coll().Push(value.Str(f.value))
		} else {
			headers.Set(f.name, value.Str(f.value))
		}
	}
	for _, f := range parseFields(nil, r.URL.RawQuery) {
		query.Set(f.name, value.Str(f.value))
	}
	o.Set("headers", value.Obj(headers))
	o.Set("query", value.Obj(query))
	o.Set("url", value.Str(toText([]byte(x.url()))))
	o.Set("remoteAddress", value.Str(x.clientIP()))
	return o
}

func (h *Handler) sameOriginOrAllowed(r *http.Request) bool {
	field := r.Header.Get("Origin")
	if field == "" {
		return true
	}
	origin, err := url.Parse(field)
	if err != nil {
		return false
	}
	if strings.EqualFold(origin.Host, r.Host) {
		return true
	}
	for _, c := range h.conf.CORS {
		if h.conf.CORSEnabled && c.matches(origin) && c.allows(http.MethodGet) {
			return true
		}
	}
	return false
}

// call posts a callback of the connection's handler; it runs on the process. done may be nil.
func (k *wsConn) call(name, kind string, set func(o *value.ObjectV), done func()) {
	k.wss.events.Post(value.Undef, value.NullV, func() []value.Value {
		k.wss.events.Post(k.wss.proc.FunctionMember(k.handler, name), k.handler, func() []value.Value {
			o := value.NewObject()
			o.Set("type", value.Str(kind))
			if set != nil {
				set(o)
			}
			return []value.Value{k.self, value.Obj(o)}
		}, func(_ value.Value, err error) {
			k.wss.report(err)
			if done != nil {
				done()
			}
		})
		return nil
	}, nil)
}

// end asks the connection to end; the first reason counts.
func (k *wsConn) end(code int, reason string) {
	k.once.Do(func() {
		k.code, k.reason = code, reason
		k.status.Store("Closing")
		close(k.closing)
	})
}

// run reads messages until the connection ends; a message is read when the one before has been worked on, so that a client cannot fill the memory.
func (k *wsConn) run() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var writer sync.WaitGroup
	writer.Go(func() { k.write(ctx) })
	code, reason := 1006, ""
	for {
		_, data, err := k.ws.Read(ctx)
		if err != nil {
			var closed websocket.CloseError
			if errors.As(err, &closed) {
				code, reason = int(closed.Code), closed.Reason
			}
			break
		}
		done := make(chan struct{})
		k.received(data, func() { close(done) })
		select {
		case <-done:
		case <-k.closing:
		case <-k.wss.proc.Ended():
		}
	}
	select {
	case <-k.closing:
		if k.code != 0 {
			code, reason = k.code, k.reason
		} else {
			code = 1005
		}
	default:
		k.end(int(websocket.StatusProtocolError), "") // unless the client has closed the connection, or is gone
	}
	writer.Wait()
	_ = k.ws.CloseNow()
	k.status.Store("Closed")
	w := k.wss
	w.mu.Lock()
	w.conns = slices.DeleteFunc(w.conns, func(o *wsConn) bool { return o == k })
	w.mu.Unlock()
	k.call("onTerminate", "terminate", func(o *value.ObjectV) {
		o.Set("code", value.Int(code))
		if reason != "" {
			o.Set("reason", value.Str(toText([]byte(reason))))
		}
	}, nil)
}

// received posts onMessage with what came, or onError when it is not what the server expects.
func (k *wsConn) received(data []byte, done func()) {
	if k.wss.dataType == "object" {
		if _, err := value.ParseJSON(toText(data)); err != nil {
			k.call("onError", "error", func(o *value.ObjectV) {
				e, status := value.NewObject(), value.NewObject()
				e.Set("errCode", value.Int(value.ErrBadBody))
				e.Set("message", value.Str("the message is not JSON: "+err.Error()))
				e.Set("componentSignature", value.Str("HTTP"))
				status.Set("errors", value.Coll(value.NewColl([]value.Value{value.Obj(e)})))
				o.Set("status", value.Obj(status))
			}, done)
			return
		}
	}
	k.call("onMessage", "message", func(o *value.ObjectV) {
		switch k.wss.dataType {
		case "blob":
			o.Set("data", value.Obj(k.wss.proc.Interp().NewNative("Blob", &value.BlobV{B: data})))
		case "object":
			v, _ := value.ParseJSON(toText(data)) // it was JSON above; a value of its own for the process
			o.Set("data", v)
		default:
			o.Set("data", value.Str(toText(data)))
		}
	}, done)
}

// write sends what waits, and asks now and then whether the client is still there.
func (k *wsConn) write(ctx context.Context) {
	tick := time.NewTicker(pingEvery)
	defer tick.Stop()
	send := func(m wsMessage) bool {
		limited, cancel := context.WithTimeout(ctx, writeWait)
		defer cancel()
		return k.ws.Write(limited, m.kind, m.data) == nil
	}
	for {
		select {
		case m := <-k.out:
			if !send(m) {
				_ = k.ws.CloseNow()
				k.end(0, "")
				return
			}
		case <-tick.C:
			limited, cancel := context.WithTimeout(ctx, pingWait)
			err := k.ws.Ping(limited)
			cancel()
			if err != nil {
				_ = k.ws.CloseNow()
				k.end(0, "")
				return
			}
		case <-k.closing:
			for len(k.out) > 0 { // what was sent before the end
				if !send(<-k.out) {
					break
				}
			}
			code := websocket.StatusNormalClosure
			if k.code != 0 {
				code = websocket.StatusCode(k.code)
			}
			_ = k.ws.Close(code, k.reason)
			return
		}
	}
}

// send puts a message in line; a client that does not read loses its connection.
func (k *wsConn) send(m wsMessage) {
	select {
	case <-k.closing:
		return
	default:
	}
	select {
	case k.out <- m:
	default:
		k.end(int(websocket.StatusTryAgainLater), "")
	}
}

func webSocketServerClass(server *Server) *interp.ClassDef {
	member := func(f func(c *interp.Call, w *wsServer) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if w, ok := o.Native().(*wsServer); ok {
					return f(c, w)
				}
			}
			return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.WebSocketServer object")
		}
	}
	return &interp.ClassDef{
		Summary:   "A server of WebSocket connections, at the address of the web server, which must run.",
		NewSyntax: `( WSSHandler : Object {; options : Object} ) : 4D.WebSocketServer`,
		New: func(c *interp.Call) (value.Value, error) {
			s := server
			if s == nil {
				return value.Undef, c.Errorf(value.ErrWebServer, "the application has no web server")
			}
			return s.newWebSocketServer(c)
		},
		Members: []*interp.MemberDef{
			{
				Name: "connections", Syntax: `: Collection`, Summary: "Holds the current connections.",
				Get: member(func(_ *interp.Call, w *wsServer) (value.Value, error) {
					w.mu.Lock()
					defer w.mu.Unlock()
					var list []value.Value
					for _, k := range w.conns {
						list = append(list, k.self)
					}
					return value.Coll(value.NewColl(list)), nil
				}),
			},
			{
				Name: "dataType", Syntax: `: Text`, Summary: "Tells what messages are: text, blob or object.",
				Get: member(func(_ *interp.Call, w *wsServer) (value.Value, error) { return value.Str(w.dataType), nil }),
			},
			{
				Name: "handler", Syntax: `: Object`, Summary: "Holds the object whose functions are called.",
				Get: member(func(_ *interp.Call, w *wsServer) (value.Value, error) { return w.handler, nil }),
			},
			{
				Name: "path", Syntax: `: Text`, Summary: "Holds the path of the server; empty: every path.",
				Get: member(func(_ *interp.Call, w *wsServer) (value.Value, error) { return value.Str(w.path), nil }),
			},
			{
				Name: "terminated", Syntax: `: Boolean`, Summary: "Tells whether the server has ended.",
				Get: member(func(_ *interp.Call, w *wsServer) (value.Value, error) {
					w.mu.Lock()
					defer w.mu.Unlock()
					return value.Bool(w.terminated), nil
				}),
			},
			{
				Name: "terminate", Syntax: `({ timeout : Integer })`, Summary: "Ends the server and its connections.",
				Notes: "The timeout has no effect: clients that do not answer are left.",
				Run: member(func(_ *interp.Call, w *wsServer) (value.Value, error) {
					w.terminate()
					return value.Undef, nil
				}),
			},
		},
	}
}

func webSocketConnectionClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, k *wsConn) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if k, ok := o.Native().(*wsConn); ok {
					return f(c, k)
				}
			}
			return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.WebSocketConnection object")
		}
	}
	return &interp.ClassDef{
		Summary: "A connection of a client with a WebSocket server.",
		Members: []*interp.MemberDef{
			{
				Name: "handler", Syntax: `: Object`, Summary: "Holds the object whose functions are called.",
				Get: member(func(_ *interp.Call, k *wsConn) (value.Value, error) { return k.handler, nil }),
			},
			{
				Name: "id", Syntax: `: Integer`, Summary: "Identifies the connection.",
				Get: member(func(_ *interp.Call, k *wsConn) (value.Value, error) { return value.Int(int(k.id)), nil }),
			},
			{
				Name: "status", Syntax: `: Text`, Summary: "Tells whether the connection is Connected, Closing or Closed.",
				Get: member(func(_ *interp.Call, k *wsConn) (value.Value, error) { return value.Str(k.status.Load().(string)), nil }),
			},
			{
				Name: "wss", Syntax: `: 4D.WebSocketServer`, Summary: "Holds the server of the connection.",
				Get: member(func(_ *interp.Call, k *wsConn) (value.Value, error) { return k.wss.self, nil }),
			},
			{
				Name: "send", Syntax: `( message : any )`, Summary: "Sends a text, the bytes of a Blob, or an object as JSON.",
				Run: member(func(c *interp.Call, k *wsConn) (value.Value, error) {
					v := c.Arg(0)
					if b, ok := value.BlobContent(v); ok {
						k.send(wsMessage{websocket.MessageBinary, bytes.Clone(b)})
						return value.Undef, nil
					}
					switch v.Kind() {
					case value.Text:
						k.send(wsMessage{websocket.MessageText, []byte(v.Str())})
					case value.Object, value.Collection:
						b, err := value.JSONForm{Arrays: c.Proc}.Append(nil, v)
						if err != nil {
							return value.Undef, err
						}
						k.send(wsMessage{websocket.MessageText, b})
					default:
						return value.Undef, c.ArgError(0, value.ErrBadBody, "a message is a Text, a Blob or an Object, not %s", v.Kind().WithArticle())
					}
					return value.Undef, nil
				}),
			},
			{
				Name: "terminate", Syntax: `({ code : Integer {; message : Text}})`, Summary: "Ends the connection; a code above 3000 and the message are sent to the client.",
				Run: member(func(c *interp.Call, k *wsConn) (value.Value, error) {
					code, message := 0, ""
					if n := c.Int(0); n > 3000 && n < 5000 {
						code, message = n, c.Text(1)
						message = message[:min(len(message), 120)] // a frame that closes has 125 bytes
					}
					k.end(code, message)
					return value.Undef, nil
				}),
			},
		},
	}
}
