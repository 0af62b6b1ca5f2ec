package value

import (
	"math/rand/v2"
	"runtime"
	"testing"
)

// Elements stay what they are while a collection grows past the sizes where its room doubles, and when it then takes a value of another kind.
func TestCollectionGrows(t *testing.T) {
	const n = 5 << 15
	for _, make := range []func(i int) Value{
		func(i int) Value { return Num(float64(i) / 2) },
		func(i int) Value { return Bool(i%3 == 0) },
		func(i int) Value { return Int(i) },
	} {
		c := NewCollCap(0)
		for i := range n {
			c.Push(make(i))
		}
		c.Push(Str("end"))
		c.Set(n+2, make(1))
		c.Resize(2*n, NullV)
		for i := range n {
			if got := c.Get(i); got != make(i) {
				t.Fatalf("element %d is %v, want %v", i, got, make(i))
			}
		}
		if c.Len() != 2*n || c.Get(n).Str() != "end" || c.Get(n+1) != NullV || c.Get(n+2) != make(1) {
			t.Errorf("%d elements; after those of one kind: %v %v %v", c.Len(), c.Get(n), c.Get(n+1), c.Get(n+2))
		}
	}
}

// However its elements are kept, a collection is a list: random steps agree with a slice.
func TestCollectionIsAList(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kinds := []func() Value{
		func() Value { return Num(float64(r.IntN(9)) / 2) },
		func() Value { return Bool(r.IntN(2) == 0) },
		func() Value { return DateOf(int32(r.IntN(28))) },
		func() Value { return Str("x") },
		func() Value { return NullV },
	}
	for range 2000 {
		c, want := NewCollCap(r.IntN(5)), []Value(nil)
		if r.IntN(2) == 0 {
			kind := kinds[r.IntN(len(kinds))]
			for range r.IntN(5) {
				want = append(want, kind())
			}
			c = NewColl(append([]Value(nil), want...))
		}
		kind := kinds[r.IntN(len(kinds))]
		for step := range 30 {
			if r.IntN(8) == 0 {
				kind = kinds[r.IntN(len(kinds))]
			}
			switch v := kind(); r.IntN(7) {
			default:
				c.Push(v)
				want = append(want, v)
			case 0:
				i := r.IntN(len(want) + 3)
				c.Set(i, v)
				for len(want) <= i {
					want = append(want, NullV)
				}
				want[i] = v
			case 1:
				i := int64(r.IntN(len(want) + 1))
				if c.Put(i, v) {
					want[i] = v
				}
			case 2:
				n := r.IntN(len(want) + 4)
				c.Resize(n, v)
				want = resized(want, n, v)
			case 3:
				if f, ok := c.Numbers(); ok {
					c.SetNumbers(append([]float64(nil), f...))
				} else if r.IntN(4) == 0 {
					c.SetAll(nil)
					want = nil
				}
			}
			if c.Len() != len(want) {
				t.Fatalf("step %d: %d elements, want %d", step, c.Len(), len(want))
			}
			f, flat := c.Numbers()
			for i, w := range want {
				at, ok := c.At(int64(i))
				if got := c.Get(i); !got.Same(w) || !ok || !at.Same(w) || flat && f[i] != w.Float() {
					t.Fatalf("step %d: element %d is %v, want %v", step, i, got, w)
				}
			}
			if _, ok := c.At(int64(len(want))); ok || !c.Get(len(want)).IsUndef() {
				t.Fatalf("step %d: there is an element after the last", step)
			}
		}
	}
}

// A million Booleans are a million bytes, and as much again on the way.
func TestBooleansMemory(t *testing.T) {
	const n = 1_000_000
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	c := NewCollCap(0)
	for i := range n {
		c.Push(Bool(i%3 == 0))
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 3*n {
		t.Errorf("%d bytes were allocated for %d Booleans", used, n)
	}
	runtime.KeepAlive(c)
}

// Numbers pushed one by one take what they need and as much again on the way.
func TestCollectionGrowthMemory(t *testing.T) {
	const n = 1_000_000
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	c := NewCollCap(0)
	for i := range n {
		c.Push(Num(float64(i)))
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 24*n {
		t.Errorf("%d MB were allocated for %d numbers", used>>20, n)
	}
	runtime.KeepAlive(c)
}
