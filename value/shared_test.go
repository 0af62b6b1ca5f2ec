package value

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func number(err error) int {
	var e *Error
	if errors.As(err, &e) {
		return e.Number
	}
	return 0
}

// Readers need no lock and always see whole values, while a writer changes, adds and deletes.
func TestSharedReadersAndWriter(t *testing.T) {
	o, c := NewShared(nil, false), NewSharedColl()
	var stop atomic.Bool
	var readers sync.WaitGroup
	for range 3 {
		readers.Go(func() {
			for !stop.Load() {
				for k, v := range o.All() {
					if v.IsText() && v.Str() != "value of "+k {
						t.Errorf("%s holds %q", k, v.Str())
						return
					}
				}
				o.Get("k3")
				for i := range c.Len() {
					if v := c.Get(i); v.IsNum() && v.Float() < 0 {
						t.Error("negative")
					}
				}
			}
		})
	}
	for i := range 3000 {
		g := Use(Obj(o), "writer", nil)
		k := fmt.Sprint("k", i%20)
		switch {
		case i%7 == 3:
			o.Delete(k)
		case i%3 == 0:
			o.Set(k, Num(float64(i)))
		default:
			o.Set(k, Str("value of "+k))
		}
		g.Unlock("writer")
		if i%50 == 0 {
			c.SetAll(nil)
		}
		c.Push(Int(i))
		c.Set(c.Len()-1, Str("x"))
		c.Set(c.Len()+1, Int(i))
	}
	stop.Store(true)
	readers.Wait()
}

// A lock is exclusive, re-entrant and handed over in order of arrival.
func TestGroupHandOver(t *testing.T) {
	g := NewGroup()
	g.Lock("a", nil)
	g.Lock("a", nil)
	var order []string
	var wg sync.WaitGroup
	for i, name := range []string{"b", "c", "d"} {
		wg.Go(func() {
			g.Lock(name, nil)
			order = append(order, name) // exclusive, or the race detector says so
			g.Unlock(name)
		})
		for waiting := 0; waiting <= i; time.Sleep(time.Millisecond) {
			g.mu.Lock()
			waiting = len(g.waiters)
			g.mu.Unlock()
		}
	}
	g.Unlock("stranger")
	g.Unlock("a")
	if !g.HeldBy("a") || g.HeldBy("b") {
		t.Error("the lock counts")
	}
	g.Unlock("a")
	wg.Wait()
	if fmt.Sprint(order) != "[b c d]" {
		t.Error(order)
	}
}

func TestGroupGiveUp(t *testing.T) {
	g := NewGroup()
	g.Lock("a", nil)
	done := make(chan struct{})
	result := make(chan bool)
	go func() { result <- g.Lock("b", done) }()
	time.Sleep(time.Millisecond)
	close(done)
	if <-result {
		t.Error("should have given up")
	}
	g.Unlock("a")
	if !g.Lock("c", nil) {
		t.Error("free again")
	}
	o := NewShared(nil, false)
	Use(Obj(o), "a", nil)
	if Use(Obj(o), "b", done) != nil {
		t.Error("Use should have given up")
	}
	if Use(Num(1), "b", nil) != nil {
		t.Error("a number is not shared")
	}
}

func TestGroupContention(t *testing.T) {
	o := Obj(NewShared(nil, false))
	var wg sync.WaitGroup
	for p := range 8 {
		wg.Go(func() {
			for range 200 {
				g := Use(o, p, nil)
				n := o.Object().Get("n")
				f := 0.0
				if n.IsNum() {
					f = n.Float()
				}
				o.Object().Set("n", Num(f+1))
				g.Unlock(p)
			}
		})
	}
	wg.Wait()
	if n := o.Object().Get("n").Float(); n != 1600 {
		t.Errorf("%v", n)
	}
}

type immutable struct{}

func (immutable) ShareableObject() {}

func TestJoin(t *testing.T) {
	a, b, c, d := Obj(NewShared(nil, false)), Obj(NewShared(nil, false)), Coll(NewSharedColl()), Obj(NewShared(nil, false))
	storage := Obj(NewShared(nil, true))
	join := func(container, x Value) int { return number(Join(container, x, "p", nil)) }
	for _, v := range []Value{a, c, storage} {
		Use(v, "p", nil)
	}
	for _, x := range []Value{Num(1), Str("x"), NullV, True, NilDate, h(1, 0, 0), Undef, Pict(&PictureV{}), Obj(NewNative(RootShape(), immutable{}))} {
		if n := join(a, x); n != 0 {
			t.Errorf("%s: %d", Show(x, 0), n)
		}
	}
	for _, x := range []Value{Obj(NewObject()), Coll(NewColl(nil)), Ref(&PointerV{}), BlobOf(&BlobV{}), Obj(NewNative(RootShape(), 1))} {
		if n := join(a, x); n != -10721 {
			t.Errorf("%s: %d", Show(x, 0), n)
		}
	}
	if join(a, b) != 0 || base(a).group.Load() != base(b).group.Load() {
		t.Error("b should have joined a")
	}
	if join(a, b) != 0 {
		t.Error("and stay")
	}
	if join(c, b) != -10722 || join(c, a) != -10722 {
		t.Error("a group does not join another")
	}
	if join(storage, a) != 0 || base(storage).group.Load() == base(a).group.Load() {
		t.Error("Storage takes groups as they are")
	}
	if join(a, storage) != -10722 {
		t.Error("Storage belongs to itself")
	}
	if !MayWrite(b, "p") || MayWrite(b, "q") || MayWrite(d, "p") || !MayWrite(Obj(NewObject()), "q") {
		t.Error("MayWrite")
	}
	if !IsShared(a) || IsShared(Num(1)) || IsShared(Coll(NewColl(nil))) {
		t.Error("IsShared")
	}
}

// A process that waits for a value which meanwhile joins another group gets that group.
func TestUseFollowsJoin(t *testing.T) {
	for range 50 {
		a, b := Obj(NewShared(nil, false)), Obj(NewShared(nil, false))
		ga := Use(a, "p", nil)
		gb := Use(b, "p", nil)
		got := make(chan *Group)
		go func() { got <- Use(b, "q", nil) }()
		time.Sleep(50 * time.Microsecond)
		if err := Join(a, b, "p", nil); err != nil {
			t.Fatal(err)
		}
		gb.Unlock("p")
		ga.Unlock("p")
		g := <-got
		if g != base(b).group.Load() || !MayWrite(a, "q") {
			t.Fatal("q holds the wrong group")
		}
		g.Unlock("q")
	}
}
