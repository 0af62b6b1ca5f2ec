package interp

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/resolve"
	"tetra/value"
)

// The compile step turns the tree of a method into nodes. Every expression is compiled once to its most natural form (operand); the places that
// use it ask for an integer, a real, a condition or a value and get the cheapest adapter.

// ty is the static type of an expression.
type ty uint8

const (
	tDyn ty = iota // known only at run time
	tInt           // a whole number that is exactly a Real too; max says how large it may be
	tReal
	tBool
	tText
	tObj // an Object, Null or Undefined
	tColl
	tPtr // a pointer, Null or Undefined
)

// Bounds of whole numbers: up to maxExact every one is also a Real, so integer and Real arithmetic agree; up to maxWhole the result
// still fits in 64 bits and is then rounded to the nearest Real (intExact).
const (
	maxExact   = 1 << 53
	maxWhole   = 1<<63 - 1<<12
	maxInteger = 1 << 31 // of a declared Integer
)

// compiler compiles one method, function or formula.
type compiler struct {
	in    *Interp
	prog  *Program
	m     *Method
	src   *diag.Source
	scope *resolve.Scope
	code  *code
	where []home // by resolve.Local.Index
	seen  resolve.Spellings
	top   int // first slot above what the current expression keeps in the frame

	scratch *scratch

	notNumeric bool // a formula for elements that are numbers cannot be that

	// settled is the undeclared locals that are kept as if they were declared (resolve.Settled), wrong those for which that was a mistake: what was
	// compiled is then worth nothing.
	settled map[*resolve.Local]resolve.Kind
	wrong   map[*resolve.Local]value.Type // and what they may be taken for
}

// home is where a local lives: a slot, or a cell.
type home struct {
	slot    uint8
	cell    int          // -1: in the slot
	typed   localType    // as it is stored in its slot
	settled bool         // it is in compiler.settled
	kind    resolve.Kind // what it is taken for there
}

// compileMethod compiles a method; numbers, when not nil, is its parameters without a type in a layout that has them as numbers.
func compileMethod(in *Interp, m *Method, pm *parsedMethod, lay layout, numbers []*resolve.Local) (*code, error) {
	limit := map[*resolve.Local]value.Type{}
	memory := newScratch()
	defer memory.release()
	for tries := 0; ; tries++ {
		c := &compiler{in: in, prog: m.program, m: m, src: pm.source, scope: pm.scope, scratch: memory, wrong: map[*resolve.Local]value.Type{}}
		if tries < maxCompiles {
			c.settled = resolve.Settled(pm.scope, pm.body, in.lib, numbers, limit)
		}
		for _, l := range numbers {
			if c.settled[l].Type != value.TReal {
				return nil, errNotNumbers
			}
		}
		c.code = &code{method: m, source: pm.source, layout: lay}
		watch := c.watchSuper(pm.body)
		if err := c.layOut(watch); err != nil {
			return nil, err
		}
		if m.guarded {
			c.code.body = loopBody{s: &guardedBody{body: c.block(pm.body), m: m}}
		} else {
			c.code.body = c.body(pm.body)
		}
		if len(c.wrong) == 0 {
			if m.ctor {
				c.code.record = c.record()
			}
			return c.code, nil
		}
		maps.Copy(limit, c.wrong)
	}
}

// maxCompiles is how often a method is compiled because locals were settled wrongly; then none is settled.
const maxCompiles = 4

// errNotNumbers is why a method has no form for numbers.
var errNotNumbers = errors.New("a parameter does not stay a number")

// unsettle says that a local is used in a way that needs it to be what it is, undeclared.
func (c *compiler) unsettle(l *resolve.Local) {
	if _, ok := c.settled[l]; ok {
		c.wrong[l] = value.TVariant
	}
}

// fitsInteger tells that a declared Integer takes a tInt as it is.
func (o *operand) fitsInteger() bool {
	return o.max < maxInteger || o.max == maxInteger && !o.undeclared
}

// holds tells whether a settled local may be assigned an operand, or the result of one with this type and bound; if not, it is not settled, or less.
func (c *compiler) holds(l *resolve.Local, h *home, t ty, most float64, positive bool) {
	is := &h.kind
	switch {
	case !h.settled:
	case is.Type == value.TInteger && t == tInt && most <= is.Max && (positive || is.Neg):
	case is.Type == value.TReal && (t == tInt || t == tReal):
	case is.Type == value.TText && t == tText:
	case is.Type == value.TInteger && t != tText && c.wrong[l] != value.TVariant:
		c.wrong[l] = value.TReal
	default:
		c.unsettle(l)
	}
}

