package interp

import (
	"math"
	"slices"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/resolve"
	"tetra/value"
)

// expr compiles an expression. The commonest are apart, so that they need no more of the stack than they use.
func (c *compiler) expr(x ast.Expr) *operand {
	switch x := x.(type) {
	case *ast.Number:
		return c.num(x.Value, x.At)
	case *ast.Local:
		l, h := c.local(x.Name)
		return c.readLocal(l, h, x.At)
	case *ast.Binary:
		return c.binary(x)
	}
	return c.otherExpr(x)
}

func (c *compiler) otherExpr(x ast.Expr) *operand {
	switch x := x.(type) {
	case *ast.Text:
		return c.ofVal(tText, &valConst{value.Str(x.Value)}, false, x.At)
	case *ast.Date:
		return c.ofVal(tDyn, &valConst{value.DateOf(value.Days(x.Year, x.Month, x.Day))}, false, x.At)
	case *ast.Time:
		return c.ofVal(tDyn, &valConst{value.TimeOf(x.Seconds)}, false, x.At)
	case *ast.Paren:
		o := c.expr(x.X)
		return o
	case *ast.Param0:
		l, h := c.paramLocal(x)
		return c.readLocal(l, h, x.At)
	case *ast.ParamAt:
		return c.ofVal(tDyn, c.paramAt(x), true, x.At)
	case *ast.Interprocess:
		return c.ofVal(tDyn, c.place(x), false, x.At)
	case *ast.Name:
		return c.name(x)
	case *ast.Call:
		return c.call(x)
	case *ast.Member:
		return c.member(x)
	case *ast.Index:
		if s, ok := c.collLocal(x.X); ok {
			if i := c.expr(x.I); i.isNum() {
				return c.ofVal(tDyn, &indexLocal{i: newIntArg(asIndex(i)), off: c.offset(), at: x.At, s: s}, true, x.At)
			}
		} else if s, ok := c.freeLocal(x.X); ok {
			if i := c.expr(x.I); i.isNum() {
				return c.ofVal(tDyn, &indexLocal{i: newIntArg(asIndex(i)), off: c.offset(), at: x.At, s: s, free: true}, true, x.At)
			}
		}
		base := newValArg(c.expr(x.X))
		return c.ofVal(tDyn, &indexGet{base, newValArg(c.expr(x.I)), c.offset(), x.At}, true, x.At)
	case *ast.Element:
		return c.element(x)
	case *ast.CharRef:
		t := asVal(c.expr(x.X))
		return c.ofVal(tText, &charRef{t, asIndex(c.expr(x.I)), x.At}, true, x.At)
	case *ast.Deref:
		if _, twice := x.X.(*ast.Deref); twice {
			return c.errorNode(x.At, errSyntax, "write ($p->)->", "a pointer to a pointer is followed with parentheses")
		}
		if ref, ok := c.variableRef(x); ok {
			return c.readVariable(ref, true, x.At)
		}
		return c.ofVal(tDyn, &deref{asVal(c.expr(x.X)), x.At}, true, x.At)
	case *ast.PointerTo:
		return c.pointer(x)
	case *ast.Neg:
		o := c.expr(x.X)
		switch {
		case o.isConst():
			return c.num(-o.c, x.At)
		case o.t == tInt && !o.undeclared:
			return c.ofInt(&negInt{o.int()}, o.max, o.fail, x.At)
		case o.isNum():
			return c.ofReal(&negReal{asReal(o)}, o.fail, x.At)
		}
		return c.ofVal(tDyn, &negVal{asVal(o), x.At}, true, x.At)
	case *ast.Ternary:
		return c.ternary(x)
	case *ast.ObjectLit:
		return c.object(x)
	case *ast.CollectionLit:
		return c.ofVal(tDyn, &newColl{c.values(x.Items)}, true, x.At)
	case *ast.TryExpr:
		return c.ofVal(tDyn, &tryExpr{asVal(c.expr(x.X)), c.code}, false, x.At)
	case *ast.OperatorArg:
		return c.ofVal(tText, &operatorConst{valConst{value.Str(x.Op)}}, false, x.At)
	case *ast.Table, *ast.Field, *ast.QueryArg:
		return c.errorNode(x.Span(), errNoTable, "", "there is no database: tables and fields are not available")
	case *ast.AssignArg:
		return c.errorNode(x.At, errSyntax, "an assignment is a line of its own", "an assignment cannot stand here")
	}
	return c.errorNode(x.Span(), errSyntax, "", "this expression could not be read")
}

