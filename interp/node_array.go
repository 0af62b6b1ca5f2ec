package interp

import (
	"tetra/diag"
	"tetra/value"
)

// ---- array elements x{i}

// Elements of an array local that never becomes anything else, by type of element. Before ARRAY XXX ran the slot is Undefined, which reads
// as an array of no elements.
type (
	arrayInt struct {
		i  intArg
		at diag.Span
		s  uint8
	}
	arrayReal struct {
		i  intArg
		at diag.Span
		s  uint8
	}
	arrayBool struct {
		i  intArg
		at diag.Span
		s  uint8
	}
	arrayVal struct {
		i  intArg
		at diag.Span
		s  uint8
	}
)

func (n *arrayInt) Int(fr *Frame) int64 {
	i := n.i.get(fr)
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.I)) {
		return int64(a.I[i])
	}
	rangeError(fr, fr[n.s], i, n.at)
	return 0
}

func (n *arrayReal) Real(fr *Frame) float64 {
	i := n.i.get(fr)
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.F)) {
		return a.F[i]
	}
	rangeError(fr, fr[n.s], i, n.at)
	return 0
}

func (n *arrayBool) Bool(fr *Frame) bool {
	i := n.i.get(fr)
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.B)) {
		return a.B[i]
	}
	rangeError(fr, fr[n.s], i, n.at)
	return false
}

func (n *arrayVal) Val(fr *Frame) value.Value {
	i := n.i.get(fr)
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.V)) {
		return a.V[i]
	}
	rangeError(fr, fr[n.s], i, n.at)
	return value.Undef
}

func rangeError(fr *Frame, a value.Value, i int64, at diag.Span) {
	p := proc(fr)
	if p.err != nil {
		return
	}
	if !a.IsArray() {
		p.failf(at, errArrayExpected, "this is not an array: no ARRAY command has been executed")
		return
	}
	if a.Array().Rows != nil {
		p.failf(at, errIndexRange, "this array has two dimensions: write {row}{column}")
		return
	}
	p.failHint(at, errIndexRange, "", "", "the index %d is out of range: the array has elements 0 to %d", i, a.Array().Size())
}

type (
	setArrayInt struct {
		i  intArg
		x  intNode
		at diag.Span
		s  uint8
	}
	setArrayReal struct {
		i  intArg
		x  realNode
		at diag.Span
		s  uint8
	}
	setArrayBool struct {
		i  intArg
		x  boolNode
		at diag.Span
		s  uint8
	}
)

func (n *setArrayInt) Exec(fr *Frame) flow {
	x := n.x.Int(fr)
	i := n.i.get(fr)
	if proc(fr).err != nil {
		return flowError
	}
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.I)) {
		if a.Short {
			x = int64(int16(x))
		}
		a.I[i] = int32(x)
		return flowNext
	}
	rangeError(fr, fr[n.s], i, n.at)
	return flowError
}

func (n *setArrayReal) Exec(fr *Frame) flow {
	x := n.x.Real(fr)
	i := n.i.get(fr)
	if proc(fr).err != nil {
		return flowError
	}
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.F)) {
		a.F[i] = x
		return flowNext
	}
	rangeError(fr, fr[n.s], i, n.at)
	return flowError
}

func (n *setArrayBool) Exec(fr *Frame) flow {
	x := n.x.Bool(fr)
	i := n.i.get(fr)
	if proc(fr).err != nil {
		return flowError
	}
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.B)) {
		a.B[i] = x
		return flowNext
	}
	rangeError(fr, fr[n.s], i, n.at)
	return flowError
}

// setArrayIntConst and setArrayBoolConst store a constant.
type (
	setArrayIntConst struct {
		i  intArg
		c  int32
		at diag.Span
		s  uint8
	}
	setArrayBoolConst struct {
		i  intArg
		c  bool
		at diag.Span
		s  uint8
	}
)

