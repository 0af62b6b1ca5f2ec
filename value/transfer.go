package value

// A Copier is a Go value behind an object of which another process, or OB Copy, may get a copy. Without this interface and without
// Shareable an object with a Go value behind it cannot be copied.
type Copier interface{ CopyNative() any }

// Uncopied is a Shareable that is the same in other processes, but Null in a copy: objects with the same one behind them are equal. What implements it
// can be compared.
type Uncopied interface{ NotCopied() }

// A Carrier is a Shareable that holds values of its process, as a formula the locals it captured: another process gets an object with Carry's copy
// behind it. Holds tells whether there is anything to copy.
type Carrier interface {
	Holds() bool
	Carry(copy func(Value) Value) any
}

// Transfer gives the copy of a value that another process may have: shared objects and collections, and what is Shareable, as they are, plain ones copied
// with all they contain, circles kept. A pointer to a variable arrives with nothing but the variable's name, in the state Dead: the receiving process
// finds its own. An object that cannot be copied is error 54.
func Transfer(v Value) (Value, error) {
	c := copier{transfer: true}
	return c.copy(v), c.err
}

// CopyOptions are those of OB Copy and collection.copy().
type CopyOptions struct {
	Shared          bool        // ck shared: the copy is shared, in a group of its own
	ResolvePointers bool        // ck resolve pointers: pointers are replaced by what they point to
	Arrays          ArrayLocker // see PointerV.Target
	GroupWith       Value       // a shared value whose group the copy joins; not a shared value: none
}

// Copy is OB Copy and collection.copy(): a deep copy, shared parts of which become plain unless the option says otherwise. An object that
// cannot be copied is Null in the copy (commands/ob-copy). A value that a shared object cannot hold is error -10721.
func Copy(v Value, o CopyOptions) (Value, error) {
	c := copier{options: o}
	if o.Shared {
		if b := base(o.GroupWith); b != nil {
			c.group = b.group.Load()
			c.group.joined.Store(true)
		} else {
			c.group = NewGroup()
		}
	}
	return c.copy(v), c.err
}

// A copier makes one copy. seen finds the copies of objects and collections that occur more than once.
type copier struct {
	options  CopyOptions
	transfer bool
	group    *Group // of the copies when they are shared
	count    int    // shared values in the group
	seen     map[any]Value
	err      error
}

func (c *copier) done(original any) (Value, bool) {
	v, ok := c.seen[original]
	return v, ok
}

func (c *copier) remember(original any, v Value) Value {
	if c.seen == nil {
		c.seen = map[any]Value{}
	}
	c.seen[original] = v
	return v
}

func (c *copier) fail(e *Error) Value {
	if c.err == nil {
		c.err = e
	}
	return NullV
}

func (c *copier) copy(v Value) Value {
	switch k := v.Kind(); k {
	case Object:
		if o := v.Object(); !c.transfer || !o.IsShared() {
			return c.object(o)
		}
	case Collection:
		if l := v.Coll(); !c.transfer || !l.IsShared() {
			return c.collection(l)
		}
	case Pointer:
		return c.pointer(v)
	case Blob:
		if c.group != nil {
			return c.fail(unshareable(k))
		}
		return copyBlob(v.Blob().B)
	case Array:
		return c.array(v.Array())
	case Null:
		return NullV
	}
	return v
}

func unshareable(k Kind) *Error {
	return &Error{Number: ErrUnshareable, Message: "Not supported value type in a shared object: " + k.WithArticle()}
}