// values compiles the elements of a literal: each may leave nothing behind it in the frame.
func (c *compiler) values(xs []ast.Expr) []valNode {
	out := make([]valNode, len(xs))
	for i, x := range xs {
		out[i] = asVal(c.expr(x))
	}
	return out
}

func (c *compiler) readLocal(l *resolve.Local, h *home, at diag.Span) *operand {
	if h.cell >= 0 {
		return c.readVariable(c.cellRef(h.cell, at), false, at)
	}
	if l.Array {
		return c.ofVal(tDyn, &arrayCurrent{&leafOf(h.slot).v}, false, at)
	}
	o := c.ofSlot(tDyn, h.slot, at)
	switch h.typed.typ {
	case value.TInteger:
		o.t, o.max, o.i = tInt, maxInteger, &leafOf(h.slot).i
		if h.settled {
			o.max, o.undeclared, o.positive = h.kind.Max, true, !h.kind.Neg
		}
	case value.TReal:
		o.t, o.r = tReal, &leafOf(h.slot).r
	case value.TBoolean:
		o.t, o.b, o.form = tBool, &leafOf(h.slot).b, 'X'
	case value.TText:
		o.t, o.v = tText, &leafOf(h.slot).v
	case value.TObject:
		o.t, o.v = tObj, &leafOf(h.slot).v
	case value.TCollection:
		o.t, o.v = tColl, &leafOf(h.slot).v
	case value.TPointer:
		o.t, o.v = tPtr, &leafOf(h.slot).v
	default:
		o.v = &leafOf(h.slot).v
	}
	return o
}

func (c *compiler) paramLocal(x *ast.Param0) (*resolve.Local, *home) {
	if x.Index == 0 && c.scope.Result != nil {
		return c.scope.Result, &c.where[c.scope.Result.Index]
	}
	if x.Index >= 1 && x.Index <= len(c.scope.Params) {
		l := c.scope.Params[x.Index-1]
		return l, &c.where[l.Index]
	}
	return c.local("0")
}

// objLocal tells that an expression is a local declared as an Object, or This: its slot may be asked for a shape without a test.
func (c *compiler) objLocal(x ast.Expr) (slot uint8, ok bool) {
	switch x := x.(type) {
	case *ast.Local:
		return c.localOf(x, value.TObject)
	case *ast.Param0:
		if l, h := c.paramLocal(x); h.cell < 0 && !l.Array && h.typed.typ == value.TObject {
			return h.slot, true
		}
	case *ast.Name:
		if x.Kind == ast.CommandName && x.Number == cmdThis && c.code.supered == 0 {
			return slotThis, true
		}
	}
	return 0, false
}

// freeLocal tells that an expression is a local without a type, which may hold anything.
func (c *compiler) freeLocal(x ast.Expr) (slot uint8, ok bool) { return c.localOf(x, value.TVariant) }

// collLocal tells that an expression is a local declared as a Collection.
func (c *compiler) collLocal(x ast.Expr) (slot uint8, ok bool) {
	return c.localOf(x, value.TCollection)
}

// localOf tells that an expression is a local in a slot of a type.
func (c *compiler) localOf(x ast.Expr, t value.Type) (slot uint8, ok bool) {
	if x, ok := x.(*ast.Local); ok {
		if l, h := c.local(x.Name); h.cell < 0 && !l.Array && h.typed.typ == t {
			return h.slot, true
		}
	}
	return 0, false
}