func (n *setArrayIntConst) Exec(fr *Frame) flow {
	i := n.i.get(fr)
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.I)) && !a.Short && proc(fr).err == nil {
		a.I[i] = n.c
		return flowNext
	}
	return (&setArrayInt{n.i, &intConst{int64(n.c)}, n.at, n.s}).Exec(fr)
}

func (n *setArrayBoolConst) Exec(fr *Frame) flow {
	i := n.i.get(fr)
	a := fr[n.s].Array()
	if uint64(i) < uint64(len(a.B)) && proc(fr).err == nil {
		a.B[i] = n.c
		return flowNext
	}
	return (&setArrayBool{n.i, &boolConst{n.c}, n.at, n.s}).Exec(fr)
}

// element is x{i} of anything: an element of an array, a row of a two-dimensional one (as the array it is), a byte of a Blob. x gives the array
// itself, not its current element.
type element struct {
	x  valNode
	i  intNode
	at diag.Span
}

func (n *element) Val(fr *Frame) value.Value {
	v := n.raw(fr)
	if v.IsArray() { // a row used as a value
		return value.Int(v.Array().Current)
	}
	return v
}

func (n *element) raw(fr *Frame) value.Value {
	x := n.x.Val(fr)
	i := n.i.Int(fr)
	if x.IsArray() && proc(fr).err == nil {
		if v, ok := x.Array().Get(int(i)); ok {
			return v
		}
	}
	return n.get(fr, x, i)
}

// get is element i of x, both evaluated.
func (n *element) get(fr *Frame, x value.Value, i int64) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	switch x.Kind() {
	case value.Array:
		a := x.Array()
		if a.Rows != nil {
			if r := a.Row(int(i)); r != nil {
				return value.Arr(r)
			}
		} else if v, ok := a.Get(int(i)); ok && i >= 0 {
			return v
		}
		p.failf(n.at, errIndexRange, "the index %d is out of range: the array has elements 0 to %d", i, a.Size())
	case value.Blob:
		if b := x.Blob().B; uint64(i) < uint64(len(b)) {
			return value.Int(int(b[i]))
		}
		p.failf(n.at, errIndexRange, "the index %d is out of range: the Blob has %d bytes, from 0", i, len(x.Blob().B))
	case value.Object:
		if b, ok := x.Object().Native().(*value.BlobV); ok {
			if uint64(i) < uint64(len(b.B)) {
				return value.Int(int(b.B[i]))
			}
			p.failf(n.at, errIndexRange, "the index %d is out of range: the Blob has %d bytes, from 0", i, len(b.B))
			return value.Undef
		}
		fallthrough
	default:
		p.failHint(n.at, errArrayExpected, labelOf(x), "elements of a collection are written with [ ]", "{ } takes an element of an array, not of a %s", x.Kind())
	}
	return value.Undef
}

func (n *element) Assign(fr *Frame, v value.Value) {
	x := n.x.Val(fr)
	i := n.i.Int(fr)
	n.store(fr, x, i, v)
}

func (n *element) store(fr *Frame, x value.Value, i int64, v value.Value) {
	p := proc(fr)
	if p.err != nil {
		return
	}
	switch x.Kind() {
	case value.Array:
		a := x.Array()
		if a.Rows != nil {
			if uint64(i) < uint64(len(a.Rows)) {
				if v.IsArray() {
					a.Rows[i] = v.Array()
				} else {
					assignToArray(p, value.Arr(a.Rows[i]), "the row", v, n.at)
				}
				return
			}
		} else {
			w, err := p.assign(a.Elem, v)
			if err != nil {
				p.fail(n.at, err)
				p.err.Label = labelOf(v)
				return
			}
			if i >= 0 && a.Set(int(i), own(w)) {
				return
			}
		}
		p.failf(n.at, errIndexRange, "the index %d is out of range: the array has elements 0 to %d", i, a.Size())
	case value.Blob:
		b := x.Blob().B
		if uint64(i) >= uint64(len(b)) {
			p.failf(n.at, errIndexRange, "the index %d is out of range: the Blob has %d bytes, from 0", i, len(b))
			return
		}
		w, err := value.Assign(value.TInteger, v)
		if err != nil {
			p.fail(n.at, err)
			return
		}
		b[i] = byte(int32(w.Float()))
	default:
		p.failHint(n.at, errArrayExpected, labelOf(x), "elements of a collection are written with [ ]", "{ } takes an element of an array, not of a %s", x.Kind())
	}
}

