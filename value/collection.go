package value

import (
	"iter"
	"math"
	"unsafe"
)

// CollectionV is a collection, from 0. Its elements are kept unboxed while all of them are numbers, or all Booleans, or Dates: exactly
// one of f and v is in use. A collection that is not shared belongs to one process.
type CollectionV struct {
	f      []float64      // the payload words, seen as numbers
	tag    unsafe.Pointer // the reference word that all elements of f have: nil of numbers
	v      []Value
	shared *sharedCollection
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
	c := &CollectionV{f: make([]float64, len(v)), tag: tag}
	for i, x := range v {
		c.f[i] = x.Float()
	}
	return c
}

// flat tells that v is of a kind that collections keep unboxed.
func (v Value) flat() bool { return v.p == nil || v.p == tag(Boolean) || v.p == tag(Date) }

// NewNumColl makes a collection of numbers, which it keeps.
func NewNumColl(f []float64) *CollectionV { return &CollectionV{f: f} }

// NewCollCap makes an empty collection with room for n numbers.
func NewCollCap(n int) *CollectionV { return &CollectionV{f: make([]float64, 0, n)} }

// Len is the number of elements.
func (c *CollectionV) Len() int {
	if c.shared != nil {
		return c.shared.len()
	}
	return len(c.f) + len(c.v)
}

// Get is element i, Undefined outside.
func (c *CollectionV) Get(i int) Value {
	if uint(i) < uint(len(c.f)) {
		return Value{c.tag, math.Float64bits(c.f[i])}
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
	if uint64(i) < uint64(len(c.f)) {
		return Value{c.tag, math.Float64bits(c.f[i])}, true
	}
	if uint64(i) < uint64(len(c.v)) {
		return c.v[i], true
	}
	return Undef, false
}

// Push adds an element at the end.
func (c *CollectionV) Push(v Value) {
	if n := len(c.f); n < cap(c.f) && v.p == c.tag && c.v == nil && c.shared == nil {
		c.f = c.f[:n+1]
		c.f[n] = v.Float()
		return
	}
	c.pushSlow(v)
}

func (c *CollectionV) pushSlow(v Value) {
	switch {
	case c.shared != nil:
		c.shared.push(v)
	case c.v == nil && (v.p == c.tag || len(c.f) == 0 && v.flat()):
		c.tag = v.p
		c.f = append(room(c.f), v.Float())
	default:
		c.box()
		c.v = append(room(c.v), v)
	}
}

// largeRoom is from how many elements on collections grow twofold.
const largeRoom = 1 << 15

// room makes room for one more element. Go's append grows a large slice by a quarter and clears what is not used yet, which makes all of it real memory:
// 10^6 numbers one by one left 40 MB behind. Twice the room, not cleared because the operating system gives it out when it is first written, leaves
// half of that, and copies each element once instead of four times.
func room[T any](list []T) []T {
	if len(list) < cap(list) || len(list) < largeRoom {
		return list
	}
	larger := make([]T, len(list), 2*len(list))
	copy(larger, list)
	return larger
}

// box gives up unboxed elements.
func (c *CollectionV) box() {
	if c.v == nil {
		c.v = make([]Value, len(c.f), cap(c.f)+4)
		for i, f := range c.f {
			c.v[i] = Value{c.tag, math.Float64bits(f)}
		}
		c.f, c.tag = nil, nil
	}
}

// Put is Set of an element that exists, in a collection that keeps values of this kind unboxed; it tells whether it was one. It inlines.
func (c *CollectionV) Put(i int64, v Value) bool {
	if uint64(i) < uint64(len(c.f)) && v.p == c.tag {
		c.f[i] = v.Float()
		return true
	}
	return false
}

// Set gives element i a value; a collection that is too short grows with Null. i must not be negative.
func (c *CollectionV) Set(i int, v Value) {
	if uint(i) < uint(len(c.f)) && v.p == c.tag {
		c.f[i] = v.Float()
		return
	}
	c.setSlow(i, v)
}

func (c *CollectionV) setSlow(i int, v Value) {
	if c.shared != nil {
		c.shared.set(i, v)
		return
	}
	if i == len(c.f) && c.v == nil && v.flat() && (v.p == c.tag || i == 0) {
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
	if c.v == nil && len(c.f) == 0 && fill.flat() {
		c.tag = fill.p
	}
	if c.v == nil && (fill.p == c.tag || n <= len(c.f)) {
		for len(c.f) < n {
			c.f = append(room(c.f), fill.Float())
		}
		c.f = c.f[:n]
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
	return c.f, c.v == nil && c.shared == nil && (c.tag == nil || len(c.f) == 0)
}

// SetAll replaces the whole content by values the collection then keeps.
func (c *CollectionV) SetAll(v []Value) {
	if c.shared != nil {
		c.shared.setAll(v)
		return
	}
	n := NewColl(v)
	c.f, c.tag, c.v = n.f, n.tag, n.v
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
	c.f, c.tag, c.v = f, nil, nil
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
