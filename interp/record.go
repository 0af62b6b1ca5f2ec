package interp

import (
	"slices"

	"tetra/ast"
	"tetra/value"
)

// Instances whose constructor only gives properties their first values: which they are, and how new() fills them without calling it.

// shapeAtBirth is the shape of an instance that is about to be constructed: with room for the properties that have a value in their declaration, and those
// that the first lines of the constructor set one after the other, if nothing in these lines can touch the instance otherwise. As long as a property is
// Undefined it does not exist.
func (b *classBody) shapeAtBirth() *value.Shape {
	shape := b.cl.shape
	if b.parent != nil {
		return shape
	}
	var lines []ast.Stmt
	for _, m := range b.inits {
		if m.parsed.v == nil {
			return shape
		}
		lines = append(lines, m.parsed.v.body...)
	}
	if b.ctor != nil && b.ctor.parsed.v != nil {
		lines = append(lines, b.ctor.parsed.v.body...)
	}
	for _, st := range lines {
		set, ok := st.(*ast.Assign)
		if !ok || set.Op != ast.Set || !knowsNothing(set.Value) {
			break
		}
		to, ok := set.Target.(*ast.Member)
		if !ok || b.setters[to.Name] != nil || b.getters[to.Name] != nil || b.functions[to.Name] != nil {
			break
		}
		if x, ok := to.X.(*ast.Name); !ok || x.Kind != ast.CommandName || x.Number != cmdThis {
			break
		}
		if shape.Find(to.Name) < 0 {
			next := shape.Add(to.Name)
			if next == nil {
				break
			}
			shape = next
		}
	}
	return shape
}

// knowsNothing tells that the evaluation of an expression cannot change This: it does not mention it, and calls nothing.
func knowsNothing(x ast.Expr) bool {
	fits := true
	ast.Walk(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Call:
			f, ok := n.Fun.(*ast.Name)
			fits = fits && ok && f.Kind == ast.CommandName && (f.Number == cmdNewObject || f.Number == cmdNewCollection)
		case *ast.Name:
			switch {
			case n.Kind == ast.ConstantName:
			case n.Kind == ast.CommandName:
				switch n.Number {
				case cmdTrue, cmdFalse, cmdNull, cmdNewObject, cmdNewCollection:
				default:
					fits = false
				}
			default:
				fits = false
			}
		}
		return fits
	})
	return fits
}

// A record is all that a constructor does which only gives the properties of a new instance their first values, each of a parameter or a constant: new()
// then fills the instance itself, without a call. The values that properties have in their declaration are in it too.
type record []field

// field is one property of a record. What it is given can be kept as it is, or with a conversion that cannot fail.
type field struct {
	x    valNode // a constant, or what makes an object or collection of constants; nil: the parameter in the slot from
	from uint8
	t    ty    // of the parameter: tInt, tReal and tBool are bare
	to   uint8 // the slot of the property
}

// record finds out what a constructor that was compiled is as a record: nil when it does anything else, or not every property of the shape at birth.
func (c *compiler) record() record {
	code := c.code
	b, err := c.m.class.definition()
	if err != nil || code.epilogue || code.cells != 0 || len(b.born.Keys()) == 0 {
		return nil
	}
	var r record
	for _, s := range code.body.statements() {
		f, ok := b.firstValue(s)
		if !ok || r.index(f.to) >= 0 || f.x == nil && int(f.from) >= slotParams+code.nparams {
			return nil
		}
		r = append(r, f)
	}
	values, ok := b.declaredValues(c.in)
	if !ok {
		return nil
	}
	for _, f := range values {
		i := r.index(f.to)
		switch {
		case i < 0:
			r = append(r, f)
		case r[i].x == nil && r[i].t == tDyn: // Undefined clears the value
			return nil
		}
	}
	if len(r) != len(b.born.Keys()) {
		return nil
	}
	return r
}

// index is which field sets a property, -1 when none does.
func (r record) index(slot uint8) int {
	return slices.IndexFunc(r, func(f field) bool { return f.to == slot })
}

// declaredValues is the values that properties have in their declaration, if all are constants.
func (b *classBody) declaredValues(in *Interp) (r record, ok bool) {
	for _, m := range b.inits {
		c, err := m.compiled(in)
		if err != nil {
			return nil, false
		}
		lines := c.body.statements()
		if len(lines) != 1 {
			return nil, false
		}
		f, ok := b.firstValue(lines[0])
		if !ok || f.x == nil || r.index(f.to) >= 0 {
			return nil, false
		}
		r = append(r, f)
	}
	return r, true
}

