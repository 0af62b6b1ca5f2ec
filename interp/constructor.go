package interp

import (
	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// The rules for constructors of classes whose superclass has one (commands/super): Super(...) must be called, once, before This is used. Where
// the source shows that they are kept, as it nearly always does, they cost nothing; otherwise the frame of the constructor remembers in a slot
// whether Super was called, and This, Super and the end of the constructor look there.

// watchSuper tells whether a constructor must be watched while it runs.
func (c *compiler) watchSuper(body []ast.Stmt) bool {
	return c.m.ctor && c.m.class.superConstructs() && !superFirst(body)
}

// superConstructs tells whether a class up the chain has a constructor.
func (c *Class) superConstructs() bool {
	b, err := c.definition()
	for n := 0; err == nil && b != nil && n < 100; n++ {
		if b, err = b.super(); b != nil && b.ctor != nil {
			return true
		}
	}
	return false // a source that cannot be read says so when the class is used
}

// superFirst tells that a body calls Super once, before This is used, and in a statement of its own that is always reached.
func superFirst(body []ast.Stmt) bool {
	for i, s := range body {
		if x, ok := s.(*ast.ExprStmt); ok {
			if args, ok := superArgs(x.X); ok {
				rest := uses{}
				for _, s := range body[i+1:] {
					rest.find(s)
				}
				before := uses{}
				for _, a := range args {
					before.find(a)
				}
				return !rest.super && !before.super && !before.this
			}
		}
		u := uses{}
		if u.find(s); u.super || u.this || u.leaves {
			return false
		}
	}
	return false
}

// superArgs is the arguments of Super(...) or Super.
func superArgs(x ast.Expr) ([]ast.Expr, bool) {
	switch x := x.(type) {
	case *ast.Name:
		return nil, x.Kind == ast.CommandName && isSuper(x)
	case *ast.Call:
		if n, ok := x.Fun.(*ast.Name); ok && n.Kind == ast.CommandName && isSuper(n) {
			return x.Args, true
		}
	}
	return nil, false
}

// uses is what a part of a constructor does.
type uses struct {
	super  bool // calls Super(...)
	this   bool // mentions This, or Super.f()
	leaves bool // may return, or go elsewhere after an error
}

func (u *uses) find(n ast.Node) {
	ast.Walk(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Return, *ast.Try:
			u.leaves = true
		case *ast.Call:
			if _, ok := superArgs(n); ok {
				u.super = true
			}
		case *ast.Member:
			if _, ok := superArgs(n.X); ok {
				u.this = true
				return false
			}
		case *ast.Name:
			if n.Kind == ast.CommandName {
				u.this = u.this || n.Number == cmdThis
				u.super = u.super || isSuper(n)
			}
		}
		return true
	})
}

// earlyThis is This in a constructor that is watched.
type earlyThis struct {
	flag uint8
	at   diag.Span
}

func (n *earlyThis) Val(fr *Frame) value.Value {
	if fr[n.flag].Bits() == 0 {
		proc(fr).failHint(n.at, value.ErrThisTooEarly, "", "write Super(...) before this line", "This is used before the constructor of the superclass was called")
	}
	return fr[slotThis]
}

// again tells, with an error, that Super(...) is called a second time in a constructor that is watched.
func (n *superCall) again(fr *Frame) bool {
	if n.flag == 0 || n.name != "" || fr[n.flag].Bits() == 0 {
		return false
	}
	proc(fr).failf(n.at, value.ErrSuperMisplace, "the constructor of the superclass has already been called")
	return true
}

// called notes that it was called: only after its arguments, in which This is not possible yet.
func (n *superCall) called(fr *Frame) {
	if n.flag != 0 && n.name == "" {
		fr[n.flag].SetBits(1)
	}
}

// superMissing is called when a watched constructor ends.
func (c *code) superMissing(p *Process, nf *Frame) {
	if nf[c.supered].Bits() == 0 && p.err == nil {
		p.failHint(diag.Span{}, value.ErrSuperMissing, "", "a constructor calls that of the class it extends with Super(...)",
			"%s did not call the constructor of its superclass", c.method.Name)
		p.leave(c.method)
	}
}
