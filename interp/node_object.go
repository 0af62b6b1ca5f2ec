package interp

import (
	"sync/atomic"

	"tetra/diag"
	"tetra/value"
)

// ---- properties

// propCache is an inline cache of two entries: shape and slot of the last two kinds of object seen at a place. Trees are shared by processes, so
// the entries are atomic.
type propCache struct{ a, b uint64 }

func newCache() propCache { return propCache{value.NoCache, value.NoCache} }

// second looks at the older entry.
func (c *propCache) second(o *value.ObjectV) *value.Value {
	return o.At(atomic.LoadUint64(&c.b))
}

// learn remembers where an object has a property, and gives the slot; nil when it cannot be cached.
func (c *propCache) learn(o *value.ObjectV, name string) *value.Value {
	e, ok := o.CacheFor(name)
	if !ok {
		return nil
	}
	atomic.StoreUint64(&c.b, atomic.LoadUint64(&c.a))
	atomic.StoreUint64(&c.a, e)
	return o.At(e)
}

// addCache remembers the shape that adding a property to objects of one shape leads to.
type addCache struct {
	from uint32
	to   *value.Shape
}

// propGet is x.name. cache is an inline cache: shape and slot of the last object seen. off is where a getter's frame begins.
type propGet struct {
	x    valNode
	name string
	c    propCache
	off  uintptr
	at   diag.Span
}

func (n *propGet) Val(fr *Frame) value.Value {
	v := n.x.Val(fr)
	if s := v.Slot(atomic.LoadUint64(&n.c.a)); s != nil {
		return *s
	}
	return getMember(fr, n.off, v, n.name, &n.c, n.at)
}

func (n *propGet) Real(fr *Frame) float64 { return numberOf(fr, n.Val(fr), n.at) }

// propLocal is $o.name where $o is declared an Object, or has no type.
type propLocal struct {
	name string
	c    propCache
	off  uintptr
	at   diag.Span
	s    uint8
}

// slot is where the property was last time, nil when the object is another one. It inlines.
func (n *propLocal) slot(fr *Frame) *value.Value { return fr[n.s].Slot(atomic.LoadUint64(&n.c.a)) }

func (n *propLocal) Val(fr *Frame) value.Value {
	if s := n.slot(fr); s != nil {
		return *s
	}
	if s := fr[n.s].Slot(atomic.LoadUint64(&n.c.b)); s != nil && !s.IsUndef() {
		return *s
	}
	return getMember(fr, n.off, fr[n.s], n.name, &n.c, n.at)
}

func (n *propLocal) Real(fr *Frame) float64 {
	if s := n.slot(fr); s != nil && s.IsNum() {
		return s.Float()
	}
	return numberOf(fr, n.Val(fr), n.at)
}

// numberOf is v where a number is needed.
func numberOf(fr *Frame, v value.Value, at diag.Span) float64 {
	if v.IsNum() {
		return v.Float()
	}
	p := proc(fr)
	if p.err == nil {
		w, err := value.Assign(value.TReal, v)
		if err == nil && !v.IsNullish() {
			return w.Float()
		}
		p.failHint(at, errNumberExpected, value.Show(v, 40), "", "a number is expected, not %s", describe(v))
	}
	return 0
}

// getMember is the slow path of x.name. cache may be nil.
func getMember(fr *Frame, off uintptr, v value.Value, name string, cache *propCache, at diag.Span) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	switch v.Kind() {
	case value.Object:
		o := v.Object()
		if cache != nil {
			if s := cache.second(o); s != nil && !s.IsUndef() {
				return *s
			}
			if s := cache.learn(o, name); s != nil && !s.IsUndef() {
				return *s
			}
		}
		if x, ok := o.Lookup(name); ok {
			return x
		}
		return p.classMember(fr, off, v, name, at)
	case value.Collection:
		if name == "length" {
			return value.Int(v.Coll().Len())
		}
		return p.classMember(fr, off, v, name, at)
	case value.Undefined:
		return value.Undef
	case value.Null:
		if k, soft := v.IsSoftNull(); soft {
			if k == value.Collection && name == "length" {
				return value.Num(0)
			}
			return value.Undef
		}
		p.failHint(at, errPropertyOfNull, "Null", "", "the property %s of Null cannot be read", name)
		return value.Undef
	}
	p.failHint(at, errPropertyOfNull, labelOf(v), "", "a %s has no property %s", v.Kind(), name)
	return value.Undef
}

// propSet is x.name:=v.
type propSet struct {
	o, x valNode
	name string
	c    propCache
	add  atomic.Pointer[addCache]
	off  uintptr
	at   diag.Span
}

