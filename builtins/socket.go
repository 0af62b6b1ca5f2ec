package builtins

import (
	"errors"
	"net"
	"os"
	"strconv"
	"sync"

	"tetra/interp"
	"tetra/value"
)

// What 4D.TCPConnection, 4D.TCPListener, 4D.UDPSocket and 4D.WebSocket have in common: an object of a process, whose goroutines post callbacks.

const (
	onConnection = "onConnection"
	onShutdown   = "onShutdown"
	onMessage    = "onMessage"
	onOpen       = "onOpen"

	maxPacket  = 64 << 10
	sendQueue  = 1 << 10 // sends that wait for a slow peer
	errSocket  = value.ErrSocket
	socketSign = "NETW" // componentSignature of their errors
)

// A socket is the part that the Go values behind these objects share. Fields under mu are written by goroutines.
type socket struct {
	self    value.Value
	options value.Value // This of the callbacks
	calls   map[string]value.Value
	events  *eventQueue

	mu       sync.Mutex
	failures []error
	closed   bool
	over     bool          // onTerminate has run
	ended    chan struct{} // closed when the socket is to end
	once     sync.Once
}

// newSocket reads the callbacks of the options, argument i.
func newSocket(c *interp.Call, i int, names ...string) (*socket, error) {
	if c.Proc.Interp().Options().NoNet {
		return nil, c.Errorf(errNoFiles, "%v", errNetworkOff)
	}
	s := &socket{options: value.NullV, calls: map[string]value.Value{}, events: eventsOf(c.Proc), ended: make(chan struct{})}
	if c.Object(i) != nil {
		s.options = c.Arg(i)
	}
	for _, name := range names {
		if f := c.Proc.FunctionMember(s.options, name); interp.FunctionOf(f) != nil {
			s.calls[name] = f
			continue
		}
		if v, err := s.option(c, name); err != nil {
			return nil, err
		} else if !v.IsNullish() {
			return nil, wrongOption(c, i, name, "a Function", v)
		}
	}
	return s, nil
}

func (s *socket) option(c *interp.Call, name string) (value.Value, error) {
	if !s.options.IsObject() {
		return value.Undef, nil
	}
	return c.Member(s.options, name)
}

// switchOption is an option, of the options that are argument i, which is a Boolean; False without.
func (s *socket) switchOption(c *interp.Call, i int, name string) (bool, error) {
	v, err := s.option(c, name)
	if err != nil || v.IsNullish() {
		return false, err
	}
	if !v.IsBool() {
		return false, wrongOption(c, i, name, "a Boolean", v)
	}
	return v.Truth(), nil
}

// end makes the socket end; from any goroutine.
func (s *socket) end() { s.once.Do(func() { close(s.ended) }) }

// fail remembers an error; a nil one, and that of a socket that was closed on purpose, is none.
func (s *socket) fail(err error) bool {
	if err == nil || errors.Is(err, net.ErrClosed) {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failures = append(s.failures, socketFault(err))
	return true
}

// socketFault is an error of the network without the addresses, which the program knows.
func socketFault(err error) error {
	if unknown := new(net.DNSError); errors.As(err, &unknown) && unknown.IsNotFound {
		return errors.New("no machine of this name is known")
	}
	var op *net.OpError
	if errors.As(err, &op) && op.Err != nil {
		if op.Timeout() {
			return errors.New("the time limit was reached")
		}
		err = op.Err
	}
	var call *os.SyscallError
	if errors.As(err, &call) {
		err = call.Err
	}
	return errors.New(err.Error())
}

// errors is the collection .errors.
func (s *socket) errors() value.Value {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]value.Value, len(s.failures))
	for i, err := range s.failures {
		o := value.NewObject()
		o.Set("errCode", value.Int(errSocket))
		o.Set("message", value.Str(err.Error()))
		o.Set("componentSignature", value.Str(socketSign))
		list[i] = value.Obj(o)
	}
	return value.Coll(value.NewColl(list))
}

// A netEvent is the Go value behind a 4D.TCPEvent or 4D.UDPEvent.
type netEvent struct {
	kind, address string
	port          int
	data          []byte
}

// post asks the process to call a callback with the object and an event of a class.
func (s *socket) post(class, callback string, e netEvent, done func(value.Value, error)) {
	s.events.post(event{f: s.calls[callback], this: s.options, done: done, args: func() []value.Value {
		return []value.Value{s.self, value.Obj(s.events.proc.Interp().NewNative(class, &e))}
	}})
}

// terminate posts onTerminate, the last event.
func (s *socket) terminate(class string, e netEvent) {
	e.kind = "terminate"
	s.events.post(event{f: s.calls[onTerminate], this: s.options, after: func() {
		s.mu.Lock()
		s.over = true
		s.mu.Unlock()
	}, args: func() []value.Value {
		return []value.Value{s.self, value.Obj(s.events.proc.Interp().NewNative(class, &e))}
	}})
}

func splitAddress(a net.Addr) (string, int) {
	if a == nil {
		return "", 0
	}
	host, port, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String(), 0
	}
	n, _ := strconv.Atoi(port)
	return host, n
}

// netEventClass is the class of the events of TCP or UDP.
func netEventClass(summary string) *interp.ClassDef {
	property := func(name, typ, summary string, get func(c *interp.Call, e *netEvent) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary, Get: func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if e, ok := o.Native().(*netEvent); ok {
					return get(c, e), nil
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not an event")
		}}
	}
	return &interp.ClassDef{Summary: summary, Members: []*interp.MemberDef{
		property("address", "Text", "Holds the address of the other machine.", func(_ *interp.Call, e *netEvent) value.Value { return value.Str(e.address) }),
		property("data", "4D.Blob", "Holds what was received, Undefined when the event is another one.", func(c *interp.Call, e *netEvent) value.Value {
			if e.data == nil {
				return value.Undef
			}
			return newBlob(c, e.data)
		}),
		property("port", "Integer", "Holds the port of the other machine.", func(_ *interp.Call, e *netEvent) value.Value { return value.Int(e.port) }),
		property("type", "Text", "Holds the type of the event.", func(_ *interp.Call, e *netEvent) value.Value { return value.Str(e.kind) }),
	}}
}

// portArg is argument i as a port; 0 is allowed when zero is.
func portArg(c *interp.Call, i int, zero bool) (int, error) {
	p := c.Int(i)
	if p < 0 || p > 65_535 || p == 0 && !zero {
		return 0, c.ArgError(i, errSocket, "%d is not a port", p)
	}
	return p, nil
}

// closeWith closes something when the socket is to end or its process is over; it returns at once.
func (s *socket) closeWith(close func()) {
	proc := s.events.proc
	go func() {
		select {
		case <-s.ended:
		case <-proc.Ended():
		}
		close()
	}()
}
