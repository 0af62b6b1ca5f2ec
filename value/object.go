package value

import (
	"iter"
	"sync"
	"sync/atomic"
	"unsafe"
)

// A Shape is the list of property names that a set of objects have in common, and their class. Objects built alike share a shape,
// so that a property can be found by comparing one number (an inline cache). Shapes form a tree by added property; they are
// immutable but for that tree, safe for concurrent use, and their number is bounded.
type Shape struct {
	id    uint32
	class any // the interpreter's class descriptor, nil for plain objects
	keys  []string
	index map[string]int32         // nil while the keys are few
	json  atomic.Pointer[[]string] // jsonKeys, when they were needed

	mu   sync.Mutex
	next map[string]*Shape
}

const (
	maxShapeKeys = 64      // an object with more properties keeps its own index
	maxChildren  = 256     // so does one whose keys look like data
	maxShapes    = 1 << 18 // and any when the program has made this many shapes
)

var shapeCount atomic.Uint32

var rootShape = NewShape(nil)

// NewShape makes an empty shape for the instances of a class.
func NewShape(class any) *Shape { return &Shape{id: shapeCount.Add(1), class: class} }

// RootShape is the shape of an empty plain object.
func RootShape() *Shape { return rootShape }

// Class is the class descriptor given to NewShape.
func (s *Shape) Class() any { return s.class }

// Keys is the properties, in order; the caller must not change it.
func (s *Shape) Keys() []string { return s.keys }

// Find gives the slot of a property, -1 without.
func (s *Shape) Find(key string) int {
	if s.index != nil {
		if i, ok := s.index[key]; ok {
			return int(i)
		}
		return -1
	}
	for i, k := range s.keys {
		if k == key {
			return i
		}
	}
	return -1
}

// Add gives the shape with one more property, nil when objects of this kind should index their own properties.
func (s *Shape) Add(key string) *Shape { return s.add(key, false) }

// ShapeOf gives the shape of plain objects with these properties, in this order; it does not count against the bound.
func ShapeOf(keys ...string) *Shape {
	s := rootShape
	for _, k := range keys {
		s = s.add(k, true)
	}
	return s
}

func (s *Shape) add(key string, always bool) *Shape {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t, ok := s.next[key]; ok {
		return t
	}
	if !always && (len(s.keys) >= maxShapeKeys || len(s.next) >= maxChildren || shapeCount.Load() >= maxShapes) {
		return nil
	}
	key = cloneKey(key) // shapes live on: they must not keep the text a key was cut from
	t := &Shape{id: shapeCount.Add(1), class: s.class, keys: append(s.keys[:len(s.keys):len(s.keys)], key)}
	if len(t.keys) > 8 {
		t.index = make(map[string]int32, len(t.keys))
		for i, k := range t.keys {
			t.index[k] = int32(i)
		}
	}
	if s.next == nil {
		s.next = map[string]*Shape{}
	}
	s.next[key] = t
	return t
}

// dict is the index of an object that outgrew shapes. Deleted keys leave a hole, an Undefined slot, so that the order stays that of creation. Processes may
// read and write one object at once, which is then uncertain: lists of different lengths must not be the end of one.
type dict struct {
	class any
	index keyIndex
	keys  []string
	slots []Value
	last  uint32 // the slot that Find found last
}

// whole tells that no key was deleted.
func (d *dict) whole() bool { return d.index.count == len(d.keys) }

// ObjectV is an object: properties in order of creation, a class, and for objects of built-in classes a Go value behind them. An
// object that is not shared belongs to one process; a shared one may be read from any (see shared.go).
//
// It is as small as can be: programs make many. The slots of a shape lie in the same piece of memory where they fit.
type ObjectV struct {
	shape *Shape // nil when dict or shared is in use
	sid   uint32 // the shape's id while inline caches may be used, else 0
	n     uint8  // slots: as many as the shape has properties, 0 without a shape
	room  uint8  // how many there is room for
	last  uint8  // the slot that Find found last, of an object without a Go value behind it
	slot0 *Value
	extra *objectExtra
}

type objectExtra struct {
	dict   *dict
	shared *sharedObject
	native any
}

// slots is the values of the properties of a shape. The number is read first: where another process adds properties, there are at least as many.
func (o *ObjectV) slots() []Value {
	n := o.n
	if n == 0 {
		return nil
	}
	return unsafe.Slice(o.slot0, n)
}

// push adds a slot; none where processes that do so at once have added more than a shape can name.
func (o *ObjectV) push(v Value) {
	n := int(o.n)
	if n >= int(o.room) {
		if n >= maxShapeKeys {
			return
		}
		o.grow(n)
	}
	unsafe.Slice(o.slot0, o.room)[n] = v
	o.n = uint8(n + 1)
}

