package interp

import (
	"tetra/diag"
	"tetra/value"
)

//go:generate go run tetra/internal/gennodes zz_nodes.go

// The tree that runs. A node offers one or more of these ways to be evaluated; the compile step picks the typed one where the type is
// known and the general one (Val) where it is not. A node that fails leaves the failure with the process and returns anything;
// whoever acts on the result (a call, an assignment, the end of a statement) looks there first.
type (
	// intNode gives a whole number of less than 2^53, so that it is the same number as a Real.
	intNode interface{ Int(fr *Frame) int64 }
	// realNode gives a number.
	realNode interface{ Real(fr *Frame) float64 }
	// boolNode gives a Boolean.
	boolNode interface{ Bool(fr *Frame) bool }
	// valNode gives any value.
	valNode interface{ Val(fr *Frame) value.Value }
	// stmtNode runs a statement.
	stmtNode interface{ Exec(fr *Frame) flow }
	// placeNode is a place that can be assigned: Assign converts to the declared type of the place and leaves a failure with the process.
	placeNode interface {
		valNode
		Assign(fr *Frame, v value.Value)
		// declared is the declared type of the place, ok false when it has none.
		declared(fr *Frame) (t value.Type, ok bool)
	}
	// modifier is a place of which compound assignment evaluates the parts once.
	modifier interface {
		Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span)
	}
)

// Operands for the generated nodes: form is L (slot), C (c) or X (x); of those whose kind is known only at run time also P (p), a property of a
// local, V (v), a variable that is not a local, and R and I (slot), a local that is a Real or an Integer.
type (
	intOperand struct {
		form byte
		slot uint8
		c    int64
		x    intNode
	}
	realOperand struct {
		form byte
		slot uint8
		c    float64
		x    realNode
	}
	dynOperand struct {
		form byte
		slot uint8
		c    float64
		p    *propLocal
		v    *variableRead
		x    valNode
	}
)

// intArg is an operand of nodes that are not generated for every form: an Integer local plus a constant, or a constant, which take no node, or
// any node.
type intArg struct {
	x    intNode // nil: the local from, plus c
	c    int64
	mask int8 // of the local: -1; 0 leaves the constant alone
	from uint8
}

func newIntArg(x intNode) intArg {
	switch n := x.(type) {
	case *intLocal:
		return localArg(n.s, 0)
	case *intAddLC:
		return localArg(n.l, n.r)
	case *intSubLC:
		return localArg(n.l, -n.r)
	case *intConst:
		return intArg{c: n.c}
	}
	return intArg{x: x}
}

// localArg is an Integer local plus a constant.
func localArg(from uint8, c int64) intArg { return intArg{from: from, c: c, mask: -1} }

// isLocal tells that the operand is a local plus a constant.
func (a *intArg) isLocal() bool { return a.mask != 0 }

// get evaluates the operand. It inlines where the profile of the build says that it matters.
func (a *intArg) get(fr *Frame) int64 {
	if a.x != nil {
		return a.x.Int(fr)
	}
	return a.local(fr)
}

// local is get without a node. It inlines.
func (a *intArg) local(fr *Frame) int64 { return int64(fr[a.from].Bits())&int64(a.mask) + a.c }

// valArg is such an operand of any kind: a local that is a value as it is, which takes no node, or any node. It inlines.
type valArg struct {
	x    valNode // nil: the local from
	from uint8
}

func newValArg(o *operand) valArg {
	if o.form == 'L' && !o.isNum() {
		return valArg{from: o.slot}
	}
	return valArg{x: asVal(o)}
}

func (a *valArg) get(fr *Frame) value.Value {
	if a.x != nil {
		return a.x.Val(fr)
	}
	return fr[a.from]
}

// ---- leaves

type intLocal struct{ s uint8 }

func (n *intLocal) Int(fr *Frame) int64       { return int64(fr[n.s].Bits()) }
func (n *intLocal) Real(fr *Frame) float64    { return float64(int64(fr[n.s].Bits())) }
func (n *intLocal) Val(fr *Frame) value.Value { return value.Num(float64(int64(fr[n.s].Bits()))) }

type realLocal struct{ s uint8 }