func (n *propSet) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	o := n.o.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if storable(v) {
		if s := o.Slot(atomic.LoadUint64(&n.c.a)); s != nil {
			s.Store(v)
			return flowNext
		}
	}
	setProperty(fr, n.off, o, n.name, v, &n.c, &n.add, n.at)
	return ended(fr)
}

// storable tells whether a value may be put into a plain object as it is: neither Undefined nor something that stored changes.
func storable(v value.Value) bool {
	return v.IsNum() || !v.IsUndef() && !v.IsTime() && uint8(v.Bits()) != uint8(value.Blob)
}

// stored is what an object or collection keeps of a value: of a scalar Blob a 4D.Blob, of a time the number of its seconds
// (Concepts/blob, commands/ob-get).
func stored(fr *Frame, v value.Value) value.Value { return proc(fr).stored(v) }

func (p *Process) stored(v value.Value) value.Value {
	switch v.Kind() {
	case value.Blob:
		return p.in.blobObject(v)
	case value.Time:
		return value.Num(float64(v.Seconds()))
	}
	return v
}

// propSetLocal is $o.name:=v where $o is declared an Object, or has no type.
type propSetLocal struct {
	x    valNode
	name string
	c    propCache
	add  atomic.Pointer[addCache]
	off  uintptr
	at   diag.Span
	s    uint8
}

func (n *propSetLocal) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if storable(v) {
		if s := fr[n.s].Slot(atomic.LoadUint64(&n.c.a)); s != nil {
			s.Store(v)
			return flowNext
		}
	}
	setProperty(fr, n.off, fr[n.s], n.name, v, &n.c, &n.add, n.at)
	return ended(fr)
}

// propUpdate is $o.name:=$o.name+x, and $o.name+=x. Where the property is a number it is read in place, and written if it is still there then; else the line is
// what it is in general.
type propUpdate struct {
	propSetLocal
	y    valNode
	num  realNode // y if it is a number for sure, else nil
	op   value.Op
	opAt diag.Span
}

func (n *propUpdate) Exec(fr *Frame) flow {
	a := fr[n.s].Slot(atomic.LoadUint64(&n.c.a))
	if a == nil {
		a = fr[n.s].Slot(atomic.LoadUint64(&n.c.b))
	}
	if a == nil || !a.IsNum() {
		return n.propSetLocal.Exec(fr)
	}
	x := a.Float()
	var y value.Value
	if n.num != nil {
		y = value.Num(n.num.Real(fr))
	} else {
		y = n.y.Val(fr)
	}
	if proc(fr).err != nil {
		return flowError
	}
	if !y.IsNum() {
		return n.store(fr, dynBinary(fr, n.op, value.Num(x), y, n.opAt))
	}
	switch n.op {
	case value.OpAdd:
		x += y.Float()
	case value.OpSub:
		x -= y.Float()
	case value.OpMul:
		x *= y.Float()
	default:
		x /= y.Float()
	}
	a = fr[n.s].Slot(atomic.LoadUint64(&n.c.a))
	if a == nil {
		a = fr[n.s].Slot(atomic.LoadUint64(&n.c.b))
	}
	if a != nil {
		a.Store(value.Num(x))
		return flowNext
	}
	return n.store(fr, value.Num(x))
}

// store gives the property a value where it is not where it was, or no number.
func (n *propUpdate) store(fr *Frame, v value.Value) flow {
	if proc(fr).err != nil {
		return flowError
	}
	setProperty(fr, n.off, fr[n.s], n.name, v, &n.c, &n.add, n.at)
	return ended(fr)
}

// propSetFrom is propSetLocal of a local, the lines most constructors are made of. It cannot fail but where it is stored.
type propSetFrom struct {
	propSetLocal
	from uint8
	t    ty // tInt or tReal: a bare number
}

func (n *propSetFrom) Exec(fr *Frame) flow {
	v := fr[n.from]
	switch n.t {
	case tInt:
		v = value.Num(float64(int64(v.Bits())))
	case tReal:
		v = value.Num(v.Float())
	}
	if storable(v) {
		if s := fr[n.s].Slot(atomic.LoadUint64(&n.c.a)); s != nil {
			s.Store(v)
			return flowNext
		}
	}
	setProperty(fr, n.off, fr[n.s], n.name, v, &n.c, &n.add, n.at)
	return ended(fr)
}

// propSetLocalReal is propSetLocal of a number that cannot fail to be one.
type propSetLocalReal struct {
	x    realNode
	name string
	c    propCache
	add  atomic.Pointer[addCache]
	off  uintptr
	at   diag.Span
	s    uint8
}

