package interp

import (
	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

func (c *compiler) member(x *ast.Member) *operand {
	if s, ok := c.elementProperty(x); ok {
		return c.readElement(s, x.At)
	}
	if full, ok := isStore(x.X); ok {
		return c.classOf(x, full)
	}
	if o, missing := c.missingClass(x.X); missing {
		return o
	}
	if n, ok := x.X.(*ast.Name); ok && n.Kind == ast.CommandName && isSuper(n) {
		return c.ofVal(tDyn, c.superMember(x), true, x.At)
	}
	if s, ok := c.holder(x.X); ok {
		return c.ofVal(tDyn, &propLocal{name: x.Name, c: newCache(), off: c.offset(), at: x.NameSpan, s: s}, true, x.At)
	}
	if s, ok := c.collLocal(x.X); ok && x.Name == "length" {
		return c.ofInt(&collLength{s, x.NameSpan}, maxInteger, true, x.At)
	}
	return c.ofVal(tDyn, &propGet{x: asVal(c.expr(x.X)), name: x.Name, c: newCache(), off: c.offset(), at: x.NameSpan}, true, x.At)
}

// collLength is $c.length where $c is declared a Collection.
type collLength struct {
	s  uint8
	at diag.Span
}

func (n *collLength) Int(fr *Frame) int64 {
	if v := fr[n.s]; v.IsColl() {
		return int64(v.Coll().Len())
	}
	return int64(numberOf(fr, getMember(fr, 0, fr[n.s], "length", nil, n.at), n.at))
}

func isSuper(n *ast.Name) bool { return n.Number == cmdSuperCall || n.Number == cmdSuper }

// isStore tells whether an expression is cs or 4D.
func isStore(x ast.Expr) (full, ok bool) {
	n, isName := x.(*ast.Name)
	if !isName {
		return false, false
	}
	if n.Kind == ast.CommandName {
		return n.Number == cmd4D, n.Number == cmd4D || n.Number == cmdCS
	}
	return false, false
}

// classOf is cs.Name or 4D.Name.
func (c *compiler) classOf(x *ast.Member, full bool) *operand {
	cl := c.findClass(full, x.Name)
	if cl == nil {
		return c.ofVal(tDyn, &memberOfStore{c.prog.store(c.in, full), x.Name}, false, x.At)
	}
	return c.ofVal(tObj, &valConst{value.Obj(cl.object)}, false, x.At)
}

// memberOfStore is cs.Name where no such class was known at compile time: a property the store may have, Undefined without.
type memberOfStore struct {
	s    *classStore
	name string
}

func (n *memberOfStore) Val(fr *Frame) value.Value { return n.s.value(proc(fr).in).Get(n.name) }

// missingClass is the receiver of cs.Name.f(...) and cs.Name.x where there is no class of that name: an error that says so.
func (c *compiler) missingClass(x ast.Expr) (*operand, bool) {
	m, ok := x.(*ast.Member)
	if !ok {
		return nil, false
	}
	full, ok := isStore(m.X)
	if !ok || c.findClass(full, m.Name) != nil {
		return nil, false
	}
	s := c.prog.store(c.in, full)
	if s.value(c.in).Has(m.Name) {
		return nil, false
	}
	return c.ofVal(tDyn, &failNode{unknownClass(full, m.Name, m.NameSpan, s.names())}, true, m.At), true
}

func (c *compiler) findClass(full bool, name string) *Class {
	if full {
		return c.in.BuiltinClass(name)
	}
	return c.prog.class(name)
}

func (c *compiler) superMember(x *ast.Member) *superMember {
	return &superMember{c.m.class, x.Name, c.offset(), x.NameSpan}
}

// superMember is Super.name: a computed property or a function of the superclass, for This.
type superMember struct {
	class *Class
	name  string
	off   uintptr
	at    diag.Span
}

// find is the function of the superclass that Super.name(...) calls.
func (n *superMember) find(p *Process) *Method {
	cl := n.parent(p)
	if cl == nil {
		return nil
	}
	m, err := cl.function(n.name)
	if err != nil {
		p.fail(n.at, err)
		return nil
	}
	if m == nil {
		hint := ""
		if near, ok := diag.Nearest(n.name, cl.functionNames()); ok {
			hint = "did you mean " + near + "?"
		}
		p.failHint(n.at, errNotFunction, "", hint, "%s has no function %s", cl.FullName(), n.name)
	}
	return m
}

// parent is the class whose members Super reaches, nil with a failure.
func (n *superMember) parent(p *Process) *Class {
	if n.class == nil {
		p.failf(n.at, errSuperMisplaced, "Super is only possible in a function of a class")
		return nil
	}
	b, err := n.class.definition()
	switch {
	case err != nil:
		p.fail(n.at, err)
	case b.parent == nil:
		p.failf(n.at, errSuperMisplaced, "the class %s extends no other class", n.class.name)
	default:
		return b.parent
	}
	return nil
}

// Val is Super.name: what the getter of the superclass gives for This, or its function.
func (n *superMember) Val(fr *Frame) value.Value {
	p := proc(fr)
	if cl := n.parent(p); cl != nil {
		return p.readMember(fr, n.off, cl, fr[slotThis], n.name, n.at)
	}
	return value.Undef
}

// Assign is Super.name:=v: the setter of the superclass; a property without one belongs to This.
func (n *superMember) Assign(fr *Frame, v value.Value) {
	p := proc(fr)
	cl := n.parent(p)
	if cl == nil {
		return
	}
	set, err := cl.lookup(func(b *classBody) *Method { return b.setters[n.name] })
	switch {
	case err != nil:
		p.fail(n.at, err)
	case set != nil:
		p.access(fr, n.off, set, fr[slotThis], []value.Value{v}, n.at)
	default:
		setMember(fr, n.off, fr[slotThis], n.name, v, n.at)
	}
}

func (n *superMember) declared(*Frame) (value.Type, bool) { return 0, false }