// growing lets one process at a time make room in an object: two that do so at once must not leave it with less than one of them has used.
var growing sync.Mutex

// grow makes room for more than n slots.
func (o *ObjectV) grow(n int) {
	more := make([]Value, min(max(2*n, 4), maxShapeKeys))
	growing.Lock()
	if len(more) > int(o.room) {
		copy(more, o.slots())
		o.slot0 = unsafe.SliceData(more)
		o.room = uint8(len(more))
	}
	growing.Unlock()
}

// Objects with room for some properties, one allocation each: as many sizes as the allocator has.
type (
	object2 struct {
		ObjectV
		in [2]Value
	}
	object3 struct {
		ObjectV
		in [3]Value
	}
	object4 struct {
		ObjectV
		in [4]Value
	}
	object5 struct {
		ObjectV
		in [5]Value
	}
	object6 struct {
		ObjectV
		in [6]Value
	}
	object7 struct {
		ObjectV
		in [7]Value
	}
	object8 struct {
		ObjectV
		in [8]Value
	}
)

// NewObject makes an empty plain object.
func NewObject() *ObjectV { return NewObjectOf(rootShape, 4) }

// NewObjectOf makes an object with the properties of a shape (all Undefined until set) and room for n.
func NewObjectOf(s *Shape, n int) *ObjectV {
	o := newObject(s, n)
	slots := o.slots()
	for i := range slots {
		slots[i] = Undef
	}
	return o
}

// NewBlank makes an object, and gives its slots: the caller gives every one its first value at once. They are 0, so that SetBits makes another number.
func NewBlank(s *Shape) (*ObjectV, []Value) {
	o := newObject(s, 0)
	return o, o.slots()
}

func newObject(s *Shape, n int) *ObjectV {
	k := len(s.keys)
	n = max(n, k)
	var o *ObjectV
	switch n {
	case 0, 1, 2:
		x := &object2{}
		o, n = &x.ObjectV, len(x.in)
		o.slot0 = &x.in[0]
	case 3:
		x := &object3{}
		o = &x.ObjectV
		o.slot0 = &x.in[0]
	case 4:
		x := &object4{}
		o = &x.ObjectV
		o.slot0 = &x.in[0]
	case 5:
		x := &object5{}
		o = &x.ObjectV
		o.slot0 = &x.in[0]
	case 6:
		x := &object6{}
		o = &x.ObjectV
		o.slot0 = &x.in[0]
	case 7:
		x := &object7{}
		o = &x.ObjectV
		o.slot0 = &x.in[0]
	case 8:
		x := &object8{}
		o = &x.ObjectV
		o.slot0 = &x.in[0]
	default:
		n = min(n, maxShapeKeys)
		o = &ObjectV{slot0: unsafe.SliceData(make([]Value, n))}
	}
	o.shape, o.sid, o.n, o.room = s, s.id, uint8(k), uint8(n)
	return o
}

// NewNative makes an object of a class with a Go value behind it.
func NewNative(s *Shape, native any) *ObjectV {
	o := &ObjectV{shape: s, sid: s.id, extra: &objectExtra{native: native}}
	if k := len(s.keys); k > 0 {
		o.slot0, o.room = unsafe.SliceData(make([]Value, k)), uint8(k)
	}
	for range s.keys {
		o.push(Undef)
	}
	return o
}

// Native is the Go value behind an object, nil for most.
func (o *ObjectV) Native() any {
	if o.extra == nil {
		return nil
	}
	return o.extra.native
}

// SetNative puts a Go value behind an object.
func (o *ObjectV) SetNative(x any) { o.ext().native = x }

func (o *ObjectV) ext() *objectExtra {
	if o.extra == nil {
		o.extra = &objectExtra{}
	}
	return o.extra
}

// Class is the class descriptor, nil for a plain object.
func (o *ObjectV) Class() any {
	switch s := o.shape; {
	case s != nil:
		return s.class
	case o.extra.dict != nil:
		return o.extra.dict.class
	}
	return o.extra.shared.class
}

// ShapeID is what inline caches compare: the high half of a cache made by CacheFor. It is 0 when caches may not be used.
func (o *ObjectV) ShapeID() uint32 { return o.sid }

// At is the slot a cache points to, nil when the cache is for another shape. It inlines.
func (o *ObjectV) At(cache uint64) *Value {
	if i := uint32(cache); uint64(o.sid) == cache>>32 && i < uint32(o.n) {
		return (*Value)(unsafe.Add(unsafe.Pointer(o.slot0), uintptr(i)*unsafe.Sizeof(Value{})))
	}
	return nil
}