// arrayLocalOf tells that an expression is a local that is an array and nothing else.
func (c *compiler) arrayLocalOf(x ast.Expr) (slot uint8, l *resolve.Local, ok bool) {
	if x, ok := x.(*ast.Local); ok {
		if l, h := c.local(x.Name); h.cell < 0 && l.Array {
			return h.slot, l, true
		}
	}
	return 0, nil, false
}

func (c *compiler) element(x *ast.Element) *operand {
	if s, l, ok := c.arrayLocalOf(x.X); ok {
		i := newIntArg(asIndex(c.expr(x.I)))
		switch l.Elem {
		case value.TInteger:
			return c.ofInt(&arrayInt{i, x.At, s}, maxInteger, true, x.At)
		case value.TReal:
			return c.ofReal(&arrayReal{i, x.At, s}, true, x.At)
		case value.TBoolean:
			return c.ofBool(&arrayBool{i, x.At, s}, true, x.At)
		case value.TText:
			return c.ofVal(tText, &arrayVal{i, x.At, s}, true, x.At)
		}
		return c.ofVal(tDyn, &arrayVal{i, x.At, s}, true, x.At)
	}
	return c.ofVal(tDyn, c.elementNode(x), true, x.At)
}

func (c *compiler) elementNode(x *ast.Element) placeNode {
	n := &element{at: x.At}
	n.x = c.raw(x.X)
	n.i = asIndex(c.expr(x.I))
	if mayBeCommon(x.X) {
		return &commonElement{n}
	}
	return n
}

// mayBeCommon tells whether a place can be an interprocess variable, or a part of one.
func mayBeCommon(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Paren:
		return mayBeCommon(x.X)
	case *ast.Element:
		return mayBeCommon(x.X)
	case *ast.Interprocess, *ast.Deref:
		return true
	}
	return false
}

// callsCode tells whether an expression calls a method or a function, rather than commands alone.
func (c *compiler) callsCode(x ast.Expr) (found bool) {
	ast.Walk(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Call:
			name, ok := n.Fun.(*ast.Name)
			found = found || !ok || name.Kind != ast.CommandName
		case *ast.Name:
			found = found || n.Kind == ast.MethodName || n.Kind == ast.UnknownName && c.prog.Method(n.Text) != nil
		}
		return !found
	})
	return found
}

// raw compiles an expression where an array is meant as such.
func (c *compiler) raw(x ast.Expr) valNode {
	switch x := x.(type) {
	case *ast.Paren:
		return c.raw(x.X)
	case *ast.Local, *ast.Interprocess, *ast.Param0, *ast.Element, *ast.Deref, *ast.Name, *ast.ParamAt:
		if n, ok := x.(*ast.Name); ok && (n.Kind != ast.UnknownName && n.Kind != ast.MethodName || c.prog.Method(n.Text) != nil) {
			break
		}
		p := c.place(x)
		if r, ok := p.(interface{ raw(fr *Frame) value.Value }); ok {
			return &rawOf{r}
		}
		return p
	}
	return asVal(c.expr(x))
}

