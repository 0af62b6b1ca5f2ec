package interp

import (
	"errors"

	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// deferCall compiles defer(expression): the expression becomes a formula that is called when the method ends (commands/defer).
func (c *compiler) deferCall(call *ast.Call, at diag.Span) *operand {
	if len(call.Args) != 1 {
		return c.errorNode(at, errArgumentTypes, "", "defer expects an expression")
	}
	nested := false
	ast.Walk(call.Args[0], func(n ast.Node) bool {
		name, ok := n.(*ast.Name)
		nested = nested || ok && name.Kind == ast.CommandName && name.Number == cmdDefer
		return !nested
	})
	if nested {
		return c.errorNode(at, errSyntax, "", "what is deferred cannot defer itself")
	}
	c.code.defers, c.code.epilogue = true, true
	return c.ofVal(tDyn, &deferNode{asVal(c.formula(call))}, false, at)
}

// deferNode is defer(expression).
type deferNode struct{ formula valNode }

func (n *deferNode) Val(fr *Frame) value.Value {
	p := proc(fr)
	p.atEnd = append(p.atEnd, atEnd{n.formula.Val(fr), p.depth})
	return value.Undef
}

// atEnd is a formula to be called when the method that runs at a depth ends.
type atEnd struct {
	formula value.Value
	depth   int
}

// deferredFormulas is the command of that name: those of the method that runs, the one that is called first in front.
type deferredFormulas struct{}

func (deferredFormulas) Val(fr *Frame) value.Value {
	p := proc(fr)
	var list []value.Value
	for i := len(p.atEnd) - 1; i >= 0 && p.atEnd[i].depth >= p.depth; i-- {
		list = append(list, p.atEnd[i].formula)
	}
	return value.Coll(value.NewColl(list))
}

// runDeferred calls what a method that has just ended has deferred, the last first. An error on its way goes on afterwards; errors of the formulas are
// ignored, but for the end of the process.
func (c *code) runDeferred(p *Process, nf *Frame) {
	pending := p.err
	for n := len(p.atEnd) - 1; n >= 0 && p.atEnd[n].depth > p.depth; n = len(p.atEnd) - 1 {
		f := p.atEnd[n].formula
		p.atEnd = p.atEnd[:n]
		p.err = nil
		p.trying++ // no method of ON ERR CALL is told
		_, err := p.callFunction(nf, c.size, f, nf[slotThis], nil)
		p.trying--
		if stop := (*Failure)(nil); errors.As(err, &stop) && stop.Stop != NotStopped && pending == nil {
			pending = stop
		}
	}
	p.err = pending
}