// Slot is At of a value, nil when it is no object. It inlines: the scalars that look like an object here have the shape 0, see tags.
func (v *Value) Slot(cache uint64) *Value {
	if uint8(v.n) == uint8(Object) && v.p != nil {
		return v.Object().At(cache)
	}
	return nil
}

// NoCache is an inline cache that fits no object.
const NoCache = uint64(1<<32-1) << 32

// CacheFor makes an inline cache for a property that exists; ok is false when the object cannot be cached.
func (o *ObjectV) CacheFor(key string) (cache uint64, ok bool) {
	s := o.shape
	if o.sid == 0 || s == nil {
		return NoCache, false
	}
	if i := s.Find(key); i >= 0 {
		return uint64(s.id)<<32 | uint64(i), true
	}
	return NoCache, false
}

// Get is the value of a property, Undefined without.
func (o *ObjectV) Get(key string) Value {
	v, _ := o.Lookup(key)
	return v
}

// Lookup is Get that also tells whether the property exists.
func (o *ObjectV) Lookup(key string) (Value, bool) {
	if s := o.shape; s != nil {
		slots := o.slots()
		if i := s.Find(key); uint(i) < uint(len(slots)) {
			return slots[i], !slots[i].IsUndef()
		}
		return Undef, false
	}
	if d := o.extra.dict; d != nil {
		slots := d.slots
		if i, ok := d.index.place(key, d.keys); ok && i < len(slots) {
			return slots[i], !slots[i].IsUndef()
		}
		return Undef, false
	}
	return o.extra.shared.get(key)
}

// Names identifies the names of the properties: it is the same as long as no property is added or removed, and nil when that is not known.
func (o *ObjectV) Names() unsafe.Pointer {
	switch {
	case o.sid != 0:
		return unsafe.Pointer(o.shape)
	case o.IsShared():
		return unsafe.Pointer(o.extra.shared.cells.Load())
	}
	return nil
}

// Find gives the slot of a property, nil when there is no such property; ok is false for objects that are shared or have a Go value behind them, of which
// it says nothing. It is quick when the key is that of the last call, or the next one in order: programs test, read and write one property after the
// other, and go over all names.
func (o *ObjectV) Find(key string) (_ *Value, ok bool) {
	// last is a guess: processes that read one object, which a formula captured, may both have written it
	switch x := o.extra; {
	case x == nil:
		s, slots := o.shape, o.slots()
		if s == nil {
			return nil, false
		}
		i := near(s.keys, int(o.last), key)
		if i < 0 {
			i = s.Find(key)
		}
		if uint(i) >= uint(len(slots)) || slots[i].IsUndef() {
			return nil, true
		}
		o.last = uint8(i)
		return &slots[i], true
	case x.native == nil && x.dict != nil && x.dict.whole():
		d := x.dict
		keys, slots := d.keys, d.slots
		i := near(keys, int(d.last), key)
		if i < 0 {
			i, ok = d.index.place(key, keys)
			if !ok {
				return nil, true
			}
		}
		if uint(i) >= uint(len(slots)) || slots[i].IsUndef() {
			return nil, true
		}
		d.last = uint32(i)
		return &slots[i], true
	}
	return nil, false
}

// near looks for a key where it was last found, and behind that; -1 when it is not there. For each over the names gives each of them as it is.
func near(keys []string, last int, key string) int {
	next := last + 1
	if next >= len(keys) {
		if last < len(keys) && sameKey(keys[last], key) {
			return last
		}
		return -1
	}
	switch k := keys[next]; {
	case len(k) == len(key) && unsafe.StringData(k) == unsafe.StringData(key):
		return next
	case sameKey(keys[last], key):
		return last
	case sameKey(k, key):
		return next
	}
	return -1
}

// sameKey is a == b for two texts that are mostly the same text, or end differently. It inlines.
func sameKey(a, b string) bool {
	n := len(a)
	if n != len(b) {
		return false
	}
	return unsafe.StringData(a) == unsafe.StringData(b) || n > 0 && a[n-1] == b[n-1] && a == b
}

// Has tells whether the property exists.
func (o *ObjectV) Has(key string) bool { _, ok := o.Lookup(key); return ok }

// Set gives a property a value, creating it at the end. Undefined is refused by the caller (8.1.7); a shared object is written
// through its group's rules by the caller too (see CanHold).
func (o *ObjectV) Set(key string, v Value) {
	if s := o.shape; s != nil {
		if i := s.Find(key); i < 0 {
			if t := s.Add(key); t != nil {
				o.Extend(t, v)
				return
			}
		} else if slots := o.slots(); i < len(slots) {
			slots[i].Store(v)
			return
		}
		o.toDict()
	}
	if d := o.extra.dict; d != nil {
		slots := d.slots
		if i, ok := d.index.place(key, d.keys); ok && i < len(slots) {
			slots[i].Store(v)
			return
		}
		key = cloneKey(key)
		keys := d.keys
		n := min(len(keys), len(slots))
		d.slots = append(slots[:n], v)
		d.keys = append(keys[:n], key)
		d.index.add(key, n, d.keys)
		return
	}
	o.extra.shared.set(key, v)
}

