package builtins

import (
	"context"
	"crypto/tls"
	"io"
	"net"
	"strconv"
	"time"

	"tetra/interp"
	"tetra/value"
)

// A tcpConnection is the Go value behind a 4D.TCPConnection (API/TCPConnectionClass).
type tcpConnection struct {
	*socket
	address  string
	port     int
	noDelay  bool
	tls      bool
	listener value.Value
	out      chan []byte   // nil is the end of what is sent
	sent     chan struct{} // closed when all that is sent has been written
	shut     bool          // nothing more is sent; guarded by mu
	asked    bool          // shutdown() was called; guarded by mu
}

// lingering is how long a connection that the other side has ended may take to send what was still to be sent.
const lingering = 30 * time.Second

func (t *tcpConnection) event(kind string) netEvent {
	return netEvent{kind: kind, address: t.address, port: t.port}
}

func newTCPConnection(c *interp.Call) (value.Value, error) {
	s, err := newSocket(c, 2, onConnection, onData, onShutdown, onError, onTerminate)
	if err != nil {
		return value.Undef, err
	}
	t := &tcpConnection{socket: s, address: c.Text(0), listener: value.NullV, out: make(chan []byte, sendQueue), sent: make(chan struct{})}
	if t.port, err = portArg(c, 1, false); err != nil {
		return value.Undef, err
	}
	if t.noDelay, err = t.switchOption(c, 2, "noDelay"); err != nil {
		return value.Undef, err
	}
	if t.tls, err = t.switchOption(c, 2, "TLS"); err != nil {
		return value.Undef, err
	}
	limit := 30 * time.Second
	switch v, err := t.option(c, "connectionTimeout"); {
	case err != nil:
		return value.Undef, err
	case v.IsNullish():
	case !v.IsNum():
		return value.Undef, wrongOption(c, 2, "connectionTimeout", "a number of seconds", v)
	case v.Float() > 0:
		limit = time.Duration(min(v.Float(), 1<<20) * float64(time.Second))
	}
	t.self = value.Obj(c.Proc.Interp().NewNative("TCPConnection", t))
	go t.dial(limit)
	return t.self, nil
}

func (t *tcpConnection) dial(limit time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	t.closeWith(cancel)
	addr := net.JoinHostPort(t.address, strconv.Itoa(t.port))
	var conn net.Conn
	var err error
	if t.tls {
		conn, err = (&tls.Dialer{}).DialContext(ctx, "tcp", addr)
	} else {
		conn, err = (&net.Dialer{}).DialContext(ctx, "tcp", addr)
	}
	if err != nil {
		t.finish(nil, err)
		return
	}
	t.run(conn)
}

// run talks until both sides are done.
func (t *tcpConnection) run(conn net.Conn) {
	if tcp, ok := conn.(*net.TCPConn); ok {
		tcp.SetNoDelay(t.noDelay)
	}
	t.closeWith(func() { conn.Close() })
	t.post("TCPEvent", onConnection, t.event("connection"), nil)
	go t.write(conn)
	b := make([]byte, maxPacket)
	for {
		n, err := conn.Read(b)
		if n > 0 {
			e := t.event("data")
			e.data = append([]byte(nil), b[:n]...)
			t.post("TCPEvent", onData, e, nil)
		}
		switch {
		case err == io.EOF:
			t.hungUp(conn)
			return
		case err != nil:
			t.finish(conn, err)
			return
		}
	}
}

func (t *tcpConnection) write(conn net.Conn) {
	defer close(t.sent)
	for {
		select {
		case b := <-t.out:
			if b == nil {
				if half, ok := conn.(interface{ CloseWrite() error }); ok {
					half.CloseWrite()
				}
				return
			}
			if _, err := conn.Write(b); err != nil {
				return // reading tells the error
			}
		case <-t.ended:
			return
		}
	}
}