func (c *copier) object(o *ObjectV) Value {
	if v, ok := c.done(o); ok {
		return v
	}
	native := o.Native()
	carrier, _ := native.(Carrier)
	if carrier != nil && (!c.transfer || !carrier.Holds()) {
		carrier = nil
	}
	if native != nil && carrier == nil {
		if _, ok := native.(Shareable); ok {
			if _, not := native.(Uncopied); not && !c.transfer {
				return NullV
			}
			return Obj(o)
		}
		from, ok := native.(Copier)
		switch {
		case ok:
			native = from.CopyNative()
		case c.transfer:
			return c.fail(&Error{Number: ErrArgumentTypes, Message: "the object " + Show(Obj(o), 40) + " belongs to its process and cannot be passed to another",
				Hint: "pass what is needed to make it there"})
		default:
			return NullV
		}
	}
	if c.group != nil {
		n := NewShared(o.Class(), false)
		n.extra.native = native
		c.join(&n.extra.shared.sharedBase)
		c.remember(o, Obj(n))
		for k, v := range o.All() {
			n.extra.shared.set(k, c.copy(v))
		}
		return Obj(n)
	}
	var n *ObjectV
	s, slots := o.shape, o.slots()
	if s != nil {
		n = NewObjectOf(s, len(slots))
	} else {
		n = NewObjectOf(rootShape, 0)
		n.toDict()
		n.extra.dict.class = o.Class()
	}
	if native != nil {
		n.ext().native = native
	}
	c.remember(o, Obj(n))
	if carrier != nil {
		n.ext().native = carrier.Carry(c.carried)
	}
	if s != nil {
		for i, v := range slots[:min(len(slots), len(s.keys))] { // another process may be adding one
			n.SetSlot(i, c.copy(v))
		}
		return Obj(n)
	}
	for k, v := range o.All() {
		n.Set(k, c.copy(v))
	}
	return Obj(n)
}

// carried copies what a Carrier holds. What cannot be copied stays as it is: nobody passed it.
func (c *copier) carried(v Value) Value {
	before := c.err
	w := c.copy(v)
	if before == nil && c.err != nil {
		c.err = nil
		return v
	}
	return w
}

func (c *copier) join(b *sharedBase) {
	b.group.Store(c.group)
	if c.count++; c.count > 1 {
		c.group.joined.Store(true)
	}
}

func (c *copier) collection(l *CollectionV) Value {
	if v, ok := c.done(l); ok {
		return v
	}
	if f, ok := l.Numbers(); ok && c.group == nil {
		return c.remember(l, Coll(NewNumColl(append([]float64(nil), f...))))
	}
	if c.group != nil {
		n := NewSharedColl()
		c.join(&n.shared.sharedBase)
		c.remember(l, Coll(n))
		elements := l.Values()
		for i, v := range elements {
			elements[i] = c.copy(v)
		}
		n.shared.setAll(elements)
		return Coll(n)
	}
	n := &CollectionV{}
	c.remember(l, Coll(n))
	elements := l.Values()
	for i, v := range elements {
		elements[i] = c.copy(v)
	}
	n.SetAll(elements)
	return Coll(n)
}

func (c *copier) pointer(v Value) Value {
	p := v.Pointer()
	switch {
	case c.options.ResolvePointers:
		t := p.Target(c.options.Arrays)
		if t.Kind() == Pointer {
			return c.fail(&Error{Number: ErrArgumentTypes, Message: "a pointer to a pointer cannot be resolved in a copy"})
		}
		if t.IsUndef() {
			return NullV
		}
		if t.IsArray() { // an array is not a value; what it holds is
			return c.collection(t.Array().Collection())
		}
		return c.copy(t)
	case c.group != nil:
		return c.fail(unshareable(Pointer))
	case c.transfer && p.Var != nil:
		q := *p
		q.Var = &Variable{Name: p.Var.Name, Type: p.Var.Type, Declared: p.Var.Declared, V: Undef, State: Dead}
		return Ref(&q)
	}
	return v
}

// Collection is the elements from 1 on as a collection, rows as collections.
func (a *ArrayV) Collection() *CollectionV {
	v := make([]Value, a.Size())
	for i := range v {
		if a.Rows != nil {
			v[i] = Coll(a.Rows[i+1].Collection())
		} else {
			v[i], _ = a.Get(i + 1)
			if v[i].IsTime() { // a number in collections
				v[i] = Num(v[i].number())
			}
		}
	}
	return NewColl(v)
}

func (c *copier) array(a *ArrayV) Value {
	n := &ArrayV{Elem: a.Elem, Short: a.Short, Current: a.Current, I: append([]int32(nil), a.I...), F: append([]float64(nil), a.F...),
		B: append([]bool(nil), a.B...)}
	if a.V != nil {
		n.V = make([]Value, len(a.V))
		for i, v := range a.V {
			n.V[i] = c.copy(v)
		}
	}
	for _, r := range a.Rows {
		n.Rows = append(n.Rows, c.array(r).Array())
	}
	return Arr(n)
}