func (n *propSetLocalReal) Exec(fr *Frame) flow {
	v := n.x.Real(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if s := fr[n.s].Slot(atomic.LoadUint64(&n.c.a)); s != nil {
		s.Store(value.Num(v))
		return flowNext
	}
	setProperty(fr, n.off, fr[n.s], n.name, value.Num(v), &n.c, &n.add, n.at)
	return ended(fr)
}

// setProperty is what assignment nodes do when their first cache entry does not fit: the second entry, then the shape that adding the
// property leads to, then the slow path, which teaches both caches.
func setProperty(fr *Frame, off uintptr, ov value.Value, name string, v value.Value, cache *propCache, add *atomic.Pointer[addCache], at diag.Span) {
	if !ov.IsObject() || !storable(v) {
		setMember(fr, off, ov, name, v, at)
		return
	}
	o := ov.Object()
	if s := cache.second(o); s != nil {
		s.Store(v)
		return
	}
	before := o.ShapeID()
	if t := add.Load(); t != nil && t.from == before && before != 0 {
		o.Extend(t.to, v)
		return
	}
	if s := cache.learn(o, name); s != nil && !s.IsUndef() {
		s.Store(v)
		return
	}
	count := o.SlotCount()
	setMember(fr, off, ov, name, v, at)
	if proc(fr).err == nil && before != 0 && o.Shape() != nil && o.SlotCount() == count+1 && count == o.Shape().Find(name) {
		add.Store(&addCache{before, o.Shape()})
	}
}

// setMember is the slow path of x.name:=v.
func setMember(fr *Frame, off uintptr, ov value.Value, name string, v value.Value, at diag.Span) {
	p := proc(fr)
	if p.err != nil {
		return
	}
	if !ov.IsObject() {
		switch ov.Kind() {
		case value.Null, value.Undefined:
			p.failHint(at, errPropertyOfNull, ov.Kind().String(), "create the object first: New object, or {}",
				"the property %s cannot be set: there is no object", name)
		case value.Collection:
			if name == "length" {
				p.failf(at, errReadOnlyProperty, "the property length of a Collection is read-only")
				return
			}
			fallthrough
		default:
			p.failHint(at, errPropertyOfNull, labelOf(ov), "", "a %s has no properties that can be set", ov.Kind())
		}
		return
	}
	o := ov.Object()
	if done := p.classSetter(fr, off, ov, name, v, at); done || p.err != nil {
		return
	}
	old := value.Undef
	if v.IsUndef() {
		old = o.Get(name)
	}
	v, ok := p.propertyValue(fr, old, v, at)
	if !ok {
		return
	}
	if o.IsShared() && !p.joinShared(ov, v, at) {
		return
	}
	o.Set(name, v)
}

// propertyValue is what a property keeps of a value assigned to it; ok is false when the assignment changes nothing, or fails. old is
// Undefined when there is no property yet.
func (p *Process) propertyValue(fr *Frame, old, v value.Value, at diag.Span) (_ value.Value, ok bool) {
	if v.IsUndef() {
		// an existing property is cleared by its type, a missing one is not created (dt_null_undefined)
		v = cleared(old)
		return v, !v.Same(old)
	}
	if v.IsArray() {
		p.failf(at, errIncompatible, "an array cannot be put into an object")
		return v, false
	}
	return stored(fr, v), true
}

// joinShared checks a write to a shared value.
func (p *Process) joinShared(container, v value.Value, at diag.Span) bool {
	if !value.MayWrite(container, p) {
		p.failHint(at, errOutsideUse, "", "enclose the line in Use (...) and End use", "a shared %s can only be changed inside Use", container.Kind())
		return false
	}
	if err := value.Join(container, v, p, p.done); err != nil {
		p.fail(at, err)
		return false
	}
	return true
}

// cleared is what assigning Undefined leaves in a property.
func cleared(old value.Value) value.Value {
	switch old.Kind() {
	case value.Real, value.Time:
		return value.Num(0)
	case value.Text:
		return value.Empty
	case value.Boolean:
		return value.False
	case value.Date:
		return value.NilDate
	case value.Object, value.Collection, value.Pointer, value.Picture:
		return value.NullV
	}
	return old
}

// memberPlace is x.name as a place.
type memberPlace struct {
	x    valNode
	name string
	c    propCache
	off  uintptr
	at   diag.Span
}

func (n *memberPlace) Val(fr *Frame) value.Value {
	return getMember(fr, n.off, n.x.Val(fr), n.name, &n.c, n.at)
}
func (n *memberPlace) Assign(fr *Frame, v value.Value) {
	setMember(fr, n.off, n.x.Val(fr), n.name, v, n.at)
}
func (n *memberPlace) declared(fr *Frame) (value.Type, bool) { return value.TVariant, false }
func (n *memberPlace) Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span) {
	o := n.x.Val(fr)
	var a value.Value
	if s := cachedSlot(o, &n.c); s != nil {
		a = *s
	} else {
		a = getMember(fr, n.off, o, n.name, &n.c, n.at)
	}
	b := rhs.Val(fr)
	if proc(fr).err != nil {
		return
	}
	v := modified(fr, op, a, b, at)
	if proc(fr).err != nil {
		return
	}
	if s := cachedSlot(o, &n.c); s != nil && storable(v) {
		s.Store(v)
		return
	}
	setMember(fr, n.off, o, n.name, v, n.at)
}