// place compiles a place that can be assigned.
func (c *compiler) place(x ast.Expr) placeNode {
	switch x := x.(type) {
	case *ast.Paren:
		return c.place(x.X)
	case *ast.Local, *ast.Param0:
		l, h := c.targetLocal(x)
		switch {
		case h.cell >= 0:
			return &cellLocal{cells: c.code.cells, i: h.cell, at: x.Span()}
		case l.Array:
			return &arrayLocal{h.slot, l.Name, x.Span()}
		}
		c.unsettle(l)
		return &localPlace{h.slot, h.typed, x.Span()}
	case *ast.ParamAt:
		return c.paramAt(x)
	case *ast.Interprocess:
		return &interprocessVariable{c.in.inter.slot(fold(x.Name), x.Name), x.At}
	case *ast.Name:
		if x.Kind == ast.UnknownName || x.Kind == ast.MethodName {
			if c.prog.Method(x.Text) != nil {
				break
			}
			return &processVariable{c.in.vars.slot(fold(x.Text), x.Text), x.At}
		}
		if _, ok := systemVariable(fold(x.Text)); ok {
			return &processVariable{c.in.vars.slot(fold(x.Text), x.Text), x.At}
		}
	case *ast.Member:
		if n, ok := x.X.(*ast.Name); ok && n.Kind == ast.CommandName && isSuper(n) {
			return c.superMember(x)
		}
		if s, ok := c.elementProperty(x); ok {
			c.notNumeric = c.notNumeric || c.numberElement(s)
			return &elementPlace{s, x.NameSpan}
		}
		return &memberPlace{x: asVal(c.expr(x.X)), name: x.Name, c: newCache(), off: c.offset(), at: x.NameSpan}
	case *ast.Index:
		base := asVal(c.expr(x.X))
		return &indexPlace{base, asVal(c.expr(x.I)), c.offset(), x.At}
	case *ast.Element:
		return c.elementNode(x)
	case *ast.Deref:
		return &deref{asVal(c.expr(x.X)), x.At}
	case *ast.CharRef:
		return &charPlace{c.place(x.X), asIndex(c.expr(x.I)), x.At}
	case *ast.Table, *ast.Field:
		return &failNode{&diag.Error{Span: x.Span(), Number: errNoTable, Message: "there is no database: tables and fields are not available"}}
	}
	return &failNode{&diag.Error{Span: x.Span(), Number: errVariableExpected, Message: "this cannot be assigned",
		Hint: "only variables, properties, elements and what pointers refer to can"}}
}

// paramAtNode is ${e}.
type paramAtNode struct {
	i    intNode
	code *code
	m    *Method
	home []*home
	at   diag.Span
}

func (c *compiler) paramAt(x *ast.ParamAt) *paramAtNode {
	n := &paramAtNode{i: asIndex(c.expr(x.Index)), code: c.code, m: c.m, at: x.At}
	for _, p := range c.scope.Params {
		n.home = append(n.home, &c.where[p.Index])
	}
	return n
}

// place is the parameter number i, nil when it is none of those with a home of their own.
func (n *paramAtNode) place(i int) placeNode {
	if i < 1 || i > n.code.nparams {
		return nil
	}
	if h := n.home[i-1]; h.cell >= 0 {
		return &cellLocal{cells: n.code.cells, i: h.cell, at: n.at}
	}
	return &localPlace{uint8(slotParams + i - 1), n.code.params[i-1].t, n.at}
}

func (n *paramAtNode) Val(fr *Frame) value.Value { return n.get(fr, int(n.i.Int(fr))) }

func (n *paramAtNode) get(fr *Frame, i int) value.Value {
	if p := n.place(i); p != nil {
		return p.Val(fr)
	}
	if i > n.code.nparams && n.code.extra != 0 {
		if e := fr[n.code.extra]; e.IsColl() {
			return e.Coll().Get(i - n.code.nparams - 1)
		}
	}
	return value.Undef
}

func (n *paramAtNode) Assign(fr *Frame, v value.Value) { n.set(fr, int(n.i.Int(fr)), v) }

func (n *paramAtNode) set(fr *Frame, i int, v value.Value) {
	if p := n.place(i); p != nil {
		p.Assign(fr, v)
		return
	}
	if i > n.code.nparams && n.code.extra != 0 && i < 10_000 {
		e := fr[n.code.extra]
		if !e.IsColl() {
			e = value.Coll(value.NewCollCap(4))
			fr[n.code.extra] = e
		}
		e.Coll().Set(i-n.code.nparams-1, v)
		return
	}
	proc(fr).failf(n.at, errIndexRange, "there is no parameter ${%d}", i)
}

// Modify evaluates the number of the parameter once.
func (n *paramAtNode) Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span) {
	i := int(n.i.Int(fr))
	a := n.get(fr, i)
	b := rhs.Val(fr)
	if proc(fr).err != nil {
		return
	}
	if v := modified(fr, op, a, b, at); proc(fr).err == nil {
		n.set(fr, i, v)
	}
}

