package interp

import "tetra/diag"

// hooked calls the statement hook; it exists only in code compiled with hooks. What the hook is told lies beside it, so that a call costs little more
// than the hook itself.
type hooked struct {
	call   func(p *Process, m *Method, at Place)
	s      stmtNode
	method *Method
	at     Place
}

// hook puts the hook before a statement.
func (c *compiler) hook(s stmtNode, at diag.Span) stmtNode {
	return &hooked{c.in.opt.Hooks.Statement, s, c.m, Place{c.src, at}}
}

func (n *hooked) Exec(fr *Frame) flow {
	p := proc(fr)
	n.call(p, n.method, n.at)
	if p.interrupted() && p.poll(n.at.Span) {
		return flowError
	}
	return n.s.Exec(fr)
}