func cachedSlot(o value.Value, cache *propCache) *value.Value {
	if s := o.Slot(atomic.LoadUint64(&cache.a)); s != nil {
		return s
	}
	return o.Slot(atomic.LoadUint64(&cache.b))
}

// ---- x[i]

// indexGet is x[i]: an element of a collection, a property by name.
type indexGet struct {
	x, i valArg
	off  uintptr
	at   diag.Span
}

func (n *indexGet) Val(fr *Frame) value.Value {
	x := n.x.get(fr)
	i := n.i.get(fr)
	missing := false
	if i.IsText() && x.IsObject() {
		var s *value.Value
		if s, missing = x.Object().Find(i.Str()); s != nil {
			return *s
		}
	}
	return n.other(fr, x, i, missing)
}

// other is Val of anything but a property that a plain object has; missing tells that it is a plain object without that property.
func (n *indexGet) other(fr *Frame, x, i value.Value, missing bool) value.Value {
	if missing {
		if p := proc(fr); p.err == nil {
			return p.classMember(fr, n.off, x, i.Str(), n.at)
		}
		return value.Undef
	}
	return getIndex0(fr, n.off, x, i, n.at)
}

func (n *indexGet) Real(fr *Frame) float64 {
	if v := n.Val(fr); v.IsNum() {
		return v.Float()
	} else {
		return numberOf(fr, v, n.at)
	}
}

// indexLocal is $c[i] where $c is declared a Collection and i a whole number. The slot holds a collection, Null or Undefined, and all of
// them may be asked for an element: the last two have none.
type indexLocal struct {
	i    intArg
	off  uintptr
	at   diag.Span
	s    uint8
	free bool
}

func (n *indexLocal) Val(fr *Frame) value.Value {
	i := n.i.get(fr)
	if n.free && !fr[n.s].IsColl() {
		return n.slow(fr, i)
	}
	if v, ok := fr[n.s].Coll().At(i); ok {
		return v
	}
	return n.slow(fr, i)
}

func (n *indexLocal) slow(fr *Frame, i int64) value.Value {
	if v := fr[n.s]; v.IsColl() && i >= 0 {
		return v.Coll().Get(int(i))
	}
	return getIndex(fr, n.off, fr[n.s], value.Num(float64(i)), n.at)
}

func (n *indexLocal) Real(fr *Frame) float64 {
	if v := n.Val(fr); v.IsNum() {
		return v.Float()
	} else {
		return numberOf(fr, v, n.at)
	}
}

func getIndex(fr *Frame, off uintptr, x, i value.Value, at diag.Span) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	switch x.Kind() {
	case value.Collection:
		if i.IsNum() {
			return value.Undef // negative or too large
		}
		if i.IsText() && i.Str() == "length" {
			return value.Int(x.Coll().Len())
		}
		p.failHint(at, errNumberExpected, labelOf(i), "", "an element of a Collection is named by a number, not by a %s", i.Kind())
	case value.Object:
		if it, ok := x.Object().Native().(Indexed); ok && i.IsNum() {
			v, err := it.Index(int(i.Float()))
			if err != nil {
				p.fail(at, err)
			}
			return v
		}
		if i.IsText() {
			return getMember(fr, off, x, i.Str(), nil, at)
		}
		p.failHint(at, errTextExpected, labelOf(i), "", "a property of an Object is named by a Text, not by a %s", i.Kind())
	default:
		if i.IsText() {
			return getMember(fr, off, x, i.Str(), nil, at)
		}
		if x.IsUndef() {
			return value.Undef
		}
		if _, soft := x.IsSoftNull(); soft {
			return value.Undef
		}
		p.failHint(at, errPropertyOfNull, labelOf(x), "", "a %s has no elements", x.Kind())
	}
	return value.Undef
}

