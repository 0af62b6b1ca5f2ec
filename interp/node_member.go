package interp

import (
	"sync"
	"sync/atomic"
	"unsafe"

	"tetra/diag"
	"tetra/value"
)

// memberCall is x.f(a; b).
type memberCall struct {
	x      valNode
	local  bool // x is a local or This, in the slot from
	from   uint8
	name   string
	ops    []operand // the arguments, as compiled
	vals   []valNode
	cache  [cacheWays]atomic.Pointer[memberTarget]
	known  atomic.Int32
	more   sync.Map     // shape id -> *memberTarget, for places that see many kinds of object
	coll   *commandCall // the function of collections with that name, nil without
	in     *Interp
	comp   func(d *MemberDef) *commandCall // compiles a call of a built-in function with these arguments
	caller *Method
	off    uintptr
	top    uintptr
	at     diag.Span
	nameAt diag.Span
	site   uint64 // of a user function
	above  uint64 // of anything that begins above the evaluated arguments
}

// memberTarget is what a call found for objects of one shape: a user function.
type memberTarget struct {
	sid  uint32
	call *callNode
}

const (
	cacheWays = 4
	maxMore   = 1000
)

// target finds what earlier calls found for a shape; nil when it is new.
func (n *memberCall) target(sid uint32) *memberTarget {
	for i := range n.cache {
		t := n.cache[i].Load()
		if t == nil {
			return nil
		}
		if t.sid == sid {
			return t
		}
	}
	if t, ok := n.more.Load(sid); ok {
		return t.(*memberTarget)
	}
	return nil
}

func (n *memberCall) learn(t *memberTarget) {
	for i := range n.cache {
		if n.cache[i].CompareAndSwap(nil, t) {
			return
		}
	}
	if n.known.Add(1) < maxMore {
		n.more.Store(t.sid, t)
	}
}

// receiver is the object or collection the function is called on.
func (n *memberCall) receiver(fr *Frame) value.Value {
	if n.local {
		return fr[n.from]
	}
	return n.x.Val(fr)
}

// quick is what is called on a receiver of which the shape was seen before; else nil.
func (n *memberCall) quick(x value.Value) *memberTarget {
	if !x.IsObject() {
		return nil
	}
	sid := x.Object().ShapeID()
	if t := n.cache[0].Load(); t != nil && t.sid == sid {
		return t
	}
	return n.target(sid)
}

func (n *memberCall) Val(fr *Frame) value.Value {
	p := proc(fr)
	x := n.receiver(fr)
	if p.err != nil {
		return value.Undef
	}
	if t := n.quick(x); t != nil {
		nf := t.call.callThis(fr, x)
		if nf == nil || p.err != nil {
			return value.Undef
		}
		return loadTyped(nf, t.call.lay.ret, t.call.lay.ret0)
	}
	return n.slow(fr, p, x)
}

func (n *memberCall) Real(fr *Frame) float64 {
	p := proc(fr)
	x := n.receiver(fr)
	if p.err != nil {
		return 0
	}
	if t := n.quick(x); t != nil && t.call.lay.ret0 == value.TReal {
		if nf := t.call.callThis(fr, x); nf != nil {
			return nf[t.call.lay.ret].Float()
		}
		return 0
	}
	return numberOf(fr, n.slow(fr, p, x), n.at)
}

func (n *memberCall) Exec(fr *Frame) flow {
	p := proc(fr)
	x := n.receiver(fr)
	if p.err != nil {
		return flowError
	}
	if t := n.quick(x); t != nil {
		t.call.callThis(fr, x)
	} else {
		n.slow(fr, p, x)
	}
	return ended(fr)
}

// collectionCall is a memberCall of which the receiver is declared a Collection.
type collectionCall struct{ *memberCall }

func (n *collectionCall) Val(fr *Frame) value.Value {
	p := proc(fr)
	x := n.receiver(fr)
	if p.err != nil {
		return value.Undef
	}
	if x.IsColl() {
		return n.coll.with(fr, p, x)
	}
	return n.slow(fr, p, x)
}

func (n *collectionCall) Real(fr *Frame) float64 { return numberOf(fr, n.Val(fr), n.at) }

func (n *collectionCall) Exec(fr *Frame) flow { n.Val(fr); return ended(fr) }

// collectionPush is a collectionCall of push with one value, the way most collections are filled.
type collectionPush struct {
	collectionCall
	v valNode
}

func (n *collectionPush) Val(fr *Frame) value.Value {
	p := proc(fr)
	x := n.receiver(fr)
	switch {
	case p.err != nil:
		return value.Undef
	case !x.IsColl():
		return n.slow(fr, p, x)
	case x.Coll().IsShared():
		return n.coll.with(fr, p, x)
	}
	v := n.v.Val(fr)
	if p.err != nil {
		return value.Undef
	}
	x.Coll().Push(elementOf(fr, v))
	return x
}

func (n *collectionPush) Exec(fr *Frame) flow { n.Val(fr); return ended(fr) }

