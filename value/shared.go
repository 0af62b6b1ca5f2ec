package value

import (
	"slices"
	"sync"
	"sync/atomic"
)

// Shared objects and collections (Concepts/shared) may be read from every process at any time and written only by the process that
// holds their group's lock. Reading takes no lock: each property is an atomic pointer to an immutable value, and the list of properties is
// replaced, never changed.

// sharedCell is one property or element. A nil value is a deleted property.
type sharedCell struct {
	key string
	v   atomic.Pointer[Value]
}

func newCell(key string, v Value) *sharedCell {
	c := &sharedCell{key: key}
	c.v.Store(&v)
	return c
}

type sharedBase struct {
	group atomic.Pointer[Group]
	// single: the values put into it do not join its group (Storage, Session.storage).
	single bool
}

type sharedObject struct {
	sharedBase
	class any
	cells atomic.Pointer[[]*sharedCell] // in order of creation
	index sync.Map                      // key -> *sharedCell, kept once there are more than a few
}

type sharedCollection struct {
	sharedBase
	cells atomic.Pointer[[]*sharedCell]
}

const indexFrom = 8

// NewShared makes an empty shared object in a group of its own. single is for Storage and Session.storage, whose values keep
// their own groups.
func NewShared(class any, single bool) *ObjectV {
	s := &sharedObject{class: class}
	s.single = single
	s.group.Store(NewGroup())
	s.cells.Store(&[]*sharedCell{})
	return &ObjectV{extra: &objectExtra{shared: s}}
}

// NewSharedColl makes an empty shared collection in a group of its own.
func NewSharedColl() *CollectionV {
	s := &sharedCollection{}
	s.group.Store(NewGroup())
	s.cells.Store(&[]*sharedCell{})
	return &CollectionV{shared: s}
}

// IsShared tells whether the object is shared.
func (o *ObjectV) IsShared() bool { return o.extra != nil && o.extra.shared != nil }

// IsShared tells whether the collection is shared.
func (c *CollectionV) IsShared() bool { return c.shared != nil }

func base(v Value) *sharedBase {
	switch v.Kind() {
	case Object:
		if o := v.Object(); o.IsShared() {
			return &o.extra.shared.sharedBase
		}
	case Collection:
		if c := v.Coll(); c.IsShared() {
			return &c.shared.sharedBase
		}
	}
	return nil
}

// IsShared tells whether v is a shared object or collection.
func IsShared(v Value) bool { return base(v) != nil }

func (s *sharedObject) find(key string) *sharedCell {
	cells := *s.cells.Load()
	if len(cells) > indexFrom {
		if c, ok := s.index.Load(key); ok {
			return c.(*sharedCell)
		}
		return nil
	}
	for _, c := range cells {
		if c.key == key {
			return c
		}
	}
	return nil
}

func (s *sharedObject) get(key string) (Value, bool) {
	if c := s.find(key); c != nil {
		if v := c.v.Load(); v != nil {
			return *v, true
		}
	}
	return Undef, false
}

func (s *sharedObject) set(key string, v Value) {
	if c := s.find(key); c != nil {
		c.v.Store(&v)
		return
	}
	c := newCell(cloneKey(key), v)
	cells := append(*s.cells.Load(), c)
	if len(cells) == indexFrom+1 {
		for _, c := range cells {
			s.index.Store(c.key, c)
		}
	} else if len(cells) > indexFrom {
		s.index.Store(c.key, c)
	}
	s.cells.Store(&cells)
}

func (s *sharedObject) delete(key string) bool {
	c := s.find(key)
	if c == nil {
		return false
	}
	c.v.Store(nil)
	s.index.Delete(key)
	cells := slices.DeleteFunc(slices.Clone(*s.cells.Load()), func(x *sharedCell) bool { return x == c })
	s.cells.Store(&cells)
	return true
}

func (s *sharedObject) all(yield func(string, Value) bool) {
	for _, c := range *s.cells.Load() {
		if v := c.v.Load(); v != nil && !yield(c.key, *v) {
			return
		}
	}
}

func (s *sharedCollection) len() int { return len(*s.cells.Load()) }

func (s *sharedCollection) get(i int) Value {
	cells := *s.cells.Load()
	if uint(i) < uint(len(cells)) {
		return *cells[i].v.Load()
	}
	return Undef
}

func (s *sharedCollection) push(v Value) {
	cells := append(*s.cells.Load(), newCell("", v))
	s.cells.Store(&cells)
}

func (s *sharedCollection) set(i int, v Value) {
	cells := *s.cells.Load()
	if i < len(cells) {
		cells[i].v.Store(&v)
		return
	}
	for len(cells) < i {
		cells = append(cells, newCell("", NullV))
	}
	cells = append(cells, newCell("", v))
	s.cells.Store(&cells)
}