func (n *element) declared(fr *Frame) (value.Type, bool) {
	if x := n.x.Val(fr); x.IsArray() {
		return x.Array().Elem, true
	}
	return value.TVariant, false
}

func (n *element) Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span) {
	x := n.x.Val(fr)
	i := n.i.Int(fr)
	p := proc(fr)
	if p.err != nil {
		return
	}
	var elements *value.ArrayV
	if x.IsArray() {
		elements = x.Array()
	}
	switch {
	case elements != nil && elements.Common:
		n.modifyCommon(fr, p, x, i, op, rhs, at)
		return
	case elements == nil || elements.Rows != nil:
		p.failf(at, errIncompatible, "compound assignment works on elements of arrays, not on bytes or rows")
		return
	}
	a, ok := elements.Get(int(i))
	if !ok || i < 0 {
		rangeError(fr, x, i, n.at)
		return
	}
	b := rhs.Val(fr)
	if p.err != nil {
		return
	}
	if v := modified(fr, op, a, b, at); p.err == nil {
		n.store(fr, x, i, v)
	}
}

// declareArray is ARRAY XXX(a; n {; m}): it makes or resizes.
type declareArray struct {
	name       string
	to         placeNode
	raw        valNode
	elem       value.Type
	short      bool
	rows, cols realNode // cols nil: one dimension
	at         diag.Span
}

// MaxArray is how many elements an array may have, and a collection that a command or an assignment past its end resizes.
const MaxArray = 1 << 28

func (n *declareArray) Exec(fr *Frame) flow {
	p := proc(fr)
	rows := n.rows.Real(fr)
	cols := 0.0
	if n.cols != nil {
		cols = n.cols.Real(fr)
	}
	if p.err != nil {
		return flowError
	}
	if !(rows >= 0 && rows < MaxArray && cols >= 0 && (rows+1)*(cols+1) < MaxArray) {
		if n.cols == nil {
			p.failf(n.at, errIndexRange, "%s: an array cannot have %.0f elements", n.name, rows)
		} else {
			p.failf(n.at, errIndexRange, "%s: an array cannot have %.0f rows of %.0f elements", n.name, rows, cols)
		}
		return flowError
	}
	if err := p.Room((rows + 1) * (cols + 1) * float64(value.ElementSize(n.elem))); err != nil {
		p.fail(n.at, err)
		return flowError
	}
	old := n.raw.Val(fr)
	if p.err != nil {
		return flowError
	}
	if old.IsArray() {
		a := old.Array()
		if a.Common {
			p.lockArrays()
			defer p.unlockArrays()
		}
		if a.Elem == n.elem && a.Short == n.short && (a.Rows != nil) == (n.cols != nil) {
			a.Resize(int(rows))
			if n.cols != nil {
				for _, r := range a.Rows {
					r.Resize(int(cols))
				}
			}
			return flowNext
		}
	}
	var a *value.ArrayV
	if n.cols != nil {
		a = value.NewArray2(n.elem, n.short, int(rows), int(cols))
	} else {
		a = value.NewArray(n.elem, n.short, int(rows))
	}
	n.to.Assign(fr, value.Arr(a))
	return ended(fr)
}

// ---- pointers

// pointerTo is ->x of a variable in a cell.
type pointerTo struct {
	v interface {
		variable(fr *Frame) *value.Variable
	}
}

func (n *pointerTo) Val(fr *Frame) value.Value {
	return value.Ref(&value.PointerV{Var: n.v.variable(fr), Index: -1, Index2: -1})
}

// pointerToElement is ->x{i} and ->x{i}{j}.
type pointerToElement struct {
	v interface {
		variable(fr *Frame) *value.Variable
	}
	i, j intNode
}

