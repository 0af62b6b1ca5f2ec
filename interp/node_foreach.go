package interp

import (
	"math"

	"tetra/diag"
	"tetra/value"
)

// forEach goes over a collection's elements or an object's property names.
type forEach struct {
	x            valNode
	begin, end   realNode // nil when absent
	v            placeNode
	local        int         // slot of an undeclared local, else -1: no conversion needed
	typed        *localPlace // v when it is a declared local, else nil
	slot         uint8       // of the local, declared or not
	each         eachHow
	kind         value.Kind // eachKind
	while, until boolNode
	body         loopBody
	at, xAt      diag.Span
}

// eachHow is how an element comes into the variable of a loop without While and Until.
type eachHow uint8

const (
	eachTurn    eachHow = iota // by turn
	eachAny                    // as it is
	eachInteger                // a number to a local Integer
	eachKind                   // a value of the right kind as it is
)

// plan chooses how elements come into the variable.
func (n *forEach) plan() {
	switch {
	case n.while != nil || n.until != nil:
	case n.local >= 0:
		n.each, n.slot = eachAny, uint8(n.local)
	case n.typed != nil:
		n.slot = n.typed.s
		switch n.typed.t.typ {
		case value.TInteger:
			n.each = eachInteger
		case value.TReal, value.TText, value.TCollection:
			n.each, n.kind = eachKind, n.typed.t.typ.Kind()
		case value.TObject:
			if n.typed.t.class == nil {
				n.each, n.kind = eachKind, value.Object
			}
		}
	}
}

// numbers runs the body for the numbers that elements from on are kept as, for a local Integer; i is the first that is none of them.
func (n *forEach) numbers(fr *Frame, p *Process, c *value.CollectionV, from, to int) (i int, f flow) {
	for i = from; i < to; i++ {
		x, ok := c.Number(i)
		if !ok {
			break
		}
		fr[n.slot].SetBits(uint64(int64(value.RoundInteger(x))))
		if f := n.body.s.Exec(fr); f != flowNext && f != flowContinue && !n.body.resume(fr, f) {
			return i, f
		}
		if p.interrupted() && p.poll(n.at) {
			return i, flowError
		}
	}
	return i, flowNext
}

// turns runs the body for the elements of a collection that is not shared.
func (n *forEach) turns(fr *Frame, p *Process, c *value.CollectionV, from, to int) flow {
	if n.each == eachInteger {
		var f flow
		if from, f = n.numbers(fr, p, c, from, to); f != flowNext {
			return f
		}
	}
	for i := from; i < to; i++ {
		v, ok := c.At(int64(i))
		switch {
		case !ok: // the body made the collection shorter
			return flowNext
		case n.each == eachAny || n.each == eachKind && v.Kind() == n.kind:
			fr[n.slot].Store(v)
		default:
			if f := n.turn(fr, p, v); f != flowNext {
				return f
			}
			continue
		}
		if f := n.body.s.Exec(fr); f != flowNext && f != flowContinue && !n.body.resume(fr, f) {
			return f
		}
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
	return flowNext
}

// names runs the body for the names of properties.
func (n *forEach) names(fr *Frame, p *Process, keys []string) flow {
	if n.each != eachAny && !(n.each == eachKind && n.kind == value.Text) {
		for _, k := range keys {
			if f := n.turn(fr, p, value.Str(k)); f != flowNext {
				return f
			}
		}
		return flowNext
	}
	for _, k := range keys {
		fr[n.slot].Store(value.Str(k))
		if f := n.body.s.Exec(fr); f != flowNext && f != flowContinue && !n.body.resume(fr, f) {
			return f
		}
		if p.interrupted() && p.poll(n.at) {
			return flowError
		}
	}
	return flowNext
}

func (n *forEach) Exec(fr *Frame) flow {
	f := n.loop(fr)
	if f == flowBreak {
		return flowNext
	}
	return f
}

// loop is Exec that tells how the loop ended: flowBreak when Break or a condition ended it.
func (n *forEach) loop(fr *Frame) flow {
	p := proc(fr)
	x := n.x.Val(fr)
	if p.err != nil {
		return flowError
	}
	switch x.Kind() {
	case value.Collection:
		c := x.Coll()
		from, to := 0, c.Len()
		if n.begin != nil {
			from = bound(n.begin.Real(fr), to)
			if n.end != nil {
				to = bound(n.end.Real(fr), to)
			}
			if p.err != nil {
				return flowError
			}
		}
		if n.each != eachTurn && !c.IsShared() {
			return n.turns(fr, p, c, from, to)
		}
		for i := from; i < to; i++ {
			v := c.Get(i)
			if v.IsUndef() { // the body made the collection shorter
				break
			}
			if f := n.turn(fr, p, v); f != flowNext {
				return f
			}
		}
		return flowNext
	case value.Object:
		if it, ok := x.Object().Native().(Iterable); ok {
			return n.iterate(fr, p, it)
		}
		return n.names(fr, p, x.Object().KeyList())
	case value.Null, value.Undefined:
		return flowNext // no turn, no error
	}
	p.failHint(n.xAt, errArgumentTypes, labelOf(x), "", "For each goes over a Collection or an Object, not over a %s", x.Kind())
	return flowError
}

// iterate goes over what the Go value behind an object gives. It is apart from loop because its function literal needs memory.
func (n *forEach) iterate(fr *Frame, p *Process, it Iterable) flow {
	for v := range it.Iterate(p) {
		if f := n.turn(fr, p, v); f != flowNext {
			return f
		}
	}
	return flowNext
}

// Iterable is implemented by the Go value behind an object that For each can go over.
type Iterable interface {
	Iterate(p *Process) func(yield func(value.Value) bool)
}

// turn runs the body once; flowBreak ends the loop.
func (n *forEach) turn(fr *Frame, p *Process, v value.Value) flow {
	if n.each == eachAny || n.each == eachKind && v.Kind() == n.kind {
		fr[n.slot].Store(v)
	} else if n.local >= 0 {
		fr[uint8(n.local)].Store(v)
	} else if n.typed != nil && !v.IsNullish() {
		storeTyped(p, fr, n.typed.s, &n.typed.t, v, n.typed.at)
		if p.err != nil {
			return flowError
		}
	} else {
		if v.IsNullish() {
			if t, ok := n.v.declared(fr); ok && t != value.TVariant {
				if _, err := value.Assign(t, v); err != nil {
					p.fail(n.at, err)
					return flowError
				}
			}
		}
		n.v.Assign(fr, v)
		if p.err != nil {
			return flowError
		}
	}
	if n.while != nil {
		ok := n.while.Bool(fr)
		if p.err != nil {
			return flowError
		}
		if !ok {
			return flowBreak
		}
	}
	if c := n.body.s.Exec(fr); c != flowNext && c != flowContinue && !n.body.resume(fr, c) {
		return c
	}
	if n.until != nil {
		stop := n.until.Bool(fr)
		if p.err != nil {
			return flowError
		}
		if stop {
			return flowBreak
		}
	}
	if p.interrupted() && p.poll(n.at) {
		return flowError
	}
	return flowNext
}

// bound is begin or end of For each: negative counts from the end.
func bound(f float64, n int) int {
	if f < 0 {
		f += float64(n)
	}
	return int(max(0, min(math.Trunc(f), float64(n))))
}