func (s *sharedCollection) setAll(v []Value) {
	cells := make([]*sharedCell, len(v))
	for i, x := range v {
		cells[i] = newCell("", x)
	}
	s.cells.Store(&cells)
}

// ---- groups and their lock

// A Group is a set of shared values with one common re-entrant lock. The owner is whatever identifies the process.
type Group struct {
	joined atomic.Bool // more than one value has been in the group

	mu      sync.Mutex
	owner   any
	depth   int
	waiters []*groupWaiter
}

type groupWaiter struct {
	owner any
	ready chan struct{}
}

// NewGroup makes an unlocked group.
func NewGroup() *Group { return &Group{} }

// Lock waits until the owner holds the group; it gives up, with false, when done is closed. The lock is handed over in order of arrival.
func (g *Group) Lock(owner any, done <-chan struct{}) bool {
	g.mu.Lock()
	if g.depth == 0 || g.owner == owner {
		g.owner = owner
		g.depth++
		g.mu.Unlock()
		return true
	}
	w := &groupWaiter{owner, make(chan struct{})}
	g.waiters = append(g.waiters, w)
	g.mu.Unlock()
	select {
	case <-w.ready:
		return true
	case <-done:
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if i := slices.Index(g.waiters, w); i >= 0 {
		g.waiters = slices.Delete(g.waiters, i, i+1)
		return false
	}
	return true // it was handed over at the same moment
}

// Unlock undoes one Lock of the owner.
func (g *Group) Unlock(owner any) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.depth == 0 || g.owner != owner {
		return
	}
	if g.depth--; g.depth > 0 {
		return
	}
	g.owner = nil
	if len(g.waiters) > 0 {
		w := g.waiters[0]
		g.waiters = g.waiters[1:]
		g.owner, g.depth = w.owner, 1
		close(w.ready)
	}
}

// HeldBy tells whether the owner holds the lock.
func (g *Group) HeldBy(owner any) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.depth > 0 && g.owner == owner
}

// Use locks the group of a shared value, as Use (v) does, and gives the group to unlock; nil when v is not shared or done was closed.
func Use(v Value, owner any, done <-chan struct{}) *Group {
	b := base(v)
	if b == nil {
		return nil
	}
	for {
		g := b.group.Load()
		if !g.Lock(owner, done) {
			return nil
		}
		if b.group.Load() == g { // it may have joined another group while we waited
			return g
		}
		g.Unlock(owner)
	}
}

// MayWrite tells whether the owner holds the lock of v; true when v is not shared.
func MayWrite(v Value, owner any) bool {
	b := base(v)
	return b == nil || b.group.Load().HeldBy(owner)
}

// Join checks that x may be put into the shared value container and does what that entails: a shared x with no group joins the
// container's. The owner must hold the container's lock. The error is -10721 for a value that cannot be shared, -10722 for one that belongs to another
// group.
func Join(container, x Value, owner any, done <-chan struct{}) error {
	switch x.Kind() {
	case Object, Collection:
	case Pointer, Blob, Picture, Array:
		if x.Kind() == Picture {
			return nil
		}
		return Errf(ErrUnshareable, "a shared object or collection cannot hold a %s", x.Kind())
	default:
		return nil
	}
	bx := base(x)
	if bx == nil {
		if h, ok := x.AsObject().nativeHolder(); ok && h {
			return nil
		}
		return &Error{Number: ErrUnshareable, Message: "Not supported value type in a shared object: the " + x.Kind().String() + " is not shared",
			Hint: "create it with New shared object, New shared collection, or copy it with ck shared"}
	}
	bc := base(container)
	if bc == nil || bc.single {
		return nil
	}
	g := bc.group.Load()
	for {
		gx := bx.group.Load()
		if gx == g {
			return nil
		}
		if bx.single || gx.joined.Load() {
			return &Error{Number: ErrOtherGroup, Message: "this shared " + x.Kind().String() + " already belongs to another group of shared values",
				Hint: "store a copy: OB Copy(value; ck shared)"}
		}
		if !gx.Lock(owner, done) {
			return nil
		}
		ok := bx.group.CompareAndSwap(gx, g)
		gx.Unlock(owner)
		if ok {
			g.joined.Store(true)
			return nil
		}
	}
}

// shareable is implemented by the Go value behind an object that is immutable or locks itself (functions, classes, files, signals), and may
// therefore be held by shared objects and cross between processes as it is.
type Shareable interface{ ShareableObject() }

func (o *ObjectV) nativeHolder() (bool, bool) {
	if o == nil {
		return false, false
	}
	_, ok := o.Native().(Shareable)
	return ok, true
}
