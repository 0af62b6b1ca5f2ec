package interp

import (
	"math"
	"sync"

	"tetra/diag"
	"tetra/value"
)

// operand is a compiled expression. It is handed on by reference, because it is large, and its place is used again when the statement is compiled it is
// a part of (places); the arguments of calls, which their nodes keep, are copies.
type operand struct {
	t ty
	// of a tInt: made of variables without a type, which are Reals to 4D: where a Real would be -0, it must be one; positive: that cannot be
	undeclared, positive bool

	fail bool // evaluating it may leave a failure
	// form is how generated nodes may read it: L a local slot, C a constant, X a node.
	form byte
	slot uint8
	max  float64 // of a tInt: |x| <= max
	c    float64
	i    intNode
	r    realNode
	b    boolNode
	v    valNode
	at   diag.Span

	number realNode // of a text that is String of a number: the number
}

// num is a constant. It refers to no node, so that its place need not be cleared where there are none but constants.
func (c *compiler) num(f float64, at diag.Span) *operand {
	o := c.scratch.constants.next()
	o.form, o.c, o.at, o.t, o.max, o.positive = 'C', f, at, tReal, 0, false
	if f == math.Trunc(f) && math.Abs(f) <= maxExact && !(f == 0 && math.Signbit(f)) {
		o.t, o.max, o.positive = tInt, math.Abs(f), f >= 0
	}
	return o
}

// int is the node of a tInt. Most constants stand in operations that have the number themselves, so theirs is made when it is asked for.
func (o *operand) int() intNode {
	if o.i == nil && o.isConst() && o.t == tInt {
		return whole(int64(o.c))
	}
	return o.i
}

// real is the node of a tReal, as int is that of a tInt.
func (o *operand) real() realNode {
	if o.r == nil && o.isConst() && o.t == tReal {
		return &realConst{o.c}
	}
	return o.r
}

func (o *operand) isConst() bool { return o.form == 'C' && (o.t == tInt || o.t == tReal) }

// isNum tells that the operand is a number for sure.
func (o *operand) isNum() bool { return o.t == tInt || o.t == tReal }

// asVal is the operand as any value.
func asVal(o *operand) valNode {
	if o.v != nil {
		return o.v
	}
	switch o.t {
	case tInt:
		if o.isConst() {
			return whole(int64(o.c))
		}
		if v, ok := o.int().(valNode); ok {
			return v
		}
		return &intToVal{o.int()}
	case tReal:
		if v, ok := o.real().(valNode); ok {
			return v
		}
		return &realToVal{o.real()}
	case tBool:
		if v, ok := o.b.(valNode); ok {
			return v
		}
		return &boolToVal{o.b}
	}
	return &valConst{value.Undef}
}

// asReal is the operand where a number is wanted.
func asReal(o *operand) realNode {
	switch o.t {
	case tReal:
		return o.real()
	case tInt:
		if r, ok := o.int().(realNode); ok {
			return r
		}
		return &intToReal{o.int()}
	}
	if r, ok := o.v.(realNode); ok {
		return r
	}
	return &valToReal{asVal(o), o.at}
}

// asIndex is the operand as an element number.
func asIndex(o *operand) intNode {
	switch o.t {
	case tInt:
		return o.int()
	case tReal:
		return &realToIndex{o.real()}
	}
	return &valToIndex{asVal(o), o.at}
}

// asCond is the operand as a condition of If, While, Until, Case of.
func asCond(o *operand) boolNode {
	switch o.t {
	case tBool:
		return o.b
	case tInt:
		return &intCondition{o.int()}
	case tReal:
		return &realCondition{o.real()}
	}
	return &condition{asVal(o), o.at}
}

// asTruth is the operand where truthiness counts: ? : and && ||.
func asTruth(o *operand) boolNode {
	switch o.t {
	case tBool:
		return o.b
	case tInt, tReal:
		return &alwaysTrue{asVal(o)}
	}
	return &truthy{asVal(o)}
}

func (o *operand) intOperand() intOperand {
	switch o.form {
	case 'L':
		return intOperand{form: 'L', slot: o.slot}
	case 'C':
		return intOperand{form: 'C', c: int64(o.c)}
	}
	return intOperand{form: 'X', x: o.int()}
}