func (n *pointerToElement) Val(fr *Frame) value.Value {
	ptr := &value.PointerV{Var: n.v.variable(fr), Index: int(n.i.Int(fr)), Index2: -1}
	if n.j != nil {
		ptr.Index2 = int(n.j.Int(fr))
	}
	return value.Ref(ptr)
}

// deref is p->.
type deref struct {
	x  valNode
	at diag.Span
}

// target finds what the pointer refers to: a variable, and for an element the array and index.
func (n *deref) target(fr *Frame) (v *value.Variable, a *value.ArrayV, i int) {
	return n.follow(fr, n.x.Val(fr))
}

func (n *deref) follow(fr *Frame, x value.Value) (v *value.Variable, a *value.ArrayV, i int) {
	p := proc(fr)
	if p.err != nil {
		return nil, nil, 0
	}
	if x.Kind() != value.Pointer {
		hint := ""
		if x.IsNullish() {
			hint = "test it first: If ($p#Null)"
			p.failHint(n.at, errIncompatible, "nil", hint, "the pointer is nil: it refers to nothing")
		} else {
			p.failHint(n.at, errIncompatible, labelOf(x), hint, "-> follows a Pointer, not a %s", x.Kind())
		}
		return nil, nil, 0
	}
	ptr := x.Pointer()
	if ptr.Var == nil {
		p.failf(n.at, errNotImplemented, "the pointer refers to a table or field, and no database is open")
		return nil, nil, 0
	}
	if ptr.Var.State == value.Dead {
		p.failHint(n.at, errDeadPointer, "", "a pointer to a local variable lives as long as its method",
			"the pointer refers to %s of a method that has ended", ptr.Var.Name)
		return nil, nil, 0
	}
	if ptr.Index < 0 {
		return ptr.Var, nil, 0
	}
	content := ptr.Var.Content()
	if ptr.Var.State == value.Common {
		p.lockArrays()
		defer p.unlockArrays()
	}
	if !content.IsArray() {
		p.failf(n.at, errArrayExpected, "%s is not an array", ptr.Var.Name)
		return nil, nil, 0
	}
	a, i = content.Array(), ptr.Index
	if ptr.Index2 >= 0 {
		row := a.Row(i)
		if row == nil {
			p.failf(n.at, errIndexRange, "the row %d of %s is out of range", i, ptr.Var.Name)
			return nil, nil, 0
		}
		a, i = row, ptr.Index2
	}
	return ptr.Var, a, i
}

// raw is the target with arrays as arrays.
func (n *deref) raw(fr *Frame) value.Value {
	v, a, i := n.target(fr)
	return n.read(fr, v, a, i)
}

func (n *deref) read(fr *Frame, v *value.Variable, a *value.ArrayV, i int) value.Value {
	if v == nil {
		return value.Undef
	}
	switch p := proc(fr); {
	case v.State != value.Common:
	case a == nil:
		return v.Content()
	default:
		p.lockArrays()
		defer p.unlockArrays()
	}
	switch {
	case a == nil:
		return v.V
	case a.Rows != nil:
		if r := a.Row(i); r != nil {
			return value.Arr(r)
		}
	default:
		if x, ok := a.Get(i); ok && i >= 0 {
			return x
		}
	}
	proc(fr).failf(n.at, errIndexRange, "the index %d is out of range: the array has elements 0 to %d", i, a.Size())
	return value.Undef
}

func (n *deref) Val(fr *Frame) value.Value {
	x := n.x.Val(fr)
	if v := simpleTarget(x); v != nil && proc(fr).err == nil {
		return scalar(v.V)
	}
	v, a, i := n.follow(fr, x)
	return proc(fr).commonScalar(n.read(fr, v, a, i))
}

// simpleTarget is the variable of the process that a pointer refers to as a whole; nil when it is anything else.
func simpleTarget(x value.Value) *value.Variable {
	if x.IsPointer() {
		if ptr := x.Pointer(); ptr.Var != nil && ptr.Var.State == value.Alive && ptr.Index < 0 {
			return ptr.Var
		}
	}
	return nil
}

