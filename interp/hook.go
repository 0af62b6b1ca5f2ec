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

// hooks tells whether statements have one.
func (c *compiler) hooks() bool { return c.in.opt.Hooks != nil && c.in.opt.Hooks.Statement != nil }

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

// hookedBlock is a block of such statements: the hook is called and the statement run without a call in between.
type hookedBlock struct {
	lines []hooked
	code  *code
}

func (n *hookedBlock) Exec(fr *Frame) flow {
	p := proc(fr)
	for i := range n.lines {
		l := &n.lines[i]
		l.call(p, l.method, l.at)
		c := flowError
		if !p.interrupted() || !p.poll(l.at.Span) {
			c = l.s.Exec(fr)
		}
		if c != flowNext && (c != flowError || !n.code.resume(fr, l.at.Span)) {
			return c
		}
	}
	return flowNext
}

// hookedLines makes the block of statements that all have a hook.
func (c *compiler) hookedLines(nodes []stmtNode) stmtNode {
	n := &hookedBlock{make([]hooked, len(nodes)), c.code}
	for i, s := range nodes {
		n.lines[i] = *s.(*hooked)
	}
	return n
}