func (o *operand) realOperand() realOperand {
	switch {
	case o.form == 'L' && o.t == tReal:
		return realOperand{form: 'L', slot: o.slot}
	case o.form == 'C':
		return realOperand{form: 'C', c: o.c}
	}
	return realOperand{form: 'X', x: asReal(o)}
}

func (o *operand) dynOperand() dynOperand {
	switch {
	case o.form == 'L' && (o.t == tDyn || o.t == tText || o.t == tObj || o.t == tColl || o.t == tPtr):
		return dynOperand{form: 'L', slot: o.slot}
	case o.form == 'L' && o.t == tReal:
		return dynOperand{form: 'R', slot: o.slot}
	case o.form == 'L' && o.t == tInt:
		return dynOperand{form: 'I', slot: o.slot}
	case o.form == 'C':
		return dynOperand{form: 'C', c: o.c}
	}
	switch n := o.v.(type) {
	case *propLocal:
		return dynOperand{form: 'P', p: n}
	case *variableRead:
		return dynOperand{form: 'V', v: n}
	}
	return dynOperand{form: 'X', x: asVal(o)}
}

// dynOperands are the operands of an operation of which one at least is not known to be a number; comparisons have no forms for numeric
// locals.
func dynOperands(l, r *operand, comparison bool) (dynOperand, dynOperand) {
	a, b := l.dynOperand(), r.dynOperand()
	if comparison || isNumForm(a) && isNumForm(b) {
		if a.form == 'R' || a.form == 'I' {
			a = dynOperand{form: 'X', x: asVal(l)}
		}
		if b.form == 'R' || b.form == 'I' {
			b = dynOperand{form: 'X', x: asVal(r)}
		}
	}
	return a, b
}

func isNumForm(o dynOperand) bool { return o.form == 'C' || o.form == 'R' || o.form == 'I' }

// of is an operand that a node evaluates; the caller adds the node.
func (c *compiler) of(t ty, fail bool, at diag.Span) *operand {
	o := c.scratch.operand()
	o.t, o.form, o.fail, o.at = t, 'X', fail, at
	return o
}

func (c *compiler) ofInt(n intNode, max float64, fail bool, at diag.Span) *operand {
	o := c.of(tInt, fail, at)
	o.i, o.max = n, max
	return o
}

func (c *compiler) ofReal(n realNode, fail bool, at diag.Span) *operand {
	o := c.of(tReal, fail, at)
	o.r = n
	return o
}

func (c *compiler) ofBool(n boolNode, fail bool, at diag.Span) *operand {
	o := c.of(tBool, fail, at)
	o.b = n
	return o
}

func (c *compiler) ofVal(t ty, n valNode, fail bool, at diag.Span) *operand {
	o := c.of(t, fail, at)
	o.v = n
	return o
}

// ofSlot is an operand that generated nodes read from a slot themselves; the caller adds the node for the others.
func (c *compiler) ofSlot(t ty, slot uint8, at diag.Span) *operand {
	o := c.scratch.operand()
	o.t, o.form, o.slot, o.at = t, 'L', slot, at
	return o
}

// scratch is the memory of a compilation. Formulas are compiled often, so it is kept for the next one, without the nodes.
type scratch struct {
	operands  places
	constants places
	nodes     nodeSlabs
}

// places is room for the operands of the statements that are being compiled, one inside the other.
type places struct {
	chunks []*[placesChunk]operand
	used   uint
}

const placesChunk = 16

var freeScratch = sync.Pool{New: func() any { return &scratch{} }}

// newScratch gives memory to a compiler; release gives it back.
func newScratch() *scratch { return freeScratch.Get().(*scratch) }

func (s *scratch) release() {
	s.nodes = nodeSlabs{}
	s.operands.release()
	s.constants.release()
	freeScratch.Put(s)
}

// release keeps one chunk, empty.
func (p *places) release() {
	p.used = 0
	if len(p.chunks) > 0 {
		clear(p.chunks[0][:])
		clear(p.chunks[1:])
		p.chunks = p.chunks[:1]
	}
}

// next is the next place, with what was there before.
func (p *places) next() *operand {
	i := p.used / placesChunk
	if i == uint(len(p.chunks)) {
		p.chunks = append(p.chunks, new([placesChunk]operand))
	}
	o := &p.chunks[i][p.used%placesChunk]
	p.used++
	return o
}

// operand is an empty place.
func (s *scratch) operand() *operand {
	o := s.operands.next()
	*o = operand{}
	return o
}