func (n *paramAtNode) declared(fr *Frame) (value.Type, bool) {
	if p := n.place(int(n.i.Int(fr))); p != nil {
		return p.declared(fr)
	}
	return value.TVariant, false
}

// ---- operators

// arithMax bounds the result of integer arithmetic.
func arithMax(op ast.Op, l, r float64) float64 {
	if op == ast.Mul {
		return l * r
	}
	return l + r
}

func (c *compiler) binary(x *ast.Binary) *operand {
	switch x.Op {
	case ast.AndThen, ast.OrElse:
		return c.shortCircuit(x)
	}
	return c.operator(x, c.expr(x.L), c.expr(x.R))
}

// operator compiles an operator that evaluates both its operands.
func (c *compiler) operator(x *ast.Binary, l, r *operand) *operand {
	switch {
	case x.Op >= ast.Eq && x.Op <= ast.Ge:
		return c.compare(x, l, r)
	case x.Op <= ast.Div:
		return c.arith(x.Op, l, r, x.At, x.OpSpan())
	}
	fail := l.fail || r.fail
	switch x.Op {
	case ast.IntDiv:
		switch {
		case l.t == tInt && r.t == tInt && r.isConst() && r.c > 0:
			return c.ofInt(&intDivConst{l.int(), int64(r.c)}, l.max, fail, x.At)
		case l.isNum() && r.isNum():
			return c.ofReal(&realIntDiv{asReal(l), asReal(r)}, fail, x.At)
		}
	case ast.Mod:
		switch {
		case l.isNum() && r.t == tInt && r.isConst() && r.c > 0 && r.c < maxInteger:
			o := c.ofInt(nil, r.c-1, fail, x.At)
			o.undeclared = l.undeclared || l.t == tReal
			if l.t == tInt {
				o.i, o.max, o.positive = c.intModConst(l, int64(r.c)), min(l.max, o.max), l.positive
			} else {
				o.i = &realModConst{asReal(l), newModConst(r.c, x.OpSpan())}
			}
			return o
		case l.t == tInt && r.t == tInt:
			o := c.ofInt(&intMod{l.int(), r.int(), x.OpSpan()}, maxInteger, true, x.At)
			o.undeclared = l.undeclared || r.undeclared
			return o
		case l.isNum() && r.isNum():
			return c.ofReal(&realMod{asReal(l), asReal(r), x.OpSpan()}, true, x.At)
		}
	case ast.Pow:
		if l.isNum() && r.isNum() {
			return c.ofReal(&realPow{asReal(l), asReal(r)}, fail, x.At)
		}
	case ast.And, ast.Or:
		if l.t == tBool && r.t == tBool {
			if x.Op == ast.And {
				return c.ofBool(&and{l.b, r.b}, fail, x.At)
			}
			return c.ofBool(&or{l.b, r.b}, fail, x.At)
		}
		if l.t == tInt && r.t == tInt {
			return c.ofInt(&intBits{value.Op(x.Op), l.int(), r.int()}, maxInteger, fail, x.At)
		}
	case ast.Shl, ast.Shr, ast.BitXor, ast.BitSet, ast.BitClear:
		if l.t == tInt && r.t == tInt {
			return c.ofInt(&intBits{value.Op(x.Op), l.int(), r.int()}, maxInteger, fail, x.At)
		}
	}
	switch x.Op {
	case ast.Mod:
		if r.t == tInt && r.isConst() && r.c > 0 && r.c < maxInteger {
			o := c.ofInt(nil, r.c-1, true, x.At)
			o.undeclared = true
			if d := l.dynOperand(); d.form == 'L' {
				n := &dynModConstLocal{d.slot, newModConst(r.c, x.OpSpan())}
				o.i, o.v = n, n
			} else {
				n := &dynModConst{asVal(l), newModConst(r.c, x.OpSpan())}
				o.i, o.v = n, n
			}
			return o
		}
		n := &dynMod{asVal(l), asVal(r), x.OpSpan()}
		if l.isNum() || r.isNum() {
			return c.number(n, x.At)
		}
		return c.ofVal(tDyn, n, true, x.At)
	case ast.IntDiv:
		n := &dynIntDiv{asVal(l), asVal(r), x.OpSpan()}
		if l.isNum() || r.isNum() {
			return c.number(n, x.At)
		}
		return c.ofVal(tDyn, n, true, x.At)
	}
	return c.ofVal(tDyn, &binary{value.Op(x.Op), asVal(l), asVal(r), x.OpSpan()}, true, x.At)
}

