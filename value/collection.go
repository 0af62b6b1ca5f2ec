package value

import (
	"iter"
	"unsafe"
)

// CollectionV is a collection, from 0. Its elements are kept unboxed while all of them are numbers, or all Booleans, or Dates: only one of p and v is
// in use. A collection that is not shared belongs to one process.
type CollectionV struct {
	p       unsafe.Pointer // unboxed elements: bytes when they are Booleans, else their payload words
	n, room int            // how many there are, and can be
	tag     unsafe.Pointer // the reference word that all of them have: nil of numbers
	v       []Value
	shared  *sharedCollection
}

// NewColl makes a collection of the values given, which it keeps; none may be Undefined.
func NewColl(v []Value) *CollectionV {
	if len(v) == 0 {
		return &CollectionV{}
	}
	if !v[0].flat() {
		return &CollectionV{v: v}
	}
	tag := v[0].p
	for _, x := range v {
		if x.p != tag {
			return &CollectionV{v: v}
		}
	}
	c := &CollectionV{tag: tag}
	if c.small() {
		c.keepBytes(make([]byte, len(v)))
	} else {
		c.keepWords(make([]float64, len(v)))
	}
	for i, x := range v {
		c.put(i, x)
	}
	return c
}

// flat tells that v is of a kind that collections keep unboxed.
func (v Value) flat() bool { return v.p == nil || v.p == tag(Boolean) || v.p == tag(Date) }

// NewNumColl makes a collection of numbers, which it keeps.
func NewNumColl(f []float64) *CollectionV {
	c := &CollectionV{}
	c.keepWords(f)
	return c
}

// NewCollCap makes an empty collection with room for n numbers.
func NewCollCap(n int) *CollectionV { return NewNumColl(make([]float64, 0, n)) }

// small tells that unboxed elements are bytes.
func (c *CollectionV) small() bool { return c.tag == tag(Boolean) }

func (c *CollectionV) words() []float64 { return unsafe.Slice((*float64)(c.p), c.room)[:c.n] }
func (c *CollectionV) bytes() []byte    { return unsafe.Slice((*byte)(c.p), c.room)[:c.n] }

func (c *CollectionV) keepWords(f []float64) {
	c.p, c.n, c.room = unsafe.Pointer(unsafe.SliceData(f)), len(f), cap(f)
}

func (c *CollectionV) keepBytes(b []byte) {
	c.p, c.n, c.room = unsafe.Pointer(unsafe.SliceData(b)), len(b), cap(b)
}

// get is unboxed element i, which exists. It inlines.
func (c *CollectionV) get(i int) Value {
	if c.small() {
		return Value{c.tag, uint64(*(*byte)(unsafe.Add(c.p, i)))}
	}
	return Value{c.tag, *(*uint64)(unsafe.Add(c.p, i*8))}
}

// put sets unboxed element i, which exists, to a value with the tag of the others. It inlines.
func (c *CollectionV) put(i int, v Value) {
	if c.small() {
		*(*byte)(unsafe.Add(c.p, i)) = byte(v.n)
	} else {
		*(*uint64)(unsafe.Add(c.p, i*8)) = v.n
	}
}

// add appends an unboxed element; the first one decides what they are.
func (c *CollectionV) add(v Value) {
	if c.n == 0 && v.p != c.tag {
		small := c.small()
		c.tag = v.p
		if c.small() != small {
			c.p, c.room = nil, 0
		}
	}
	if c.small() {
		c.keepBytes(append(room(c.bytes()), byte(v.n)))
	} else {
		c.keepWords(append(room(c.words()), v.Float()))
	}
}

// Len is the number of elements.
func (c *CollectionV) Len() int {
	if c.shared != nil {
		return c.shared.len()
	}
	return c.n + len(c.v)
}

// Get is element i, Undefined outside.
func (c *CollectionV) Get(i int) Value {
	if uint(i) < uint(c.n) {
		return c.get(i)
	}
	if uint(i) < uint(len(c.v)) {
		return c.v[i]
	}
	if c.shared != nil {
		return c.shared.get(i)
	}
	return Undef
}

// At is element i, ok false when there is none or the collection is shared. It inlines.
func (c *CollectionV) At(i int64) (_ Value, ok bool) {
	if uint64(i) < uint64(c.n) {
		return c.get(int(i)), true
	}
	if uint64(i) < uint64(len(c.v)) {
		return c.v[i], true
	}
	return Undef, false
}

// Number is element i, ok false when there is none or it is not kept as a bare number. It inlines.
func (c *CollectionV) Number(i int) (_ float64, ok bool) {
	if uint(i) < uint(c.n) && c.tag == nil {
		return *(*float64)(unsafe.Add(c.p, i*8)), true
	}
	return 0, false
}