// firstValue is the property of the shape at birth that a line This.name:=x sets, if x is a local or a constant.
func (b *classBody) firstValue(s stmtNode) (f field, ok bool) {
	var name string
	var of uint8
	switch s := s.(type) {
	case *propSetFrom:
		name, of, f.from, f.t, ok = s.name, s.s, s.from, s.t, true
	case *propSetLocalReal:
		name, of = s.name, s.s
		f.x, ok = s.x.(valNode)
		ok = ok && constant(f.x)
	case *propSetLocal:
		name, of = s.name, s.s
		if x, local := s.x.(*boolLocal); local {
			f.from, f.t, ok = x.s, tBool, true
		} else {
			f.x, ok = s.x, constant(s.x)
		}
	}
	i := b.born.Find(name)
	f.to = uint8(i)
	return f, ok && of == slotThis && i >= 0
}

// constant tells that a node gives a constant, or makes an object or a collection of constants.
func constant(x valNode) bool {
	var parts []valNode
	switch x := x.(type) {
	case *intConst, *realConst, *boolConst, *valConst:
		return true
	case *newObject:
		parts = x.x
	case *newColl:
		parts = x.x
	default:
		return false
	}
	return !slices.ContainsFunc(parts, func(x valNode) bool { return !constant(x) })
}

// constant is the value that a property is given without a parameter.
func (f *field) constant(p *Process, fr *Frame) value.Value { return p.kept(f.x.Val(fr)) }

// kept is what an object keeps of a value, see stored.
func (p *Process) kept(v value.Value) value.Value {
	if !storable(v) {
		v = p.stored(v)
	}
	return v
}

// direct is a property of a record together with the argument of the call that it is given: it need not go through a frame.
type direct struct {
	argNode
	field
}

// direct joins a record with the arguments of a call; nil when an argument is for none of its properties, or for several.
func (r record) direct(n *callNode) []direct {
	if n.lay.argc != 0 || n.nargs > n.lay.nparams {
		return nil
	}
	list := make([]direct, 0, len(r))
	for i := range n.args {
		a := n.args[i]
		takes := func(f field) bool { return f.x == nil && f.from == a.slot }
		to := slices.IndexFunc(r, takes)
		if to < 0 || slices.ContainsFunc(r[to+1:], takes) {
			return nil
		}
		list = append(list, direct{a, r[to]})
	}
	for _, f := range r {
		if i := int(f.from) - slotParams; f.x == nil && i >= n.nargs { // not given
			f.x = &valConst{n.lay.params[i].t.typ.Default()}
		}
		if f.x != nil {
			list = append(list, direct{argNode{v: f.x, how: argVal}, f})
		}
	}
	return list
}

// instance makes an instance of which each property has its argument: it is converted as for a call.
func (n *callNode) instance(p *Process, fr *Frame, s *value.Shape, list []direct) *value.ObjectV {
	o, slots := value.NewBlank(s)
	for i := range list {
		d := &list[i]
		switch d.how {
		case argInt:
			slots[d.to].SetBits(value.Num(float64(int32(d.i.Int(fr)))).Bits())
		case argIntLocal, argBits, argIntReal, argRealLocal:
			bits := d.bits(fr)
			if d.t == tInt {
				bits = value.Num(float64(int64(bits))).Bits()
			}
			slots[d.to].SetBits(bits)
		case argReal:
			slots[d.to].SetBits(value.Num(d.r.Real(fr)).Bits())
		case argBool:
			slots[d.to] = value.Bool(d.b.Bool(fr))
		case argVal, argOwn:
			slots[d.to] = p.kept(d.v.Val(fr))
		case argLocal:
			slots[d.to] = p.kept(fr[d.argNode.from])
		default:
			slots[d.to] = p.kept(n.converted(p, fr, &d.argNode))
		}
	}
	return o
}

// converted is an argument whose conversion is found at run time, as a value.
func (n *callNode) converted(p *Process, fr *Frame, a *argNode) value.Value {
	var v value.Value
	if a.how == argKindLocal {
		v = fr[a.from]
	} else {
		v = a.v.Val(fr)
	}
	par := &n.lay.params[a.p]
	switch fits := v.IsNum(); {
	case a.how == argNumInt && fits:
		return value.Num(float64(value.RoundInteger(v.Float())))
	case a.how == argNumReal && fits,
		(a.how == argKind || a.how == argKindLocal) && v.Kind() == a.kind,
		a.how == argClass && v.IsObject() && par.t.class.knows(v.Object()),
		p.err != nil:
		return v
	}
	nf := at(fr, n.off)
	p.setArg(nf, n.lay, n.m, a.p, v, a.at)
	return loadTyped(nf, a.slot, par.t.typ)
}
