package builtins

import (
	"context"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"

	"tetra/interp"
	"tetra/value"
)

// An httpAgent is the Go value behind a 4D.HTTPAgent: connections that requests share, with options of their own (API/HTTPAgentClass). It is safe for
// concurrent use.
type httpAgent struct {
	pool    *httpPool
	options *value.ObjectV // the agent's own, never changed
	sockets int            // how many there may be
}

// ShareableObject lets agents be held by shared objects.
func (*httpAgent) ShareableObject() {}

const mostSockets = 65_535

func agentOf(v value.Value) *httpAgent {
	if o := v.AsObject(); o != nil {
		a, _ := o.Native().(*httpAgent)
		return a
	}
	return nil
}

// agentOption is an option of an agent, Undefined without.
func agentOption(v value.Value, name string) value.Value {
	if a := agentOf(v); a != nil {
		return a.options.Get(name)
	}
	return value.Undef
}

type globalAgentKey struct{}

// globalAgent is the agent of the requests that name none.
func globalAgent(in *interp.Interp) value.Value {
	return in.State(globalAgentKey{}, func() any {
		return value.Obj(in.NewNative("HTTPAgent", &httpAgent{pool: globalPool(in), options: value.NewObject(), sockets: mostSockets}))
	}).(value.Value)
}

func newHTTPAgent(c *interp.Call) (value.Value, error) {
	a := &httpAgent{options: value.NewObject(), sockets: mostSockets}
	option, failed := optionsOf(c, c.Arg(0))
	count := func(v value.Value) bool { return v.IsNum() && v.Float() >= 1 }
	known := []typedOption{
		{names: []string{"certificatesFolder"}},
		{"a Text", value.Value.IsText, []string{"minTLSVersion", "protocol", "storeCertificateName"}},
		{"a Boolean", value.Value.IsBool, []string{"keepAlive", "validateTLSCertificate"}},
		{"a number from 1 on", count, []string{"maxSockets", "maxTotalSockets"}},
		{"a number of seconds", value.Value.IsNum, []string{"timeout"}},
	}
	if err := checkOptions(c, 0, option, failed, known...); err != nil {
		return value.Undef, err
	}
	var names []string
	for _, o := range known {
		names = append(names, o.names...)
	}
	slices.Sort(names)
	for _, name := range names {
		if v := option(name); !v.IsNullish() {
			a.options.Set(name, v)
		}
	}
	if v := option("storeCertificateName"); v.IsText() && v.Str() != "" {
		return value.Undef, c.ArgError(0, errNotImplemented, "storeCertificateName: there is no certificate store here; use certificatesFolder")
	}
	perHost := mostSockets
	if v := option("maxSockets"); v.IsNum() {
		perHost = int(min(v.Float(), mostSockets))
	}
	if v := option("maxTotalSockets"); v.IsNum() {
		a.sockets = int(min(v.Float(), mostSockets))
	}
	var err error
	a.pool, err = poolWith(c, option("minTLSVersion"), option("certificatesFolder"), func(t *http.Transport) {
		t.MaxConnsPerHost, t.MaxIdleConnsPerHost, t.MaxIdleConns = min(perHost, a.sockets), min(perHost, 64), a.sockets
		if v := option("keepAlive"); v.IsBool() {
			t.DisableKeepAlives = !v.Truth()
		}
		if v := option("timeout"); v.IsNum() && v.Float() > 0 {
			t.IdleConnTimeout = time.Duration(min(v.Float(), 1<<30) * float64(time.Second))
		}
	})
	if err != nil {
		return value.Undef, err
	}
	a.limit()
	return object(c.Proc.Interp().NewNative("HTTPAgent", a))
}

// limit holds the number of open connections of the agent below maxTotalSockets, and counts them.
func (a *httpAgent) limit() {
	free := make(chan struct{}, a.sockets)
	dialer := &net.Dialer{Timeout: connectLimit}
	dial := func(ctx context.Context, network, addr string) (net.Conn, error) {
		select {
		case free <- struct{}{}:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		conn, err := dialer.DialContext(ctx, network, addr)
		if err != nil {
			<-free
			return nil, err
		}
		a.pool.sockets.Add(1)
		return &countedConn{Conn: conn, done: func() { a.pool.sockets.Add(-1); <-free }}, nil
	}
	a.pool.transport.DialContext, a.pool.unchecked.DialContext = dial, dial
}

// countedConn tells when it is closed.
type countedConn struct {
	net.Conn
	once sync.Once
	done func()
}

// Close closes the connection.
func (c *countedConn) Close() error {
	c.once.Do(c.done)
	return c.Conn.Close()
}

func httpAgentClass() *interp.ClassDef {
	property := func(name, typ, summary string, get func(a *httpAgent) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary, Get: func(c *interp.Call) (value.Value, error) {
			a := agentOf(c.This)
			if a == nil {
				return value.Undef, c.Errorf(errArgumentType, "this is not an HTTPAgent object")
			}
			return get(a), nil
		}}
	}
	return &interp.ClassDef{
		Summary:   "Connections to HTTP servers that requests share.",
		NewSyntax: `({ options : Object })`,
		New:       newHTTPAgent,
		Members: []*interp.MemberDef{
			property("options", "Object", "Holds the options of the agent.", func(a *httpAgent) value.Value {
				o := value.NewObject()
				for k, v := range a.options.All() {
					o.Set(k, v)
				}
				return value.Obj(o)
			}),
			property("requestsCount", "Integer", "Counts the requests of the agent that are under way.", func(a *httpAgent) value.Value { return value.Int(int(a.pool.requests.Load())) }),
			property("freeSocketsCount", "Integer", "Counts the connections that the agent could still open.", func(a *httpAgent) value.Value {
				return value.Int(max(a.sockets-int(a.pool.sockets.Load()), 0))
			}),
		},
	}
}
