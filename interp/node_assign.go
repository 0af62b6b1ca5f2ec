package interp

import (
	"math"

	"tetra/diag"
	"tetra/value"
)

// Assignments to frame slots. The ones whose right side cannot fail are generated (setIntAddLC ...) or unchecked; the others look for
// a failure before they store, because a failed line assigns nothing.

type setInt struct {
	x intNode
	d uint8
}

func (n *setInt) Exec(fr *Frame) flow {
	v := n.x.Int(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].SetBits(uint64(int64(int32(v))))
	return flowNext
}

// setIntReal stores a Real in an Integer: rounded, wrapped to 32 bits.
type setIntReal struct {
	x realNode
	d uint8
}

func (n *setIntReal) Exec(fr *Frame) flow {
	v := n.x.Real(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].SetBits(uint64(int64(value.RoundInteger(v))))
	return flowNext
}

type setReal struct {
	x realNode
	d uint8
}

func (n *setReal) Exec(fr *Frame) flow {
	v := n.x.Real(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].SetBits(math.Float64bits(v))
	return flowNext
}

type setBool struct {
	x boolNode
	d uint8
}

func (n *setBool) Exec(fr *Frame) flow {
	v := n.x.Bool(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if v {
		fr[n.d].SetBits(1)
	} else {
		fr[n.d].SetBits(0)
	}
	return flowNext
}

// setBits stores a constant in an unboxed slot; setCopy copies one unboxed slot to another of the same type.
type setBits struct {
	c uint64
	d uint8
}

func (n *setBits) Exec(fr *Frame) flow { fr[n.d].SetBits(n.c); return flowNext }

type setCopy struct{ s, d uint8 }

func (n *setCopy) Exec(fr *Frame) flow { fr[n.d].SetBits(fr[n.s].Bits()); return flowNext }

// setVal stores any value in a slot without a type.
type setVal struct {
	x valNode
	d uint8
}

func (n *setVal) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].Store(own(v))
	return flowNext
}

// setNumber stores a number in a slot without a type.
type setNumber struct {
	x realNode
	d uint8
}

func (n *setNumber) Exec(fr *Frame) flow {
	v := n.x.Real(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d].Store(value.Num(v))
	return flowNext
}

// setText appends and stores where both sides are known to be texts.
type setText struct {
	x valNode
	d uint8
}

func (n *setText) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	fr[n.d] = v
	return flowNext
}

// own gives a value that may be kept: a scalar Blob is copied by assignment.
func own(v value.Value) value.Value {
	if uint8(v.Bits()) == uint8(value.Blob) && v.Kind() == value.Blob {
		return value.BlobOf(&value.BlobV{B: append([]byte(nil), v.Blob().B...)})
	}
	return v
}

// localType is a typed slot; it knows how to convert into it and out of it.
type localType struct {
	typ   value.Type
	class *classRef // declared class of an Object, nil for any
	name  string
	decl  bool // declared, if only as a Variant
}

// setTyped converts at run time.
type setTyped struct {
	x  valNode
	t  localType
	d  uint8
	at diag.Span
}

func (n *setTyped) Exec(fr *Frame) flow {
	return n.other(fr, n.x.Val(fr))
}

func (n *setTyped) other(fr *Frame, v value.Value) flow {
	p := proc(fr)
	if p.err != nil {
		return flowError
	}
	storeTyped(p, fr, n.d, &n.t, v, n.at)
	return ended(fr)
}

// setRealVal is setTyped to a Real.
type setRealVal struct{ setTyped }

func (n *setRealVal) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if v.IsNum() && proc(fr).err == nil {
		fr[n.d].SetBits(v.Bits())
		return flowNext
	}
	return n.other(fr, v)
}

// setObject is setTyped to an Object of any class.
type setObject struct{ setTyped }

func (n *setObject) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if v.IsObject() && proc(fr).err == nil {
		fr[n.d] = v
		return flowNext
	}
	return n.other(fr, v)
}

