package value

import (
	"runtime"
	"testing"
)

// Elements stay what they are while a collection grows past the sizes where its room doubles, and when it then takes a value of another kind.
func TestCollectionGrows(t *testing.T) {
	const n = 5 * largeRoom
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
