package builtins

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync/atomic"

	"github.com/coder/websocket"

	"tetra/interp"
	"tetra/value"
)

// A webSocket is the Go value behind a 4D.WebSocket: a client of a WebSocket server (API/WebSocketClass).
type webSocket struct {
	*socket
	url      string
	id       int64
	dataType string
	status   atomic.Value // string
	conn     *websocket.Conn
	out      chan webMessage
	code     int // of terminate(), 0: none; set before ended is closed
	reason   string
}

type webMessage struct {
	kind websocket.MessageType
	data []byte
}

type webSocketKey struct{}

const maxWebMessage = 64 << 20 // bytes of a message

func newWebSocket(c *interp.Call) (value.Value, error) {
	s, err := newSocket(c, 1, onMessage, onError, onOpen, onTerminate)
	if err != nil {
		return value.NullV, err
	}
	w := &webSocket{socket: s, url: c.Text(0), dataType: "text", out: make(chan webMessage, sendQueue)}
	u, err := url.Parse(w.url)
	if err != nil || u.Scheme != "ws" && u.Scheme != "wss" || u.Host == "" {
		return value.NullV, c.ArgError(0, errSocket, "the URL begins with ws:// or wss:// and names a host")
	}
	option, failed := optionsOf(c, w.options)
	if err := checkOptions(c, 1, option, failed, typedOption{"a Text", value.Value.IsText, []string{"dataType"}}, typedOption{"an Object", value.Value.IsObject, []string{"headers"}}); err != nil {
		return value.NullV, err
	}
	if v := option("dataType"); v.IsText() && v.Str() != "" {
		if w.dataType = v.Str(); w.dataType != "text" && w.dataType != "blob" && w.dataType != "object" {
			return value.NullV, c.ArgError(1, errSocket, "dataType is text, blob or object, not %s", value.Show(v, 40))
		}
	}
	header := http.Header{}
	if v := option("headers"); v.IsObject() {
		x := &exchange{req: &http.Request{Header: header}}
		for name, h := range v.Object().All() {
			several := value.NewColl([]value.Value{h})
			if h.IsColl() {
				several = h.Coll()
			}
			for i, one := range several.All() {
				if err := x.setHeader(name, value.ToText(one).Str(), i > 0); err != nil {
					return value.NullV, c.ArgError(1, errSocket, "%v", err)
				}
			}
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), connectLimit)
	defer cancel()
	asked := c.Proc.Done()
	go func() { // a process that is asked to end does not wait for the server
		select {
		case <-asked:
			cancel()
		case <-ctx.Done():
		}
	}()
	conn, resp, err := dialWebSocket(ctx, c.Proc.Interp(), w.url, header)
	if err != nil {
		reason := httpFault(err)
		if resp != nil && resp.StatusCode != http.StatusSwitchingProtocols {
			reason = errors.New("the server answered " + resp.Status)
		}
		return value.NullV, c.ArgError(0, errSocket, "%s: there is no connection: %v", u.Host, socketFault(reason))
	}
	conn.SetReadLimit(maxWebMessage)
	w.conn = conn
	w.status.Store("Connected")
	w.id = c.Proc.Interp().State(webSocketKey{}, func() any { return new(atomic.Int64) }).(*atomic.Int64).Add(1)
	w.self = value.Obj(c.Proc.Interp().NewNative("WebSocket", w))
	w.closeWith(func() { w.close() })
	w.tell(onOpen, "open", nil, nil)
	go w.write()
	go w.read()
	return w.self, nil
}

// close says goodbye; the end of reading follows.
func (w *webSocket) close() {
	code := websocket.StatusNormalClosure
	if w.code != 0 {
		code = websocket.StatusCode(w.code)
	}
	w.conn.Close(code, w.reason)
}

func (w *webSocket) write() {
	for {
		select {
		case m := <-w.out:
			if err := w.conn.Write(context.Background(), m.kind, m.data); err != nil {
				return // reading tells the error
			}
		case <-w.ended:
			return
		}
	}
}

func (w *webSocket) read() {
	for {
		_, b, err := w.conn.Read(context.Background())
		if err == nil {
			w.tell(onMessage, "message", b, nil)
			continue
		}
		var bye websocket.CloseError
		code, reason := int(websocket.StatusAbnormalClosure), ""
		ours := false
		select {
		case <-w.ended:
			ours = true
		default:
		}
		switch {
		case ours: // the server repeats what it was told; who reads its answer, we or Close, is chance
			code, reason = max(w.code, int(websocket.StatusNormalClosure)), w.reason
		case errors.As(err, &bye):
			code, reason = int(bye.Code), bye.Reason
		default:
			w.fail(err)
			list := w.errors()
			w.tell(onError, "error", nil, func(o *value.ObjectV) { o.Set("errors", list) })
		}
		w.status.Store("Closed")
		w.end()
		w.tell(onTerminate, "terminate", nil, func(o *value.ObjectV) {
			o.Set("code", value.Int(code))
			o.Set("reason", value.Str(reason))
		})
		return
	}
}