// hungUp is what follows when the other side has ended what it sends. The callbacks for what it sent may still answer; then our side ends too.
func (t *tcpConnection) hungUp(conn net.Conn) {
	t.post("TCPEvent", onShutdown, t.event("close"), func(value.Value, error) {
		t.mu.Lock()
		first := !t.shut
		t.closed, t.shut = true, true
		t.mu.Unlock()
		if first {
			select {
			case t.out <- nil:
			default: // the other side does not read
				t.end()
			}
		}
	})
	t.terminate("TCPEvent", t.event(""))
	limit := time.AfterFunc(lingering, t.end)
	<-t.sent
	limit.Stop()
	t.end()
	conn.Close()
}

// finish posts the last events of a connection that broke, or never was.
func (t *tcpConnection) finish(conn net.Conn, err error) {
	t.end()
	if conn != nil {
		conn.Close()
	}
	t.mu.Lock()
	t.closed = true
	t.mu.Unlock()
	if t.fail(err) {
		t.post("TCPEvent", onError, t.event("error"), nil)
	} else {
		t.post("TCPEvent", onShutdown, t.event("close"), nil)
	}
	t.terminate("TCPEvent", t.event(""))
}

// send queues bytes; nil shuts the way to the server.
func (t *tcpConnection) send(c *interp.Call, b []byte) {
	select {
	case t.out <- b:
	case <-t.ended:
	case <-c.Proc.Done():
	}
}

func tcpConnectionClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, t *tcpConnection) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if t, ok := o.Native().(*tcpConnection); ok {
					return f(c, t)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a TCPConnection object")
		}
	}
	property := func(name, typ, summary string, get func(t *tcpConnection) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary,
			Get: member(func(_ *interp.Call, t *tcpConnection) (value.Value, error) { return get(t), nil })}
	}
	return &interp.ClassDef{
		Summary:   "A connection to another machine.",
		NewSyntax: `( serverAddress : Text ; serverPort : Integer {; options : Object} )`,
		New:       newTCPConnection,
		Members: []*interp.MemberDef{
			property("address", "Text", "Holds the name or address of the other machine.", func(t *tcpConnection) value.Value { return value.Str(t.address) }),
			property("closed", "Boolean", "Tells whether the connection is closed, by an error, the server or shutdown().", func(t *tcpConnection) value.Value {
				t.mu.Lock()
				defer t.mu.Unlock()
				return value.Bool(t.closed || t.shut)
			}),
			property("errors", "Collection", "Holds the errors of the connection.", func(t *tcpConnection) value.Value { return t.errors() }),
			property("listener", "4D.TCPListener", "Holds the listener that made the connection, Null for none.", func(t *tcpConnection) value.Value { return t.listener }),
			property("noDelay", "Boolean", "Tells whether small packets are sent at once.", func(t *tcpConnection) value.Value { return value.Bool(t.noDelay) }),
			property("port", "Integer", "Holds the port of the other machine.", func(t *tcpConnection) value.Value { return value.Int(t.port) }),
			{
				Name: "send", Syntax: `( data : Blob )`, Summary: "Sends bytes, once the connection is there.",
				Run: member(func(c *interp.Call, t *tcpConnection) (value.Value, error) {
					t.mu.Lock()
					done := t.shut || t.closed
					t.mu.Unlock()
					if done {
						return value.Undef, c.Errorf(errSocket, "the connection is closed")
					}
					if b := blobBytes(c.Arg(0)); len(b) > 0 {
						t.send(c, append([]byte(nil), b...))
					}
					return none()
				}),
			},
			{
				Name: "shutdown", Summary: "Ends what is sent; what the server still sends is received until it closes the connection.",
				Run: member(func(c *interp.Call, t *tcpConnection) (value.Value, error) {
					t.mu.Lock()
					first := !t.shut
					t.shut, t.asked = true, true
					t.mu.Unlock()
					if first {
						t.send(c, nil)
					}
					return none()
				}),
			},
			{
				Name: "wait", Syntax: `({ timeout : Real })`, Summary: "Waits until the connection is closed, or for a number of seconds.",
				Notes: "Meanwhile the callbacks of all asynchronous objects of the process are run. It ends at once when a callback calls shutdown().",
				Run: member(func(c *interp.Call, t *tcpConnection) (value.Value, error) {
					if t.events.proc != c.Proc {
						return value.Undef, c.Errorf(errArgumentType, "the connection belongs to another process")
					}
					t.mu.Lock()
					before := t.asked
					t.mu.Unlock()
					return value.Undef, t.events.wait(c, waitLimit(c), func() bool {
						t.mu.Lock()
						defer t.mu.Unlock()
						return t.over || t.asked && !before
					})
				}),
			},
		},
	}
}