// Indexed is implemented by the Go value behind an object that [n] reads.
type Indexed interface {
	Index(i int) (value.Value, error)
}

var _ Indexed = (*value.BlobV)(nil)

// indexPlace is x[i] as a place.
type indexPlace struct {
	x, i valNode
	off  uintptr
	at   diag.Span
}

func (n *indexPlace) Val(fr *Frame) value.Value {
	x := n.x.Val(fr)
	return getIndex0(fr, n.off, x, n.i.Val(fr), n.at)
}

func getIndex0(fr *Frame, off uintptr, x, i value.Value, at diag.Span) value.Value {
	if i.IsNum() && x.IsColl() {
		if f := i.Float(); f >= 0 && f < 1<<31 {
			return x.Coll().Get(int(value.RoundInteger(f)))
		}
	}
	return getIndex(fr, off, x, i, at)
}

func (n *indexPlace) Assign(fr *Frame, v value.Value) {
	x := n.x.Val(fr)
	setIndex(fr, n.off, x, n.i.Val(fr), v, n.at)
}

func (n *indexPlace) declared(fr *Frame) (value.Type, bool) { return value.TVariant, false }
func (n *indexPlace) Modify(fr *Frame, op value.Op, rhs valNode, at diag.Span) {
	x := n.x.Val(fr)
	i := n.i.Val(fr)
	a := getIndex0(fr, n.off, x, i, n.at)
	b := rhs.Val(fr)
	if proc(fr).err != nil {
		return
	}
	v := modified(fr, op, a, b, at)
	if proc(fr).err == nil {
		setIndex(fr, n.off, x, i, v, n.at)
	}
}

// setIndexed is x[i]:=v.
type setIndexed struct {
	x, i valArg
	v    valNode
	off  uintptr
	at   diag.Span
}

func (n *setIndexed) Exec(fr *Frame) flow {
	v := n.v.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	x := n.x.get(fr)
	i := n.i.get(fr)
	if i.IsText() && x.IsObject() && storable(v) && proc(fr).err == nil {
		if s, _ := x.Object().Find(i.Str()); s != nil {
			s.Store(v)
			return flowNext
		}
	}
	setIndex(fr, n.off, x, i, own(v), n.at)
	return ended(fr)
}

// indexSetLocal is $c[i]:=v where $c is declared a Collection and i a whole number.
type indexSetLocal struct {
	i   intArg
	x   valNode
	off uintptr
	at  diag.Span
	s   uint8
}

func (n *indexSetLocal) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	i := n.i.get(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if fr[n.s].Coll().Put(i, v) {
		return flowNext
	}
	if c := fr[n.s]; c.IsColl() && !c.Coll().IsShared() && i >= 0 && i <= int64(c.Coll().Len()) && storable(v) {
		c.Coll().Set(int(i), v)
		return flowNext
	}
	setIndex(fr, n.off, fr[n.s], value.Num(float64(i)), v, n.at)
	return ended(fr)
}

func setIndex(fr *Frame, off uintptr, x, i, v value.Value, at diag.Span) {
	p := proc(fr)
	if p.err != nil {
		return
	}
	switch x.Kind() {
	case value.Collection:
		if !i.IsNum() {
			p.failHint(at, errNumberExpected, labelOf(i), "", "an element of a Collection is named by a number, not by a %s", i.Kind())
			return
		}
		k := int(value.RoundInteger(i.Float()))
		if k < 0 || k >= MaxArray {
			p.failHint(at, errIndexRange, value.Show(i, 30), "collections are numbered from 0", "the index %s is out of range", value.Show(i, 30))
			return
		}
		c := x.Coll()
		switch {
		case !v.IsUndef():
			v = stored(fr, v)
		case k < c.Len():
			v = cleared(c.Get(k))
		default:
			v = value.NullV
		}
		if c.IsShared() && !p.joinShared(x, v, at) {
			return
		}
		c.Set(k, v)
	case value.Object:
		if _, ok := x.Object().Native().(Indexed); ok && i.IsNum() {
			p.failf(at, errReadOnlyProperty, "the elements of a %s cannot be set", ClassOf(x.Object()).Name())
			return
		}
		if !i.IsText() {
			p.failHint(at, errTextExpected, labelOf(i), "", "a property of an Object is named by a Text, not by a %s", i.Kind())
			return
		}
		setMember(fr, off, x, i.Str(), v, at)
	default:
		hint := ""
		if x.IsNullish() {
			hint = "create it first: New collection or New object"
		}
		p.failHint(at, errPropertyOfNull, labelOf(x), hint, "an element cannot be set: there is no collection or object")
	}
}