// storeTyped assigns v to a typed slot, or fails.
func storeTyped(p *Process, fr *Frame, d uint8, t *localType, v value.Value, at diag.Span) {
	switch t.typ {
	case value.TInteger:
		if v.IsNum() {
			fr[d].SetBits(uint64(int64(value.RoundInteger(v.Float()))))
			return
		}
	case value.TReal:
		if v.IsNum() {
			fr[d].SetBits(v.Bits())
			return
		}
	case value.TBoolean:
		if v.IsBool() {
			fr[d].SetBits(v.Bits())
			return
		}
	case value.TText:
		if v.IsText() {
			fr[d] = v
			return
		}
	case value.TObject:
		if v.IsObject() && (t.class == nil || t.class.accepts(p, v)) {
			fr[d] = v
			return
		}
	case value.TCollection:
		if v.IsColl() {
			fr[d] = v
			return
		}
	case value.TPointer:
		if v.IsPointer() {
			fr[d] = v
			return
		}
	case value.TVariant:
		if v.IsArray() && t.decl {
			break // arrays cannot be stored in Variants (Concepts/variant)
		}
		fr[d].Store(own(v))
		return
	}
	w, err := p.assign(t.typ, v)
	if err != nil {
		p.fail(at, err)
		p.err.Label = labelOf(v)
		p.err.Message = "cannot assign to $" + t.name + ": " + p.err.Message
		return
	}
	if t.class != nil && w.IsObject() && !t.class.accepts(p, w) {
		p.failHint(at, errClassOfOther, "", "", "cannot assign to $%s: expected %s, found %s", t.name, t.class.name(), describe(v))
		return
	}
	switch t.typ {
	case value.TInteger:
		fr[d].SetBits(uint64(int64(int32(w.Float()))))
	case value.TReal, value.TBoolean:
		fr[d].SetBits(w.Bits())
	default:
		fr[d] = own(w)
	}
}

// assign is value.Assign for what code assigns: a scalar Blob becomes a 4D.Blob where an object is expected (Concepts/blob).
func (p *Process) assign(t value.Type, v value.Value) (value.Value, error) {
	if t == value.TObject && v.Kind() == value.Blob {
		return p.in.blobObject(v), nil
	}
	return value.Assign(t, v)
}

// loadTyped reads a slot of a type as a value.
func loadTyped(fr *Frame, s uint8, t value.Type) value.Value {
	switch t {
	case value.TInteger:
		return value.Num(float64(int64(fr[s].Bits())))
	case value.TReal:
		return value.Num(fr[s].Float())
	case value.TBoolean:
		return value.Bool(fr[s].Bits() != 0)
	}
	return fr[s]
}

// localPlace is a slot as a place of any type.
type localPlace struct {
	s  uint8
	t  localType
	at diag.Span
}

func (n *localPlace) Val(fr *Frame) value.Value { return loadTyped(fr, n.s, n.t.typ) }
func (n *localPlace) Assign(fr *Frame, v value.Value) {
	storeTyped(proc(fr), fr, n.s, &n.t, v, n.at)
}
func (n *localPlace) declared(fr *Frame) (value.Type, bool) { return n.t.typ, n.t.decl }

// arrayLocal is the local of an array that never becomes anything else: the slot holds the array itself, or Undefined before ARRAY XXX ran.
type arrayLocal struct {
	s    uint8
	name string
	at   diag.Span
}

func (n *arrayLocal) raw(fr *Frame) value.Value { return fr[n.s] }
func (n *arrayLocal) Val(fr *Frame) value.Value { return scalar(fr[n.s]) }
func (n *arrayLocal) Assign(fr *Frame, v value.Value) {
	p := proc(fr)
	if v.IsArray() {
		fr[n.s] = v
		return
	}
	assignToArray(p, fr[n.s], "$"+n.name, v, n.at)
}
func (n *arrayLocal) declared(fr *Frame) (value.Type, bool) {
	if v := fr[n.s]; v.IsArray() {
		return v.Array().Elem, true
	}
	return value.TVariant, false
}

// assignToArray is $a:=3: it sets the current element.
func assignToArray(p *Process, a value.Value, name string, v value.Value, at diag.Span) {
	if !a.IsArray() {
		p.failf(at, errArrayExpected, "%s is not an array yet", name)
		return
	}
	if !v.IsNum() {
		p.failHint(at, errNumberExpected, labelOf(v), "arrays are copied with COPY ARRAY", "only a number, the current element, can be assigned to the array %s", name)
		return
	}
	a.Array().Current = int(value.RoundInteger(v.Float()))
}

// arrayCurrent is the name of an array used as a value.
type arrayCurrent struct{ a valNode }

func (n *arrayCurrent) Val(fr *Frame) value.Value {
	v := n.a.Val(fr)
	if v.IsArray() {
		return value.Int(v.Array().Current)
	}
	return v
}

// assignPlace is := of any place.
type assignPlace struct {
	to placeNode
	x  valNode
}

func (n *assignPlace) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	n.to.Assign(fr, own(v))
	return ended(fr)
}

// modifyPlace is += and the like of any place.
type modifyPlace struct {
	to modifier
	op value.Op
	x  valNode
	at diag.Span
}

func (n *modifyPlace) Exec(fr *Frame) flow {
	n.to.Modify(fr, n.op, n.x, n.at)
	return ended(fr)
}

// modifySimple is += of a place without parts: read, compute, assign.
type modifySimple struct {
	to placeNode
	op value.Op
	x  valNode
	at diag.Span
}

func (n *modifySimple) Exec(fr *Frame) flow {
	a := n.to.Val(fr)
	b := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	v := modified(fr, n.op, a, b, n.at)
	if proc(fr).err != nil {
		return flowError
	}
	n.to.Assign(fr, v)
	return ended(fr)
}

