package interp

import "tetra/diag"

// hooked calls the statement hook; it exists only in code compiled with hooks.
type hooked struct {
	call func(p *Process, l *Line)
	s    stmtNode
	line Line
}

// hooks tells whether statements have one.
func (c *compiler) hooks() bool { return c.in.opt.Hooks != nil && c.in.opt.Hooks.Statement != nil }

// hook puts the hook before a statement.
func (c *compiler) hook(s stmtNode, at diag.Span) stmtNode {
	return &hooked{c.in.opt.Hooks.Statement, s, Line{c.m, Place{c.src, at}}}
}

func (n *hooked) Exec(fr *Frame) flow {
	p := proc(fr)
	n.call(p, &n.line)
	if p.interrupted() && p.poll(n.line.Span) {
		return flowError
	}
	return n.s.Exec(fr)
}

// hookedBlock is a block of such statements: the hook is called and the statement run without a call in between.
type hookedBlock struct {
	lines []*hooked
	code  *code
}

func (n *hookedBlock) Exec(fr *Frame) flow {
	p := proc(fr)
	for _, l := range n.lines {
		l.call(p, &l.line)
		c := flowError
		if !p.interrupted() || !p.poll(l.line.Span) {
			c = l.s.Exec(fr)
		}
		if c != flowNext && (c != flowError || !n.code.resume(fr, l.line.Span)) {
			return c
		}
	}
	return flowNext
}

// hookedLines makes the block of statements that all have a hook.
func (c *compiler) hookedLines(nodes []stmtNode) stmtNode {
	n := &hookedBlock{make([]*hooked, len(nodes)), c.code}
	for i, s := range nodes {
		n.lines[i] = s.(*hooked)
	}
	return n
}