// slow finds what to call and calls it.
func (n *memberCall) slow(fr *Frame, p *Process, x value.Value) value.Value {
	switch x.Kind() {
	case value.Collection:
		if n.coll == nil {
			p.notAFunction(n.nameAt, x, n.name, collectionMembers(p.in))
			return value.Undef
		}
		return n.coll.with(fr, p, x)
	case value.Object:
		return n.ofObject(fr, p, x)
	case value.Null, value.Undefined:
		p.failHint(n.nameAt, errNotFunction, x.Kind().String(), "", "the function %s cannot be called: there is no object", n.name)
	default:
		p.failHint(n.nameAt, errNotFunction, labelOf(x), "", "a %s has no function %s", x.Kind(), n.name)
	}
	return value.Undef
}

func (n *memberCall) ofObject(fr *Frame, p *Process, x value.Value) value.Value {
	o := x.Object()
	if f, ok := o.Lookup(n.name); ok {
		if fo := f.AsObject(); fo != nil {
			if fn, ok := fo.Native().(*Function); ok {
				return n.callValue(fr, p, fn, x)
			}
		}
		p.failHint(n.nameAt, errNotFunction, labelOf(f), "", "the property %s is not a function", n.name)
		return value.Undef
	}
	if fn, ok := o.Native().(*Function); ok {
		if v, handled := n.ofFunction(fr, p, fn, x); handled {
			return v
		}
	}
	cl, _ := o.Class().(*Class)
	if cl == nil {
		p.notAFunction(n.nameAt, x, n.name, func(yield func(string) bool) {
			for k := range o.All() {
				if !yield(k) {
					return
				}
			}
		})
		return value.Undef
	}
	if d := cl.builtinFunction(n.name); d != nil {
		return n.comp(d).with(fr, p, x)
	}
	if cc, ok := o.Native().(*Class); ok {
		switch n.name {
		case "new":
			return n.newInstance(fr, p, cc)
		}
		if d := cc.static(n.name); d != nil {
			return n.comp(d).with(fr, p, x)
		}
	}
	m, err := cl.function(n.name)
	if err != nil {
		p.fail(n.nameAt, err)
		return value.Undef
	}
	if m == nil {
		p.notAFunction(n.nameAt, x, n.name, cl.functionNames())
		return value.Undef
	}
	call, err := n.callOf(m)
	if err != nil {
		p.fail(n.nameAt, err)
		return value.Undef
	}
	if sid := o.ShapeID(); sid != 0 && !m.shared {
		n.learn(&memberTarget{sid, call})
	}
	if m.shared && o.IsShared() {
		held := len(p.held)
		p.use(x)
		defer p.releaseTo(held)
	}
	nf := call.callThis(fr, x)
	if nf == nil || p.err != nil {
		return value.Undef
	}
	return loadTyped(nf, call.lay.ret, call.lay.ret0)
}

// callOf makes the call of a user function with this node's arguments.
func (n *memberCall) callOf(m *Method) (*callNode, error) {
	pm, err := m.signature()
	if err != nil {
		return nil, err
	}
	return newCall(m, pm, callFrom{n.caller, n.off, n.at, n.site}, n.ops), nil
}

// values evaluates the arguments to a slice above the frame.
func (n *memberCall) values(fr *Frame, p *Process) []value.Value {
	args := make([]value.Value, len(n.vals))
	for i, a := range n.vals {
		args[i] = a.Val(fr)
	}
	return args
}

func (n *memberCall) callValue(fr *Frame, p *Process, f *Function, this value.Value) value.Value {
	args := n.values(fr, p)
	if p.err != nil {
		return value.Undef
	}
	fr[slotProcess].SetBits(n.above)
	v := p.apply(fr, n.top, f, this, args)
	if p.err != nil {
		p.through(n.caller, n.at)
	}
	return v
}

// ofFunction is the functions of 4D.Function itself.
func (n *memberCall) ofFunction(fr *Frame, p *Process, f *Function, x value.Value) (value.Value, bool) {
	switch n.name {
	case "call", "apply":
	default:
		return value.Undef, false
	}
	args := n.values(fr, p)
	if p.err != nil {
		return value.Undef, true
	}
	this := value.NullV
	if len(args) > 0 {
		if !args[0].IsObject() && !args[0].IsNullish() {
			p.failHint(n.ops[0].at, errArgumentTypes, labelOf(args[0]), "", "%s expects an Object or Null as its receiver", n.name)
			return value.Undef, true
		}
		this = args[0]
		args = args[1:]
	}
	if n.name == "apply" {
		var list []value.Value
		if len(args) > 0 {
			if !args[0].IsColl() {
				p.failHint(n.ops[1].at, errArgumentTypes, labelOf(args[0]), "", "apply expects a Collection of parameters")
				return value.Undef, true
			}
			list = args[0].Coll().Values()
		}
		args = list
	}
	fr[slotProcess].SetBits(n.above)
	v := p.apply(fr, n.top, f, this, args)
	if p.err != nil {
		p.through(n.caller, n.at)
	}
	return v, true
}