// layOut gives every local its home and says how the frame begins; watch is for a constructor that may forget Super.
func (c *compiler) layOut(watch bool) error {
	code := c.code
	c.where = make([]home, len(c.scope.Locals))
	next := code.first
	needCells := false
	for _, l := range c.scope.Locals {
		if l.Type == value.TBlob {
			l.Boxed = true // a Blob is changed in place, so each call needs its own
		}
		if l.Boxed {
			needCells = true
		}
	}
	slots := len(c.scope.Locals) + next + 1
	if needCells || slots > maxSlots {
		code.cells = uint8(next)
		next++
	}
	code.retCell = -1
	for _, l := range c.scope.Locals {
		h := &c.where[l.Index]
		h.cell, h.typed = -1, localTypeOf(c.prog, l)
		h.typed.typ = c.slotType(l)
		h.kind, h.settled = c.settled[l]
		switch {
		case l.Boxed || next >= maxSlots && l.Param == 0 && !l.Result:
			h.cell = len(code.cell)
			lt := localTypeOf(c.prog, l)
			ci := cellInit{name: "$" + l.Name, typ: lt.typ, decl: lt.decl}
			if l.Array {
				ci.typ, ci.decl = value.TVariant, false
			}
			if l.Param != 0 && l.Param <= code.nparams {
				ci.param = slotParams + l.Param - 1
				ci.ptype = code.params[l.Param-1].t.typ
			}
			if l.Result {
				code.retCell = h.cell
				code.epilogue = true
				c.init(l, code.ret)
			}
			code.cell = append(code.cell, ci)
		case l.Param != 0:
			if l.Param > code.nparams {
				return &diag.Error{Source: c.src, Span: l.At, Message: "the method has too many parameters"}
			}
			h.slot = uint8(slotParams + l.Param - 1)
			if l.Result {
				code.retParam = h.slot
				code.epilogue = true
				c.init(l, code.ret)
			}
		case l.Result:
			h.slot = code.ret
			c.init(l, code.ret)
		default:
			h.slot = uint8(next)
			next++
			c.init(l, h.slot)
		}
	}
	if c.scope.Result == nil {
		code.retInit = value.Undef
	}
	if watch {
		code.supered = uint8(next)
		code.zeroNum = append(code.zeroNum, code.supered)
		next++
	}
	if code.cells != 0 || watch {
		code.epilogue = true
	}
	code.inits = len(code.zeroNum)+len(code.zeroRef) > 0 || code.cells != 0
	if len(c.scope.Params) > 0 {
		p := c.scope.Params[0]
		code.holds1 = p.Escapes || p.Boxed || p.Result || c.scope.ByNumber
	}
	c.top = next
	code.size = uintptr(next) * valueSize
	return nil
}

// init says what a slot holds on entry.
func (c *compiler) init(l *resolve.Local, slot uint8) {
	typ := l.Type
	if k, ok := c.settled[l]; ok {
		typ = k.Type
	}
	if slot == c.code.ret {
		typ = c.code.ret0
		if c.scope.Result != l {
			typ = l.Type
		}
	}
	if slot == c.code.ret {
		c.code.retInit = value.Undef
		switch {
		case l.Array:
		case typ == value.TInteger || typ == value.TReal || typ == value.TBoolean:
			c.code.retInit = value.Value{}
		default:
			c.code.retInit = typ.Default()
		}
		return
	}
	switch {
	case l.Array:
		c.code.zeroRef = append(c.code.zeroRef, slotInit{slot, value.Undef})
	case typ == value.TInteger || typ == value.TReal || typ == value.TBoolean:
		c.code.zeroNum = append(c.code.zeroNum, slot)
	default:
		c.code.zeroRef = append(c.code.zeroRef, slotInit{slot, typ.Default()})
	}
}

// local finds the local and its home.
func (c *compiler) local(name string) (*resolve.Local, *home) {
	l := c.seen.Get(name)
	if l == nil {
		if l = c.scope.Local(name); l != nil {
			c.seen.Put(name, l)
		}
	}
	if l == nil {
		// only possible for a formula's own parameter that resolve did not number
		return &resolve.Local{Name: name}, &home{cell: -1, slot: c.code.ret, typed: localType{name: name}}
	}
	return l, &c.where[l.Index]
}

// slotType is the declared type of an unboxed local as stored in its slot.
func (c *compiler) slotType(l *resolve.Local) value.Type {
	if l.Result && l.Param == 0 {
		return c.code.ret0
	}
	if l.Param != 0 && l.Param <= c.code.nparams {
		return c.code.params[l.Param-1].t.typ
	}
	if k, ok := c.settled[l]; ok {
		return k.Type
	}
	return l.Type
}

// offset is where a call's frame begins: above what the expression keeps.
func (c *compiler) offset() uintptr { return uintptr(c.top) * valueSize }

func (c *compiler) site(at diag.Span) uint64 { return c.siteAt(at, c.offset()) }

// siteAt is the call site of something whose callees begin at off.
func (c *compiler) siteAt(at diag.Span, off uintptr) uint64 {
	return c.in.sites.add(c.m, at, off)
}