// tell asks the process to call a callback with the object and an event; data is a message, more adds to the event.
func (w *webSocket) tell(callback, kind string, data []byte, more func(*value.ObjectV)) {
	w.events.post(event{f: w.calls[callback], this: w.options, args: func() []value.Value {
		o := value.NewObject()
		o.Set("type", value.Str(kind))
		if data != nil {
			o.Set("data", w.message(data))
		}
		if more != nil {
			more(o)
		}
		return []value.Value{w.self, value.Obj(o)}
	}})
}

// message is what was received, as dataType says; what is no JSON though it should be is text.
func (w *webSocket) message(b []byte) value.Value {
	switch w.dataType {
	case "blob":
		return value.Obj(w.events.proc.Interp().NewNative("Blob", &value.BlobV{B: b}))
	case "object":
		if v, err := value.ParseJSON(string(b)); err == nil {
			return v
		}
	}
	return value.Str(charset{nil, isUTF8}.decode(b))
}

func webSocketClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, w *webSocket) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if w, ok := o.Native().(*webSocket); ok {
					return f(c, w)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a WebSocket object")
		}
	}
	property := func(name, typ, summary string, get func(w *webSocket) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary,
			Get: member(func(_ *interp.Call, w *webSocket) (value.Value, error) { return get(w), nil })}
	}
	return &interp.ClassDef{
		Summary:   "A connection to a WebSocket server.",
		NewSyntax: `( url : Text {; connectionHandler : Object} )`,
		New:       newWebSocket,
		Members: []*interp.MemberDef{
			property("dataType", "Text", "Holds the type of the messages: text, blob or object.", func(w *webSocket) value.Value { return value.Str(w.dataType) }),
			property("handler", "Object", "Holds the object with the callbacks, Null without.", func(w *webSocket) value.Value { return w.options }),
			property("id", "Integer", "Holds a number that no other connection of the application has.", func(w *webSocket) value.Value { return value.Int(int(w.id)) }),
			property("status", "Text", "Holds the status: Connected, Closing or Closed.", func(w *webSocket) value.Value { return value.Str(w.status.Load().(string)) }),
			property("url", "Text", "Holds the URL.", func(w *webSocket) value.Value { return value.Str(w.url) }),
			{
				Name: "send", Syntax: `( message : Text, Blob, Object )`, Summary: "Sends a message: a text, bytes, or an object as JSON.",
				Run: member(func(c *interp.Call, w *webSocket) (value.Value, error) {
					m := webMessage{kind: websocket.MessageText}
					v := c.Arg(0)
					switch b, isBlob := value.BlobContent(v); {
					case v.IsText():
						m.data = []byte(v.Str())
					case isBlob:
						m.kind, m.data = websocket.MessageBinary, append([]byte(nil), b...)
					case v.IsNullish():
						return value.Undef, c.ArgError(0, errArgumentType, "a message is a Text, a Blob or an Object, not %s", v.Kind())
					default:
						s, err := value.JSONForm{Arrays: c.Proc}.Stringify(v)
						if err != nil {
							return value.Undef, err
						}
						m.data = []byte(s)
					}
					if w.status.Load() != "Connected" {
						return value.Undef, c.Errorf(errSocket, "the connection is closed")
					}
					select {
					case w.out <- m:
					case <-w.ended:
					case <-c.Proc.Done():
					}
					return none()
				}),
			},
			{
				Name: "terminate", Syntax: `({ code : Integer {; reason : Text} })`, Summary: "Closes the connection, with a code and a reason for the server.",
				Run: member(func(c *interp.Call, w *webSocket) (value.Value, error) {
					code := c.Int(0)
					if code != 0 && code != 1000 && (code < 3000 || code > 4999) {
						return value.Undef, c.ArgError(0, errSocket, "the code is 1000, or from 3000 to 4999, not %d", code)
					}
					if len(c.Text(1)) > 123 {
						return value.Undef, c.ArgError(1, errSocket, "the reason is longer than 123 bytes")
					}
					if w.status.CompareAndSwap("Connected", "Closing") {
						w.code, w.reason = code, c.Text(1)
						w.end()
					}
					return none()
				}),
			},
		},
	}
}