func (n *memberCall) newInstance(fr *Frame, p *Process, cl *Class) value.Value {
	if cl.def != nil {
		if cl.def.New == nil {
			p.failf(n.at, errNotFunction, "4D.%s cannot be instantiated", cl.name)
			return value.Undef
		}
		return n.comp(cl.newMember()).with(fr, p, value.Obj(cl.object))
	}
	args := n.values(fr, p)
	if p.err != nil {
		return value.Undef
	}
	fr[slotProcess].SetBits(n.above)
	v := p.newInstance(fr, n.top, cl, args, n.at)
	if p.err != nil {
		p.through(n.caller, n.at)
	}
	return v
}

func (p *Process) notAFunction(at diag.Span, x value.Value, name string, known func(func(string) bool)) {
	hint := ""
	if near, ok := diag.Nearest(name, known); ok {
		hint = "did you mean " + near + "?"
	}
	what := x.Kind().String()
	if o := x.AsObject(); o != nil {
		if cl, ok := o.Class().(*Class); ok {
			what = cl.FullName()
		}
	}
	p.failHint(at, errNotFunction, "", hint, "%s has no function %s", what, name)
}

// newUser is cs.Name.new(a; b) of a class known when the method was compiled: the arguments go straight into the new instance, or into the constructor's
// frame.
type newUser struct {
	cl       *Class
	ops      []operand
	vals     []valNode
	plain    atomic.Pointer[plainClass]
	caller   *Method
	off      uintptr
	top      uintptr
	at       diag.Span
	site     uint64
	above    uint64
	original unsafe.Pointer // atomic: the Names of the class object when it had no property new
}

// plainClass is what a node knows of a class that is plain: the call of its constructor, if it has one, and the first values of properties.
type plainClass struct {
	def    *classBody // nil: the class is not plain
	call   *callNode
	values record
	direct atomic.Pointer[[]direct] // see fields; nil until the constructor has been compiled
}

// record is what the constructor is as a record, when it has been compiled.
func (c *plainClass) record() record {
	if c.call == nil {
		return nil
	}
	if ctor := c.call.ready.Load(); ctor != nil && ctor.method.class == c.def.cl {
		return ctor.record
	}
	return nil
}

// fields is what new() fills an instance with, in place of a call of a constructor that is a record; nil when it must be called.
func (c *plainClass) fields() []direct {
	if d := c.direct.Load(); d != nil {
		return *d
	}
	var list []direct
	if r := c.record(); r != nil {
		list = r.direct(c.call)
		c.direct.Store(&list)
	}
	return list
}

// find looks at the class when the node is first evaluated; nil with a failure.
func (n *newUser) find(p *Process) *plainClass {
	c := &plainClass{}
	def, err := n.cl.definition()
	if err == nil {
		if values, ctor, ok := def.plain(p.in); ok && (ctor != nil || len(n.ops) == 0) {
			c.def, c.values = def, values
			if ctor != nil {
				var pm *parsedMethod
				if pm, err = ctor.signature(); err == nil {
					c.call = newCall(ctor, pm, callFrom{n.caller, n.off, n.at, n.site}, n.ops)
				}
			}
		}
	}
	if err != nil {
		p.fail(n.at, err)
		return nil
	}
	n.plain.Store(c)
	return c
}

// replaced tells that the class object has a property new, which is then called instead.
func (n *newUser) replaced() bool {
	o := n.cl.object
	if o == nil {
		return false
	}
	names := o.Names()
	if names != nil && atomic.LoadPointer(&n.original) == names {
		return false
	}
	if _, has := o.Lookup("new"); !has {
		atomic.StorePointer(&n.original, names)
	}
	return n.cl.override("new") != nil
}

func (n *newUser) Val(fr *Frame) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	c := n.plain.Load()
	if c == nil {
		if c = n.find(p); c == nil {
			return value.Undef
		}
	}
	if c.def != nil && !n.replaced() {
		if list := c.fields(); list != nil && p.depth < p.maxDepth && p.fits(fr, n.off) {
			o := c.call.instance(p, fr, c.def.born, list)
			if p.err != nil {
				return value.Undef
			}
			return value.Obj(o)
		}
		o := value.NewObjectOf(c.def.born, int(n.cl.size.Load()))
		for i := range c.values {
			f := &c.values[i]
			o.SetSlot(int(f.to), f.constant(p, fr))
		}
		if c.call != nil && c.call.callThis(fr, value.Obj(o)) == nil || p.err != nil {
			return value.Undef
		}
		c.def.remember(o)
		return value.Obj(o)
	}
	args := make([]value.Value, len(n.vals))
	for i, a := range n.vals {
		args[i] = a.Val(fr)
	}
	if p.err != nil {
		return value.Undef
	}
	fr[slotProcess].SetBits(n.above)
	if f := n.cl.override("new"); f != nil {
		return p.apply(fr, n.top, f, value.Obj(n.cl.object), args)
	}
	v := p.newInstance(fr, n.top, n.cl, args, n.at)
	if p.err != nil {
		p.through(n.caller, n.at)
	}
	return v
}