func (n *realLocal) Real(fr *Frame) float64    { return fr[n.s].Float() }
func (n *realLocal) Val(fr *Frame) value.Value { return value.Num(fr[n.s].Float()) }

type boolLocal struct{ s uint8 }

func (n *boolLocal) Bool(fr *Frame) bool       { return fr[n.s].Bits() != 0 }
func (n *boolLocal) Val(fr *Frame) value.Value { return value.Bool(fr[n.s].Bits() != 0) }

type valLocal struct{ s uint8 }

func (n *valLocal) Val(fr *Frame) value.Value { return fr[n.s] }

type intConst struct{ c int64 }

func (n *intConst) Int(fr *Frame) int64       { return n.c }
func (n *intConst) Real(fr *Frame) float64    { return float64(n.c) }
func (n *intConst) Val(fr *Frame) value.Value { return value.Num(float64(n.c)) }

type realConst struct{ c float64 }

func (n *realConst) Real(fr *Frame) float64    { return n.c }
func (n *realConst) Val(fr *Frame) value.Value { return value.Num(n.c) }

type valConst struct{ v value.Value }

func (n *valConst) Val(fr *Frame) value.Value { return n.v }

// operatorConst is an argument that is an operator alone: * > <. Where nobody asks for it, it is a text.
type operatorConst struct{ valConst }

type boolConst struct{ b bool }

func (n *boolConst) Bool(fr *Frame) bool       { return n.b }
func (n *boolConst) Val(fr *Frame) value.Value { return value.Bool(n.b) }

// ---- from one way of evaluation to another

type intToReal struct{ x intNode }

func (n *intToReal) Real(fr *Frame) float64 { return float64(n.x.Int(fr)) }

type intToVal struct{ x intNode }

func (n *intToVal) Val(fr *Frame) value.Value { return value.Num(float64(n.x.Int(fr))) }

type realToVal struct{ x realNode }

func (n *realToVal) Val(fr *Frame) value.Value { return value.Num(n.x.Real(fr)) }

type boolToVal struct{ x boolNode }

func (n *boolToVal) Val(fr *Frame) value.Value { return value.Bool(n.x.Bool(fr)) }

// realToIndex makes an element number of a Real, rounding as an assignment to an Integer does.
type realToIndex struct{ x realNode }

func (n *realToIndex) Int(fr *Frame) int64 { return int64(value.RoundInteger(n.x.Real(fr))) }

// valToIndex makes an element number of any value.
type valToIndex struct {
	x  valNode
	at diag.Span
}

func (n *valToIndex) Int(fr *Frame) int64 {
	v := n.x.Val(fr)
	if v.IsNum() {
		return int64(value.RoundInteger(v.Float()))
	}
	return int64(value.RoundInteger(numberOf(fr, v, n.at)))
}

// valToReal is where a number is wanted and the kind is not known.
type valToReal struct {
	x  valNode
	at diag.Span
}

func (n *valToReal) Real(fr *Frame) float64 {
	return numberOf(fr, n.x.Val(fr), n.at)
}

// condition is a value in If, While, Until and Case of.
type condition struct {
	x  valNode
	at diag.Span
}

func (n *condition) Bool(fr *Frame) bool {
	v := n.x.Val(fr)
	if v.IsBool() {
		return v.Truth()
	}
	b, err := value.Condition(v)
	if err != nil {
		proc(fr).fail(n.at, err)
	}
	return b
}

// truthy is a value in ? :, && and ||.
type truthy struct{ x valNode }

func (n *truthy) Bool(fr *Frame) bool { return value.Truthy(n.x.Val(fr)) }

type intCondition struct{ x intNode }

func (n *intCondition) Bool(fr *Frame) bool { return n.x.Int(fr) != 0 }

type realCondition struct{ x realNode }

func (n *realCondition) Bool(fr *Frame) bool { return n.x.Real(fr) != 0 }

// alwaysTrue evaluates a number where truthiness counts: every number is truthy, 0 too.
type alwaysTrue struct{ x valNode }

func (n *alwaysTrue) Bool(fr *Frame) bool { n.x.Val(fr); return true }