// modified computes a op b for compound assignment.
func modified(fr *Frame, op value.Op, a, b value.Value, at diag.Span) value.Value {
	if a.IsNum() && b.IsNum() {
		switch op {
		case value.OpAdd:
			return value.Num(a.Float() + b.Float())
		case value.OpSub:
			return value.Num(a.Float() - b.Float())
		case value.OpMul:
			return value.Num(a.Float() * b.Float())
		case value.OpDiv:
			return value.Num(a.Float() / b.Float())
		}
	}
	return dynBinary(fr, op, a, b, at)
}

// ---- variables in cells: process variables, interprocess variables, locals a pointer may refer to

// assignVariable assigns to a variable by its declared type.
func assignVariable(p *Process, v *value.Variable, x value.Value, at diag.Span) {
	if x.IsNum() && v.V.IsNum() {
		switch v.Type {
		case value.TReal, value.TVariant:
			v.V.SetBits(x.Bits())
			return
		case value.TInteger:
			v.V.SetBits(value.Num(float64(value.RoundInteger(x.Float()))).Bits())
			return
		}
	}
	if v.V.IsArray() && !x.IsArray() {
		assignToArray(p, v.V, v.Name, x, at)
		return
	}
	if v.Type == value.TVariant || x.IsArray() {
		v.V = own(x)
		return
	}
	w, err := p.assign(v.Type, x)
	if err != nil {
		p.fail(at, err)
		p.err.Label = labelOf(x)
		p.err.Message = "cannot assign to " + v.Name + ": " + p.err.Message
		return
	}
	v.V = own(w)
}

// scalar is what the content of a variable is as a value: of an array, the number of its current element.
func scalar(v value.Value) value.Value {
	if uint8(v.Bits()) == uint8(value.Array) {
		return current(v)
	}
	return v
}

// current is scalar of what is an array, most probably.
//
//go:noinline
func current(v value.Value) value.Value {
	if v.IsArray() {
		return value.Int(v.Array().Current)
	}
	return v
}

// cellLocal is a local in a cell; cells is the slot that holds the frame's cells.
type cellLocal struct {
	cells uint8
	i     int
	at    diag.Span
}

func (n *cellLocal) variable(fr *Frame) *value.Variable {
	return (*(*[]*value.Variable)(fr[n.cells].Ptr()))[n.i]
}
func (n *cellLocal) raw(fr *Frame) value.Value { return n.variable(fr).V }
func (n *cellLocal) Val(fr *Frame) value.Value { return scalar(n.variable(fr).V) }
func (n *cellLocal) Assign(fr *Frame, v value.Value) {
	assignVariable(proc(fr), n.variable(fr), v, n.at)
}
func (n *cellLocal) declared(fr *Frame) (value.Type, bool) {
	v := n.variable(fr)
	return v.Type, v.Declared
}

// processVariable is a name without prefix.
type processVariable struct {
	slot int
	at   diag.Span
}

func (n *processVariable) variable(fr *Frame) *value.Variable {
	return proc(fr).variable(n.slot)
}
func (n *processVariable) raw(fr *Frame) value.Value { return n.variable(fr).V }
func (n *processVariable) Val(fr *Frame) value.Value { return scalar(n.variable(fr).V) }
func (n *processVariable) Assign(fr *Frame, v value.Value) {
	assignVariable(proc(fr), n.variable(fr), v, n.at)
}
func (n *processVariable) declared(fr *Frame) (value.Type, bool) {
	v := n.variable(fr)
	return v.Type, v.Declared
}

// interprocessVariable is <>name.
type interprocessVariable struct {
	slot int
	at   diag.Span
}

func (n *interprocessVariable) variable(fr *Frame) *value.Variable {
	return proc(fr).in.interprocess(n.slot)
}
func (n *interprocessVariable) Val(fr *Frame) value.Value { return proc(fr).commonScalar(n.raw(fr)) }
func (n *interprocessVariable) raw(fr *Frame) value.Value {
	in := proc(fr).in
	return in.interprocess(n.slot).Content()
}
func (n *interprocessVariable) Assign(fr *Frame, x value.Value) {
	p := proc(fr)
	p.assignCommon(p.in.interprocess(n.slot), x, n.at)
}

// Modify lets nobody else write the variable between its being read and written.
func (n *interprocessVariable) Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span) {
	p := proc(fr)
	p.modifyVariable(fr, p.in.interprocess(n.slot), op, rhs, n.at, at)
}
func (n *interprocessVariable) declared(fr *Frame) (value.Type, bool) {
	v := n.variable(fr)
	in := proc(fr).in
	in.interVars.RLock()
	defer in.interVars.RUnlock()
	return v.Type, v.Declared
}
