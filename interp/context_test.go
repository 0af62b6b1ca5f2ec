package interp

import (
	"testing"

	"tetra/ast"
	"tetra/session"
	"tetra/value"
)

// Who a child process acts for, by the kind of its parent (docs/commands/session.md, the process contexts).
func TestChildContext(t *testing.T) {
	m := session.NewManager(session.Options{})
	sa, sp := m.Standalone(), m.StoredProcedures()
	web, _ := m.NewWeb(session.Client{})
	for _, tt := range []struct {
		name   string
		parent Context
		server bool // the application is a server
		kind   ContextKind
		sess   *session.Session
	}{
		{"standalone", Context{Kind: Standalone, Session: sa}, false, Standalone, sa},
		{"web request of a single-user application", Context{Kind: Web, Session: web}, false, Standalone, sa},
		{"web request on a server", Context{Kind: Web, Session: web}, true, StoredProcedure, sp},
		{"web request without sessions on a server", Context{Kind: Web}, true, StoredProcedure, sp},
		{"twin process of a remote user", Context{Kind: RemoteUser, Session: web}, true, StoredProcedure, sp},
		{"stored procedure", Context{Kind: StoredProcedure, Session: sp}, true, StoredProcedure, sp},
		{"remote client", Context{Kind: RemoteClient}, false, RemoteClient, nil},
	} {
		c := tt.parent.Child(tt.server, sa, sp)
		if c.Kind != tt.kind || c.Session != tt.sess || c.Client != nil {
			t.Errorf("%s: %v", tt.name, c.Kind)
		}
	}
}

// The operators of the tree and of values are the same list twice, because neither package may import the other.
func TestOperatorsAgree(t *testing.T) {
	if int(ast.NumOps) != int(value.NumOps) {
		t.Fatal(ast.NumOps, value.NumOps)
	}
	for op := range ast.NumOps {
		if got := value.Op(op).String(); got != op.String() {
			t.Errorf("%s is %s among values", op, got)
		}
	}
}
