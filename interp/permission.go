package interp

import (
	"tetra/diag"
	"tetra/value"
)

// guardedBody is the body of a function of a singleton class: in a web process roles.json says who may execute it, and which privileges the
// process holds while it runs (docs/ORDA/privileges). Code of other processes is never refused (K5).
type guardedBody struct {
	body stmtNode
	m    *Method
}

func (n *guardedBody) Exec(fr *Frame) flow {
	p := proc(fr)
	roles := p.in.sessions.Roles()
	if p.ctx.Kind != Web || !roles.Protects() {
		return n.body.Exec(fr)
	}
	access := roles.SingletonFunction(n.m.class.name, n.m.function())
	if !roles.Allows(access, p.ctx.Session, p.Promoted()) {
		p.failf(diag.Span{}, value.ErrNoPermission, "No permission to execute the %s function in the %s singleton class", n.m.function(), n.m.class.name)
		return flowError
	}
	if len(access.Promote) == 0 {
		return n.body.Exec(fr)
	}
	for _, name := range access.Promote {
		if name, ok := roles.Declared(name); ok {
			p.promote(name, true)
		}
	}
	f := n.body.Exec(fr)
	p.dropPromotions(p.depth - 1)
	return f
}

// function is the name of a class function without its class.
func (m *Method) function() string { return m.Name[len(m.class.name)+1:] }

// ErrNoSingleton and ErrNoSingletonFunction are the reasons for which RunSingleton calls nothing.
var (
	ErrNoSingleton         = &value.Error{Number: value.ErrNotFunction, Message: "Cannot find singleton"}
	ErrNoSingletonFunction = &value.Error{Number: value.ErrNotFunction, Message: "Cannot find singleton function"}
)

// RunSingleton calls a function of a shared or session singleton class of the project as the process method (HTTP request handlers,
// docs/WebServer/http-request-handler). The error is ErrNoSingleton, ErrNoSingletonFunction, or that of the code.
func (p *Process) RunSingleton(class, function string, args ...value.Value) (value.Value, error) {
	c := p.program.class(class)
	if c == nil {
		return value.Undef, ErrNoSingletonFunction
	}
	b, err := c.definition()
	if err != nil {
		return value.Undef, err
	}
	if !b.isSingleton() || !b.isShared() {
		return value.Undef, ErrNoSingleton
	}
	m, err := c.function(function)
	if err != nil {
		return value.Undef, err
	}
	if m == nil {
		return value.Undef, ErrNoSingletonFunction
	}
	code, err := m.compiled(p.in)
	if err != nil {
		return value.Undef, err
	}
	return p.guard(m, func(fr *Frame) value.Value {
		me := p.me(fr, 2*valueSize, c, diag.Span{})
		if p.err != nil {
			return value.Undef
		}
		if m.shared {
			held := len(p.held)
			p.use(me)
			defer p.releaseTo(held)
		}
		return p.invoke(fr, 2*valueSize, code, me, args)
	})
}