func (c *compiler) intModConst(l *operand, k int64) intNode {
	if l.form == 'L' {
		n := c.scratch.nodes.intModFormLC.one()
		n.l, n.r, n.m = l.slot, uint32(k), modMultiplier(k)
		return (*intModLC)(n)
	}
	n := c.scratch.nodes.intModFormXC.one()
	n.l, n.r, n.m = l.int(), uint32(k), modMultiplier(k)
	return (*intModXC)(n)
}

func (c *compiler) arith(op ast.Op, l, r *operand, at, opAt diag.Span) *operand {
	fail := l.fail || r.fail
	if l.isConst() && r.isConst() {
		v, err := value.Binary(value.Op(op), value.Num(l.c), value.Num(r.c))
		if err == nil && !math.IsNaN(v.Float()) {
			return c.num(v.Float(), at)
		}
		l = c.evaluated(l)
	}
	switch {
	case wholeArith(op, l, r) && arithMax(op, l.max, r.max) <= maxWhole:
		most := arithMax(op, l.max, r.max)
		o := c.ofInt(nil, most, fail, at)
		o.undeclared, o.positive = l.undeclared || r.undeclared, l.positive && r.positive && op != ast.Sub
		if most > maxExact {
			o.i = c.scratch.nodes.intRounded(op, l.intOperand(), r.intOperand())
		} else {
			o.i = c.scratch.nodes.intArith(op, l.intOperand(), r.intOperand())
		}
		return o
	case l.isNum() && r.isNum():
		return c.ofReal(c.scratch.nodes.realArith(op, l.realOperand(), r.realOperand()), fail, at)
	case l.t == tText && r.number != nil && op == ast.Add:
		return c.ofVal(tText, &textCatNumber{newValArg(l), r.number}, true, at)
	case l.t == tText && r.t == tText && op == ast.Add:
		return c.ofVal(tText, &textCat{newValArg(l), newValArg(r)}, true, at)
	}
	a, b := dynOperands(l, r, false)
	n := dynArith(op, a, b, opAt)
	if l.t == tText && r.isNum() && op == ast.Mul {
		return c.ofVal(tText, n, true, at)
	}
	if l.isNum() && op != ast.Mul { // Number with anything that is possible is a number; but Number * Text is a text
		return c.number(n.(realNode), at)
	}
	return c.ofVal(tDyn, n, true, at)
}

// evaluated is an operand in its general form: there are no nodes of two constants.
func (c *compiler) evaluated(o *operand) *operand {
	x := c.scratch.operand()
	*x = *o
	x.i, x.r, x.form = o.int(), o.real(), 'X'
	return x
}

// number is an operation that gives a number or fails.
func (c *compiler) number(n realNode, at diag.Span) *operand {
	o := c.ofReal(n, true, at)
	o.v = n.(valNode)
	return o
}

// wholeArith tells that arithmetic of two operands gives a whole number, and the one that Real arithmetic would give.
func wholeArith(op ast.Op, l, r *operand) bool {
	return l.t == tInt && r.t == tInt && op != ast.Div && !(op == ast.Mul && (l.undeclared || r.undeclared) && !(l.positive && r.positive))
}