func (n *deref) Assign(fr *Frame, x value.Value) {
	y := n.x.Val(fr)
	if v := simpleTarget(y); v != nil && proc(fr).err == nil {
		assignVariable(proc(fr), v, x, n.at)
		return
	}
	v, a, i := n.follow(fr, y)
	n.write(fr, v, a, i, x)
}

// Modify follows the pointer once, before the value is evaluated.
func (n *deref) Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span) {
	v, a, i := n.target(fr)
	if p := proc(fr); v != nil && v.State == value.Common && a == nil && !v.Content().IsArray() {
		p.modifyVariable(fr, v, op, rhs, n.at, at)
		return
	} else if v != nil && v.State == value.Common && a != nil { // nobody else writes it between its being read and written
		rhs = p.rightSide(fr, rhs)
		p.lockArrays()
		defer p.unlockArrays()
	}
	old := n.read(fr, v, a, i)
	if proc(fr).err == nil && old.IsArray() {
		proc(fr).failf(at, errOperatorHere, "compound assignment does not work on an array")
	}
	b := proc(fr).unlocked(fr, rhs)
	if proc(fr).err != nil {
		return
	}
	if x := modified(fr, op, old, b, at); proc(fr).err == nil {
		n.write(fr, v, a, i, x)
	}
}

func (n *deref) write(fr *Frame, v *value.Variable, a *value.ArrayV, i int, x value.Value) {
	if v == nil {
		return
	}
	p := proc(fr)
	if v.State == value.Common && a != nil {
		p.lockArrays()
		defer p.unlockArrays()
	}
	switch {
	case a == nil && v.State == value.Common:
		p.assignCommon(v, x, n.at)
	case a == nil:
		assignVariable(p, v, x, n.at)
	default:
		w, err := p.assign(a.Elem, x)
		if err != nil {
			p.fail(n.at, err)
			p.err.Label = labelOf(x)
			return
		}
		if i < 0 || !a.Set(i, own(w)) {
			p.failf(n.at, errIndexRange, "the index %d is out of range: the array has elements 0 to %d", i, a.Size())
		}
	}
}

func (n *deref) variable(fr *Frame) *value.Variable {
	v, a, _ := n.target(fr)
	if a != nil {
		return nil
	}
	return v
}

func (n *deref) declared(fr *Frame) (value.Type, bool) {
	v, a, _ := n.target(fr)
	switch {
	case v == nil:
		return value.TVariant, false
	case a != nil:
		return a.Elem, true
	}
	return v.Type, v.Declared
}

// charPlace is t[[i]] as a place.
type charPlace struct {
	t  placeNode
	i  intNode
	at diag.Span
}

func (n *charPlace) Val(fr *Frame) value.Value { return (&charRef{n.t, n.i, n.at}).Val(fr) }
func (n *charPlace) Assign(fr *Frame, v value.Value) {
	p := proc(fr)
	t := n.t.Val(fr)
	i := n.i.Int(fr)
	if p.err != nil {
		return
	}
	if !t.IsText() || !v.IsText() {
		bad := t
		if t.IsText() {
			bad = v
		}
		p.failHint(n.at, errTextExpected, labelOf(bad), "", "[[ ]] replaces a character of a Text by a Text, not a %s", bad.Kind())
		return
	}
	if i < 1 || v.ByteLen() == 0 || int(i) > t.Len() {
		return // outside the text nothing happens in interpreted mode (dt_string)
	}
	r, size := value.DecodeChar(v.Str())
	c := p.cursor.CharAt(v, 1)
	if size == 4 && r >= 0x10000 {
		c = p.cursor.Substring(v, 1, 2) // not half a character
	}
	head := p.cursor.Substring(t, 1, int(i)-1)
	tail := p.cursor.Substring(t, int(i)+1, t.ByteLen())
	n.t.Assign(fr, value.Concat(value.Concat(head, c), tail))
}
func (n *charPlace) declared(fr *Frame) (value.Type, bool) { return value.TText, true }
