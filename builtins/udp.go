package builtins

import (
	"net"
	"strconv"

	"tetra/interp"
	"tetra/value"
)

// A udpSocket is the Go value behind a 4D.UDPSocket (API/UDPSocketClass).
type udpSocket struct {
	*socket
	port int
	conn *net.UDPConn
}

func newUDPSocket(c *interp.Call) (value.Value, error) {
	at := 0
	if c.Arg(0).IsNum() {
		at = 1
	}
	s, err := newSocket(c, at, onData, onError, onTerminate)
	if err != nil {
		return value.Undef, err
	}
	u := &udpSocket{socket: s}
	if at == 1 {
		if u.port, err = portArg(c, 0, true); err != nil {
			return value.Undef, err
		}
	}
	if u.conn, err = net.ListenUDP("udp", &net.UDPAddr{Port: u.port}); err != nil {
		return value.Undef, c.ArgError(0, errSocket, "the port %d cannot be used: %v", u.port, socketFault(err))
	}
	_, u.port = splitAddress(u.conn.LocalAddr())
	u.self = value.Obj(c.Proc.Interp().NewNative("UDPSocket", u))
	u.closeWith(func() { u.conn.Close() })
	go u.run()
	return u.self, nil
}

func (u *udpSocket) run() {
	b := make([]byte, maxPacket)
	for {
		n, from, err := u.conn.ReadFromUDP(b)
		if err != nil {
			if u.fail(err) {
				u.post("UDPEvent", onError, netEvent{kind: "error", port: u.port}, nil)
			}
			u.end()
			u.terminate("UDPEvent", netEvent{port: u.port})
			return
		}
		e := netEvent{kind: "data", data: append([]byte{}, b[:n]...)}
		if e.address, e.port = splitAddress(from); from.IP.To4() != nil {
			e.address = from.IP.To4().String()
		}
		u.post("UDPEvent", onData, e, nil)
	}
}

func udpSocketClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, u *udpSocket) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if u, ok := o.Native().(*udpSocket); ok {
					return f(c, u)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a UDPSocket object")
		}
	}
	return &interp.ClassDef{
		Summary:   "A port that sends and receives UDP packets.",
		NewSyntax: "({ portOrOptions : Integer, Object {; options : Object} })",
		New:       newUDPSocket,
		Members: []*interp.MemberDef{
			{
				Name: "errors", Syntax: `: Collection`, Summary: "Holds the errors of the socket.",
				Get: member(func(_ *interp.Call, u *udpSocket) (value.Value, error) { return u.errors(), nil }),
			},
			{
				Name: "port", Syntax: `: Integer`, Summary: "Holds the port on which the socket listens.",
				Get: member(func(_ *interp.Call, u *udpSocket) (value.Value, error) { return integer(u.port) }),
			},
			{
				Name: "send", Syntax: `( data : Blob ; hostName : Text ; remotePort : Integer )`, Summary: "Sends a packet to a port of another machine.",
				Notes: "4D picks any port when it is 0; here that is an error, for nobody would receive it.",
				Run: member(func(c *interp.Call, u *udpSocket) (value.Value, error) {
					port, err := portArg(c, 2, false)
					if err != nil {
						return value.Undef, err
					}
					addr, err := net.ResolveUDPAddr("udp", net.JoinHostPort(c.Text(1), strconv.Itoa(port)))
					if err != nil {
						return value.Undef, c.ArgError(1, errSocket, "the machine %q is not known", shortened(c.Text(1)))
					}
					if _, err := u.conn.WriteToUDP(blobBytes(c.Arg(0)), addr); err != nil {
						return value.Undef, c.ArgError(0, errSocket, "the packet was not sent: %v", socketFault(err))
					}
					return none()
				}),
			},
		},
	}
}