// ---- 4D.TCPListener

// A tcpListener is the Go value behind a 4D.TCPListener (API/TCPListenerClass).
type tcpListener struct {
	*socket
	port int
}

// ShareableObject lets listeners be held by shared objects.
func (*tcpListener) ShareableObject() {}

// alwaysShared tells OB Is shared that each of them is.
func (*tcpListener) alwaysShared() {}

func newTCPListener(c *interp.Call) (value.Value, error) {
	s, err := newSocket(c, 1, onConnection, onError, onTerminate)
	if err != nil {
		return value.Undef, err
	}
	l := &tcpListener{socket: s}
	if l.port, err = portArg(c, 0, true); err != nil {
		return value.Undef, err
	}
	ln, err := net.Listen("tcp", net.JoinHostPort("", strconv.Itoa(l.port)))
	if err != nil {
		return value.Undef, c.ArgError(0, errSocket, "the port %d cannot be used: %v", l.port, socketFault(err))
	}
	_, l.port = splitAddress(ln.Addr())
	l.self = value.Obj(c.Proc.Interp().NewNative("TCPListener", l))
	l.closeWith(func() { ln.Close() })
	go l.run(ln)
	return l.self, nil
}

func (l *tcpListener) run(ln net.Listener) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			l.mu.Lock()
			l.closed = true
			l.mu.Unlock()
			if l.fail(err) {
				l.post("TCPEvent", onError, netEvent{kind: "error", port: l.port}, nil)
			}
			l.terminate("TCPEvent", netEvent{port: l.port})
			return
		}
		e := netEvent{kind: "connection"}
		e.address, e.port = splitAddress(conn.RemoteAddr())
		l.post("TCPEvent", onConnection, e, func(v value.Value, err error) { l.accept(conn, e, v, err) })
	}
}

// accept makes a connection with the options that onConnection returned; without options the connection is refused. It runs on the goroutine of the process.
func (l *tcpListener) accept(conn net.Conn, e netEvent, options value.Value, err error) {
	if err != nil || !options.IsObject() {
		conn.Close()
		if err != nil {
			l.fail(err)
		}
		return
	}
	p := l.events.proc
	t := &tcpConnection{socket: &socket{options: options, events: l.events, ended: make(chan struct{}), calls: map[string]value.Value{}},
		address: e.address, port: e.port, listener: l.self, out: make(chan []byte, sendQueue), sent: make(chan struct{})}
	for _, name := range []string{onConnection, onData, onShutdown, onError, onTerminate} {
		if f := p.FunctionMember(options, name); interp.FunctionOf(f) != nil {
			t.calls[name] = f
		}
	}
	t.noDelay = value.Truthy(options.Object().Get("noDelay"))
	t.self = value.Obj(p.Interp().NewNative("TCPConnection", t))
	go t.run(conn)
}

func tcpListenerClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, l *tcpListener) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if l, ok := o.Native().(*tcpListener); ok {
					return f(c, l)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a TCPListener object")
		}
	}
	return &interp.ClassDef{
		Summary:   "A port on which other machines can connect.",
		NewSyntax: `( port : Integer ; options : Object )`,
		New:       newTCPListener,
		Members: []*interp.MemberDef{
			{
				Name: "errors", Syntax: `: Collection`, Summary: "Holds the errors of the listener.",
				Get: member(func(_ *interp.Call, l *tcpListener) (value.Value, error) { return l.errors(), nil }),
			},
			{
				Name: "port", Syntax: `: Integer`, Summary: "Holds the port.",
				Get: member(func(_ *interp.Call, l *tcpListener) (value.Value, error) { return integer(l.port) }),
			},
			{
				Name: "terminate", Summary: "Closes the listener and frees its port.",
				Run: member(func(_ *interp.Call, l *tcpListener) (value.Value, error) {
					l.end()
					return none()
				}),
			},
		},
	}
}