// Push adds an element at the end.
func (c *CollectionV) Push(v Value) {
	if n := c.n; n < c.room && v.p == c.tag && c.v == nil && c.shared == nil {
		c.n++
		c.put(n, v)
		return
	}
	c.pushSlow(v)
}

func (c *CollectionV) pushSlow(v Value) {
	switch {
	case c.shared != nil:
		c.shared.push(v)
	case c.v == nil && (v.p == c.tag || c.n == 0 && v.flat()):
		c.add(v)
	case len(c.v) < cap(c.v):
		c.v = append(c.v, v)
	default:
		c.box()
		c.v = append(room(c.v), v)
	}
}

// room makes room for one more element: 4, 8, 32 and 128 of them, then twice as many as there are. Go's append grows what has more than 256 elements by a
// quarter, which leaves five times their memory behind, and clears what is not used yet, which makes all of it real memory: 10^6 numbers one by one left
// 40 MB behind.
func room[T any](list []T) []T {
	n := len(list)
	if n < cap(list) {
		return list
	}
	most := 2 * n
	switch {
	case n < 4:
		most = 4
	case n == 8 || n == 32:
		most = 4 * n
	}
	larger := make([]T, n, most)
	copy(larger, list)
	return larger
}

// box gives up unboxed elements.
func (c *CollectionV) box() {
	if c.v == nil {
		c.v = make([]Value, c.n, c.room+4)
		for i := range c.v {
			c.v[i] = c.get(i)
		}
		c.p, c.n, c.room, c.tag = nil, 0, 0, nil
	}
}

// Put is Set of an element that exists, in a collection that keeps values of this kind unboxed; it tells whether it was one. It inlines.
func (c *CollectionV) Put(i int64, v Value) bool {
	if uint64(i) < uint64(c.n) && v.p == c.tag {
		c.put(int(i), v)
		return true
	}
	return false
}

// Set gives element i a value; a collection that is too short grows with Null. i must not be negative.
func (c *CollectionV) Set(i int, v Value) {
	if uint(i) < uint(c.n) && v.p == c.tag {
		c.put(i, v)
		return
	}
	c.setSlow(i, v)
}

func (c *CollectionV) setSlow(i int, v Value) {
	if c.shared != nil {
		c.shared.set(i, v)
		return
	}
	if i == c.n && c.v == nil && v.flat() && (v.p == c.tag || i == 0) {
		c.Push(v)
		return
	}
	c.box()
	for len(c.v) <= i {
		c.v = append(room(c.v), NullV)
	}
	c.v[i].Store(v)
}

// Resize makes the collection n elements long; new ones are fill.
func (c *CollectionV) Resize(n int, fill Value) {
	if c.shared != nil {
		c.SetAll(resized(c.Values(), n, fill))
		return
	}
	if c.v == nil && (fill.p == c.tag || c.n == 0 && fill.flat() || n <= c.n) {
		for c.n < n {
			c.add(fill)
		}
		c.n = n
		return
	}
	c.box()
	c.v = resized(c.v, n, fill)
}

func resized(v []Value, n int, fill Value) []Value {
	for len(v) < n {
		v = append(v, fill)
	}
	clear(v[n:])
	return v[:n]
}

// Values is a copy of the elements.
func (c *CollectionV) Values() []Value {
	out := make([]Value, c.Len())
	for i := range out {
		out[i] = c.Get(i)
	}
	return out
}

// Numbers is the unboxed elements, ok when every element is a number. The slice is the collection's own.
func (c *CollectionV) Numbers() (f []float64, ok bool) {
	if c.v != nil || c.shared != nil || c.tag != nil && c.n > 0 {
		return nil, false
	}
	if c.small() {
		return nil, true
	}
	return c.words(), true
}

// SetAll replaces the whole content by values the collection then keeps.
func (c *CollectionV) SetAll(v []Value) {
	if c.shared != nil {
		c.shared.setAll(v)
		return
	}
	n := NewColl(v)
	c.p, c.n, c.room, c.tag, c.v = n.p, n.n, n.room, n.tag, n.v
}

// SetNumbers replaces the whole content by numbers the collection then keeps.
func (c *CollectionV) SetNumbers(f []float64) {
	if c.shared != nil {
		v := make([]Value, len(f))
		for i, x := range f {
			v[i] = Num(x)
		}
		c.shared.setAll(v)
		return
	}
	c.keepWords(f)
	c.tag, c.v = nil, nil
}

// All yields the elements with their indexes; the length is taken again at each step.
func (c *CollectionV) All() iter.Seq2[int, Value] {
	return func(yield func(int, Value) bool) {
		for i := 0; i < c.Len(); i++ {
			if !yield(i, c.Get(i)) {
				return
			}
		}
	}
}