func (c *compiler) compare(x *ast.Binary, l, r *operand) *operand {
	fail := l.fail || r.fail
	if l.isConst() && r.isConst() {
		l = c.evaluated(l)
	}
	if isNullName(x.R) && (x.Op == ast.Eq || x.Op == ast.Ne) {
		return c.ofBool(&isNull{asVal(l), x.Op == ast.Ne}, fail, x.At)
	}
	switch {
	case l.t == tInt && r.t == tInt:
		return c.ofBool(c.scratch.nodes.intCompare(x.Op, l.intOperand(), r.intOperand()), fail, x.At)
	case l.isNum() && r.isNum():
		return c.ofBool(c.scratch.nodes.realCompare(x.Op, l.realOperand(), r.realOperand()), fail, x.At)
	case l.t == tText && r.t == tText:
		switch x.Op {
		case ast.Eq, ast.Ne:
			if t, ok := unparen(x.R).(*ast.Text); ok && !strings.Contains(t.Value, "@") {
				same := textConst{t.Value, value.FirstFold(t.Value), x.Op == ast.Ne}
				if part, ok := l.v.(*substring); ok {
					return c.ofBool(&substringEqConst{*part, same}, true, x.At)
				}
				return c.ofBool(&textEqConst{newValArg(l), same}, true, x.At)
			}
			return c.ofBool(&textEq{newValArg(l), newValArg(r), x.Op == ast.Ne}, true, x.At)
		}
		return c.ofBool(&textCompare{value.Op(x.Op), asVal(l), asVal(r), x.OpSpan()}, true, x.At)
	}
	a, b := dynOperands(l, r, true)
	return c.ofBool(dynCompareNode(x.Op, a, b, x.OpSpan()), true, x.At)
}

func unparen(x ast.Expr) ast.Expr {
	for {
		p, ok := x.(*ast.Paren)
		if !ok {
			return x
		}
		x = p.X
	}
}

func isNullName(x ast.Expr) bool {
	n, ok := unparen(x).(*ast.Name)
	return ok && n.Kind == ast.CommandName && n.Number == cmdNull
}

func (c *compiler) shortCircuit(x *ast.Binary) *operand {
	l, r := c.expr(x.L), c.expr(x.R)
	fail := l.fail || r.fail
	if l.t == tBool && r.t == tBool {
		if x.Op == ast.AndThen {
			return c.ofBool(&andThen{l.b, r.b}, fail, x.At)
		}
		return c.ofBool(&orElse{l.b, r.b}, fail, x.At)
	}
	t := tDyn
	if l.t == r.t && (l.t == tText || l.t == tObj || l.t == tColl) {
		t = l.t
	}
	if x.Op == ast.AndThen {
		return c.ofVal(t, &andThenVal{asVal(l), asVal(r)}, fail, x.At)
	}
	return c.ofVal(t, &orElseVal{asVal(l), asVal(r)}, fail, x.At)
}

func (c *compiler) ternary(x *ast.Ternary) *operand {
	cond := asTruth(c.expr(x.Cond))
	t, e := c.expr(x.Then), c.expr(x.Else)
	switch {
	case t.t == tInt && e.t == tInt:
		o := c.ofInt(&ternaryInt{cond, t.int(), e.int()}, max(t.max, e.max), true, x.At)
		o.undeclared, o.positive = t.undeclared || e.undeclared, t.positive && e.positive
		return o
	case t.isNum() && e.isNum():
		return c.ofReal(&ternaryReal{cond, asReal(t), asReal(e)}, true, x.At)
	}
	k := tDyn
	if t.t == e.t && t.t == tText {
		k = tText
	}
	return c.ofVal(k, &ternaryVal{cond, asVal(t), asVal(e)}, true, x.At)
}

// ---- literals

func (c *compiler) object(x *ast.ObjectLit) *operand {
	keys := make([]string, len(x.Pairs))
	vals := make([]valNode, len(x.Pairs))
	for i, p := range x.Pairs {
		keys[i], vals[i] = p.Key, asVal(c.expr(p.Value))
	}
	return c.ofVal(tDyn, objectNode(keys, vals), true, x.At)
}

func objectNode(keys []string, vals []valNode) valNode {
	shape := value.RootShape()
	for i, k := range keys {
		if slices.Contains(keys[:i], k) {
			return &newObjectKeys{keys, vals}
		}
		if shape = shape.Add(k); shape == nil {
			return &newObjectKeys{keys, vals}
		}
	}
	return &newObject{shape, vals}
}
