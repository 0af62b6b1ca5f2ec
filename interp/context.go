package interp

import "tetra/session"

// ContextKind says on whose behalf a process runs (docs/commands/session.md).
type ContextKind uint8

const (
	Standalone      ContextKind = iota // a single-user application
	Web                                // answers an HTTP request
	RemoteUser                         // twin process on the server of a remote user
	RemoteClient                       // code on a remote 4D
	StoredProcedure                    // a process of the server
)

var contextNames = [...]string{"standalone", "web", "remote", "remote-client", "stored-procedure"}

// String is the word of --context.
func (k ContextKind) String() string { return contextNames[k] }

// ParseContextKind reads the word of --context.
func ParseContextKind(s string) (ContextKind, bool) {
	for i, n := range contextNames {
		if n == s {
			return ContextKind(i), true
		}
	}
	return 0, false
}

// ContextKinds is the words of --context.
func ContextKinds() []string { return contextNames[:] }

// A Context travels with a process: whoever starts the process says which session it has, and Session never looks one up.
type Context struct {
	Kind    ContextKind
	Session *session.Session // nil: Session is Null
	// Client is the exchange a web process answers; only the web server looks inside.
	Client any
}

// Child is the context of a process that a process of this context starts with New process, CALL WORKER or Execute on server.
//
// A web or remote process runs on the server, so what it starts is a stored procedure; in a single-user application everything stays
// standalone (sessions-and-web, process context table). sa and sp are the application's standalone and stored-procedures sessions.
func (c Context) Child(server bool, sa, sp *session.Session) Context {
	switch {
	case c.Kind == RemoteClient:
		return c
	case c.Kind == Standalone, c.Kind == Web && !server:
		return Context{Kind: Standalone, Session: sa}
	}
	return Context{Kind: StoredProcedure, Session: sp}
}