// errorNode is an expression that fails when it is reached.
func (c *compiler) errorNode(at diag.Span, number int, hint, format string, args ...any) *operand {
	return c.ofVal(tDyn, &failNode{&diag.Error{Span: at, Number: number, Hint: hint, Message: fmt.Sprintf(format, args...)}}, true, at)
}

// failNode is an expression that could not be compiled.
type failNode struct{ err *diag.Error }

func (n *failNode) Val(fr *Frame) value.Value {
	e := *n.err
	proc(fr).fail(e.Span, &Failure{diagnostic: &e, Signature: "4DRT"})
	return value.Undef
}
func (n *failNode) Assign(fr *Frame, v value.Value)                      { n.Val(fr) }
func (n *failNode) declared(fr *Frame) (value.Type, bool)                { return 0, false }
func (n *failNode) variable(fr *Frame) *value.Variable                   { n.Val(fr); return &value.Variable{} }
func (n *failNode) Modify(fr *Frame, _ value.Op, _ valNode, _ diag.Span) { n.Val(fr) }

// ---- formulas

// compileFormula compiles the expression of Formula(...) or of a text.
func compileFormula(in *Interp, m *Method, src *diag.Source, x ast.Expr, scope *resolve.Scope) (*code, error) {
	memory := newScratch()
	defer memory.release()
	c := &compiler{in: in, prog: m.program, m: m, src: src, scope: scope, scratch: memory}
	c.code = &code{method: m, source: src, layout: layoutOf(m.program, scope, true)}
	if err := c.layOut(false); err != nil {
		return nil, err
	}
	c.code.body = c.formulaBody(x)
	c.code.elements = c.forElements(x)
	return c.code, nil
}

func (c *compiler) formulaBody(x ast.Expr) loopBody {
	switch x := x.(type) {
	case *ast.AssignArg:
		a := &ast.Assign{Pos: x.Pos, Target: x.Target, Value: x.Value}
		a.SetOp(x.Op, x.OpSpan)
		return c.body([]ast.Stmt{a})
	}
	o := c.expr(x)
	c.code.expr = asVal(o)
	return loopBody{&returnVal{c.code.expr, c.code.ret}, &onlyLine{x.Span(), c.code}}
}

// formula compiles Formula(x) where it stands.
func (c *compiler) formula(call *ast.Call) *operand {
	if len(call.Args) == 0 {
		return c.errorNode(call.At, errArgumentTypes, "", "Formula expects an expression")
	}
	x := call.Args[0]
	text := strings.TrimSpace(c.src.Text[x.Span().Start:x.Span().End])
	if m := bareMethod(c.prog, x); m != nil {
		return c.ofVal(tDyn, &formulaNode{m: m, text: text}, false, call.At)
	}
	scope := resolve.Formula(x, c.scope)
	m := &Method{Name: c.m.Name, kind: formulaMethod, program: c.prog, class: c.m.class, load: c.m.load}
	m.source.once.Do(func() { m.source.v = c.src })
	inner := &compiler{in: c.in, prog: c.prog, m: m, src: c.src, scope: scope, scratch: c.scratch}
	inner.code = &code{method: m, source: c.src, layout: layoutOf(c.prog, scope, true)}
	n := &formulaNode{m: m, text: text}
	if err := inner.layOut(false); err != nil {
		return c.errorNode(call.At, errSyntax, "", "%v", err)
	}
	for _, l := range scope.Locals {
		if l.Param != 0 || l.Result {
			continue
		}
		outer := c.scope.Local(l.Name)
		if outer == nil {
			continue
		}
		h := &inner.where[l.Index]
		typ := h.typed.typ
		if l.Array {
			typ = value.TVariant
		}
		inner.code.capture = append(inner.code.capture, captured{h.slot, h.cell, typ})
		n.capture = append(n.capture, c.rawLocal(outer))
	}
	inner.code.body = inner.formulaBody(x)
	inner.code.elements = inner.forElements(x)
	m.ready.Store(inner.code)
	return c.ofVal(tDyn, n, false, call.At)
}

// rawLocal reads a local with arrays as arrays.
func (c *compiler) rawLocal(l *resolve.Local) valNode {
	h := &c.where[l.Index]
	if h.cell >= 0 {
		return &rawOf{&cellLocal{cells: c.code.cells, i: h.cell, at: l.At}}
	}
	switch h.typed.typ {
	case value.TInteger:
		if !l.Array {
			return &leafOf(h.slot).i
		}
	case value.TReal:
		if !l.Array {
			return &leafOf(h.slot).r
		}
	case value.TBoolean:
		if !l.Array {
			return &leafOf(h.slot).b
		}
	}
	return &leafOf(h.slot).v
}

// rawOf reads a place with arrays as arrays, where Val gives the current element.
type rawOf struct {
	n interface{ raw(fr *Frame) value.Value }
}

func (n *rawOf) Val(fr *Frame) value.Value { return n.n.raw(fr) }