// cloneKey frees a key from the (possibly large) text it may be a part of.
func cloneKey(k string) string { return string([]byte(k)) }

func (o *ObjectV) toDict() {
	s := o.shape
	if s == nil {
		return // another process was quicker
	}
	d := &dict{class: s.class, index: newKeyIndex(2*len(s.keys) + 8), keys: append([]string(nil), s.keys...), slots: o.slots()}
	for i, k := range s.keys {
		d.index.add(k, i, d.keys)
	}
	if o.extra == nil {
		o.extra = &objectExtra{dict: d}
	} else {
		o.extra.dict = d
	}
	o.shape, o.sid, o.n = nil, 0, 0
}

// Delete removes a property; it tells whether there was one.
func (o *ObjectV) Delete(key string) bool {
	if s := o.shape; s != nil {
		if s.Find(key) < 0 {
			return false
		}
		o.toDict()
	}
	d := o.extra.dict
	if d == nil {
		return o.extra.shared.delete(key)
	}
	i, ok := d.index.place(key, d.keys)
	if !ok {
		return false
	}
	d.index.remove(key, d.keys)
	all, slots := d.keys, d.slots
	if i < len(slots) {
		slots[i] = Undef
	}
	if d.index.count < len(all)/2 { // many holes: close them
		keys := make([]string, 0, len(all)/2) // others may be reading the old list, see KeyList
		for j, k := range all[:min(len(all), len(slots))] {
			if !slots[j].IsUndef() {
				slots[len(keys)] = slots[j]
				keys = append(keys, k)
			}
		}
		clear(slots[len(keys):])
		d.keys, d.slots, d.index = keys, slots[:len(keys)], newKeyIndex(len(keys))
		for i, k := range keys {
			d.index.add(k, i, keys)
		}
	}
	return true
}

// Len is the number of properties.
func (o *ObjectV) Len() int {
	n := 0
	for range o.All() {
		n++
	}
	return n
}

// All yields the properties in order of creation. Properties declared by a class and never assigned are absent.
func (o *ObjectV) All() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		if s := o.shape; s != nil {
			for i, k := range s.keys {
				var v Value
				if slots := o.slots(); o.shape == s && i < len(slots) {
					v = slots[i]
				} else { // it changed under the loop
					v = o.Get(k)
				}
				if !v.IsUndef() && !yield(k, v) {
					return
				}
			}
			return
		}
		if d := o.extra.dict; d != nil {
			for i := 0; ; i++ {
				keys, slots := d.keys, d.slots
				if i >= min(len(keys), len(slots)) || !slots[i].IsUndef() && !yield(keys[i], slots[i]) {
					return
				}
			}
		}
		o.extra.shared.all(yield)
	}
}

// Extend adds a property to an object whose shape is the one that to was made from with Add. It is what an inline cache of an added
// property does.
func (o *ObjectV) Extend(to *Shape, v Value) {
	o.push(v)
	o.shape, o.sid = to, to.id
}

// Shape is the object's shape, nil when it indexes its own properties or is shared.
func (o *ObjectV) Shape() *Shape { return o.shape }

// Reset makes a plain object one of a shape again, with all properties Undefined.
func (o *ObjectV) Reset(s *Shape) {
	if o.extra != nil {
		*o = *NewObjectOf(s, len(s.keys))
		return
	}
	clear(o.slots())
	o.n = 0
	for range s.keys {
		o.push(Undef)
	}
	o.shape, o.sid = s, s.id
}

// SetSlot initialises slot i of an object that was just made with a shape.
func (o *ObjectV) SetSlot(i int, v Value) { o.slots()[i] = v }

// SlotCount is how many slots the object uses, deleted and unassigned ones included.
func (o *ObjectV) SlotCount() int {
	if o.shape == nil && o.extra.dict != nil {
		return len(o.extra.dict.slots)
	}
	return int(o.n)
}

// KeyList is Keys that may share memory with the object: the caller must not change it.
func (o *ObjectV) KeyList() []string {
	if s := o.shape; s != nil {
		for _, v := range o.slots() {
			if v.IsUndef() {
				return o.Keys()
			}
		}
		return s.keys
	}
	if d := o.extra.dict; d != nil && d.whole() {
		return d.keys
	}
	return o.Keys()
}

// Keys is the property names in order of creation.
func (o *ObjectV) Keys() []string {
	var keys []string
	for k := range o.All() {
		keys = append(keys, k)
	}
	return keys
}
