package interp

import (
	"math"
	"strings"
	"sync/atomic"
	"unsafe"

	"tetra/diag"
	"tetra/value"
)

// argNode evaluates one argument straight into a slot of the callee's frame.
type argNode struct {
	i intNode // one of i, r, b when the parameter is unboxed and the argument is of that type; else v
	r realNode
	b boolNode
	v valNode

	c    int64   // argIntLocal: added to the local
	f    float64 // argRealLocal: added to the local
	from uint8   // of those that are locals: the caller's slot
	slot uint8
	how  argHow
	kind value.Kind // argKind, argKindLocal
	p    int        // parameter number from 0
	at   diag.Span
}

// bits is an argument that is a number in a local as the callee's slot holds it: argBits, argIntReal, argIntLocal or argRealLocal.
func (a *argNode) bits(fr *Frame) uint64 {
	bits := fr[a.from].Bits()
	switch a.how {
	case argIntReal:
		bits = math.Float64bits(float64(int64(bits)))
	case argIntLocal:
		bits = uint64(int64(int32(int64(bits) + a.c)))
	case argRealLocal:
		bits = math.Float64bits(math.Float64frombits(bits) + a.f)
	}
	return bits
}

type argHow uint8

const (
	argInt       argHow = iota // i to an Integer parameter
	argIntLocal                // an Integer local, plus a constant
	argBits                    // a local as it is to an unboxed parameter of the same type
	argIntReal                 // an Integer local to a Real parameter
	argRealLocal               // a Real local plus a constant
	argReal                    // r to a Real parameter
	argBool                    // b to a Boolean parameter
	argVal                     // v to a parameter that takes it as it is
	argLocal                   // a local as it is
	argOwn                     // v to a parameter without a type
	argNumInt                  // v to an Integer parameter, mostly a number
	argNumReal                 // v to a Real parameter, mostly a number
	argKindLocal               // argKind of a local
	argKind                    // v to a parameter of an Object, Collection or Pointer, which is of that kind mostly
	argClass                   // v to a parameter of a class, which is an object like the last one mostly
	argAny                     // v, converted at run time
	argOver                    // v, beyond the parameters
)

// callNode is a call of a project method known when the caller was compiled.
type callNode struct {
	m       *Method
	ready   *atomic.Pointer[code] // of m, or of its form for numbers
	lay     *layout
	args    []argNode // the arguments
	numbers bool      // they are the locals of from, numbers
	from    [maxNumbers]uint8
	reals   uint8                    // which of from are Integers for a Real parameter, a bit each
	ops     []operand                // of a call of the form for numbers
	other   atomic.Pointer[callNode] // the call to make instead when there is no such form after all
	nargs   int
	hidden  bool // parameters are missing, or the method wants to know how many there are
	callFrom
}

// call runs a project method: it inherits This.
func (n *callNode) call(fr *Frame) *Frame { return n.callThis(fr, fr[slotThis]) }

// callThis runs the method with a receiver and gives its frame, in which the result is; nil when there was no call. What most calls need is here, all
// else in carefully.
func (n *callNode) callThis(fr *Frame, this value.Value) *Frame {
	p := proc(fr)
	c := n.ready.Load()
	if c == nil || p.err != nil || !p.fits(fr, n.off) {
		return n.carefully(fr, this)
	}
	nf := at(fr, n.off)
	if n.numbers {
		switch n.nargs {
		case 8:
			nf[slotParams+7].SetBits(n.number(fr, 7))
			fallthrough
		case 7:
			nf[slotParams+6].SetBits(n.number(fr, 6))
			fallthrough
		case 6:
			nf[slotParams+5].SetBits(n.number(fr, 5))
			fallthrough
		case 5:
			nf[slotParams+4].SetBits(n.number(fr, 4))
			fallthrough
		case 4:
			nf[slotParams+3].SetBits(n.number(fr, 3))
			fallthrough
		case 3:
			nf[slotParams+2].SetBits(n.number(fr, 2))
			fallthrough
		case 2:
			nf[slotParams+1].SetBits(n.number(fr, 1))
			fallthrough
		case 1:
			nf[slotParams].SetBits(n.number(fr, 0))
		}
	} else if n.evaluate(p, fr, nf); p.err != nil {
		return nil
	}
	if n.hidden {
		n.setHidden(nf)
	}
	fr[slotProcess].SetBits(n.site)
	nf[slotProcess].Store(value.Raw(unsafe.Pointer(p), 0))
	nf[slotThis].Store(this)
	nf[c.ret].Store(c.retInit)
	if c.inits {
		c.enter(nf)
	}
	if p.depth >= p.maxDepth {
		p.stackFull(c)
		return nil
	}
	p.depth++
	if c.body.s.Exec(nf) == flowError {
		n.failed(p, nf, c)
	}
	p.depth--
	if c.epilogue {
		c.exit(nf)
	}
	return nf
}

// carefully makes what stands in the way of a call and makes the call, or gives nil: the method is compiled, or the call goes to the next segment of the stack.
func (n *callNode) carefully(fr *Frame, this value.Value) *Frame {
	p := proc(fr)
	switch {
	case !p.fits(fr, n.off):
		return n.elsewhere(p, fr, this)
	case n.link(p) != nil:
		return n.callThis(fr, this)
	}
	if other := n.other.Load(); other != nil {
		return other.callThis(fr, this)
	}
	return nil
}

// maxNumbers is how many arguments are moved one by one, without a loop.
const maxNumbers = 8

// number is an argument as the callee's slot holds it.
func (n *callNode) number(fr *Frame, i int) uint64 {
	bits := fr[n.from[i]].Bits()
	if n.reals&(1<<i) != 0 {
		bits = math.Float64bits(float64(int64(bits)))
	}
	return bits
}

// evaluate puts the arguments into the callee's frame, from the first to the last.
//
//go:noinline
func (n *callNode) evaluate(p *Process, fr, nf *Frame) {
	for i := range n.args {
		a := &n.args[i]
		switch a.how {
		case argInt:
			nf[a.slot].SetBits(uint64(int64(int32(a.i.Int(fr)))))
		case argIntLocal, argBits, argIntReal, argRealLocal:
			nf[a.slot].SetBits(a.bits(fr))
		case argReal:
			nf[a.slot].SetBits(value.Num(a.r.Real(fr)).Bits())
		case argVal:
			nf[a.slot].Store(a.v.Val(fr))
		case argLocal:
			nf[a.slot].Store(fr[a.from])
		case argOwn:
			nf[a.slot].Store(own(a.v.Val(fr)))
		case argNumInt:
			if v := a.v.Val(fr); v.IsNum() {
				nf[a.slot].SetBits(uint64(int64(value.RoundInteger(v.Float()))))
			} else if p.err == nil {
				p.setArg(nf, n.lay, n.m, a.p, v, a.at)
			}
		case argNumReal:
			if v := a.v.Val(fr); v.IsNum() {
				nf[a.slot].SetBits(v.Bits())
			} else if p.err == nil {
				p.setArg(nf, n.lay, n.m, a.p, v, a.at)
			}
		case argKindLocal:
			if v := fr[a.from]; v.Kind() == a.kind {
				nf[a.slot].Store(v)
			} else if p.err == nil {
				p.setArg(nf, n.lay, n.m, a.p, v, a.at)
			}
		case argKind:
			if v := a.v.Val(fr); v.Kind() == a.kind {
				nf[a.slot].Store(v)
			} else if p.err == nil {
				p.setArg(nf, n.lay, n.m, a.p, v, a.at)
			}
		case argClass:
			if v := a.v.Val(fr); v.IsObject() && n.lay.params[a.p].t.class.knows(v.Object()) {
				nf[a.slot].Store(v)
			} else if p.err == nil {
				p.setArg(nf, n.lay, n.m, a.p, v, a.at)
			}
		default:
			n.slowArg(p, fr, nf, a)
		}
	}
}

// elsewhere makes the call on the next segment of the stack, or finds that the process was stopped.
func (n *callNode) elsewhere(p *Process, fr *Frame, this value.Value) *Frame {
	if p.interrupted() && p.poll(n.at) {
		return nil
	}
	copied := p.spill(fr, n.off, n.off)
	nf := n.callThis(copied, this)
	p.unspill(fr, copied, n.off)
	return nf
}

// failed ends a call that failed, unless the failure was handled.
func (n *callNode) failed(p *Process, nf *Frame, c *code) {
	if !c.body.resume(nf, flowError) {
		p.leave(c.method)
		p.through(n.caller, n.at)
	}
}

// setHidden fills parameters that were not given, and the slots for the number of arguments.
func (n *callNode) setHidden(nf *Frame) {
	n.lay.missing(nf, n.nargs)
	if n.lay.argc != 0 {
		nf[n.lay.argc].SetBits(uint64(n.nargs))
		if n.nargs <= n.lay.nparams {
			nf[n.lay.extra].Store(value.Undef)
		}
	}
}

func (n *callNode) link(p *Process) *code {
	if p.err != nil {
		return nil
	}
	if n.ready != &n.m.ready {
		return n.linkNumbers(p)
	}
	c, err := n.m.compiled(p.in)
	if err != nil {
		p.fail(n.at, err)
		return nil
	}
	return c
}

func (n *callNode) linkNumbers(p *Process) *code {
	if n.other.Load() != nil {
		return nil
	}
	c, err := n.m.compiledNumbers(p.in)
	switch {
	case err == errNotNumbers:
		pm, _ := n.m.signature()
		other := &callNode{m: n.m, ready: &n.m.ready, lay: &pm.layout, callFrom: n.callFrom}
		other.setArgs(n.ops)
		n.other.Store(other)
	case err != nil:
		p.fail(n.at, err)
	}
	return c
}

// takes tells whether the form is right for these arguments.
func (f *numberForm) takes(ops []operand) bool {
	if len(ops) != f.layout.nparams {
		return false
	}
	for _, l := range f.params {
		if !ops[l.Param-1].isNum() {
			return false
		}
	}
	return true
}

// callFrom is where a call is made.
type callFrom struct {
	caller *Method
	off    uintptr
	at     diag.Span
	site   uint64
}

// newCall makes the call of a method with arguments, which choose its form.
func newCall(m *Method, pm *parsedMethod, s callFrom, ops []operand) *callNode {
	n := &callNode{}
	n.init(m, pm, s, ops)
	return n
}

func (n *callNode) init(m *Method, pm *parsedMethod, s callFrom, ops []operand) {
	n.m, n.ready, n.lay, n.callFrom = m, &m.ready, &pm.layout, s
	if f := pm.numbers; f != nil && f.takes(ops) {
		n.ready, n.lay, n.ops = &f.ready, &f.layout, ops
	}
	n.setArgs(ops)
}

func (n *callNode) slowArg(p *Process, fr, nf *Frame, a *argNode) {
	switch a.how {
	case argBool:
		var bits uint64
		if a.b.Bool(fr) {
			bits = 1
		}
		nf[a.slot].SetBits(bits)
	case argAny:
		v := a.v.Val(fr)
		if p.err == nil {
			p.setArg(nf, n.lay, n.m, a.p, v, a.at)
		}
	case argOver:
		v := a.v.Val(fr)
		if n.lay.extra == 0 {
			return
		}
		if a.p == n.lay.nparams {
			nf[n.lay.extra] = value.Coll(value.NewCollCap(4))
		}
		nf[n.lay.extra].Coll().Push(p.extraArg(n.lay, n.m, a.p, v, a.at))
	}
}

// callInt, callReal and callBool are calls of a method whose result is declared of that type.
type (
	callInt  struct{ n *callNode }
	callReal struct{ n *callNode }
	callBool struct{ n *callNode }
)

func (c *callInt) Int(fr *Frame) int64 {
	if nf := c.n.call(fr); nf != nil {
		return int64(nf[c.n.lay.ret].Bits())
	}
	return 0
}
func (c *callInt) Exec(fr *Frame) flow { return c.n.Exec(fr) }

func (c *callReal) Real(fr *Frame) float64 {
	if nf := c.n.call(fr); nf != nil {
		return nf[c.n.lay.ret].Float()
	}
	return 0
}
func (c *callReal) Exec(fr *Frame) flow { return c.n.Exec(fr) }

func (c *callBool) Bool(fr *Frame) bool {
	nf := c.n.call(fr)
	return nf != nil && nf[c.n.lay.ret].Bits() != 0
}
func (c *callBool) Exec(fr *Frame) flow { return c.n.Exec(fr) }

func (n *callNode) Val(fr *Frame) value.Value {
	nf := n.call(fr)
	if nf == nil || proc(fr).err != nil {
		return value.Undef
	}
	return loadTyped(nf, n.lay.ret, n.lay.ret0)
}

func (n *callNode) Exec(fr *Frame) flow { n.call(fr); return ended(fr) }

// callInt1 is a call with one Integer parameter and an Integer result and nothing else to prepare: the shape of most recursion.
type callInt1 struct {
	callNode
	x   intArg
	ret uint8
}

func (n *callInt1) Int(fr *Frame) int64 {
	v := n.x.get(fr)
	p := proc(fr)
	c := n.ready.Load()
	if c == nil || p.err != nil || !p.fits(fr, n.off) || p.depth >= p.maxDepth || c.epilogue {
		return n.slow(fr, v)
	}
	nf := at(fr, n.off)
	fr[slotProcess].SetBits(n.site)
	nf[slotProcess].Store(value.Raw(unsafe.Pointer(p), 0))
	nf[slotThis].Store(fr[slotThis])
	nf[slotParams].SetBits(uint64(int64(int32(v))))
	nf[n.ret].SetBits(0)
	if c.inits {
		c.enter(nf)
	}
	p.depth++
	if c.body.s.Exec(nf) == flowError {
		n.failed(p, nf, c)
	}
	p.depth--
	return int64(nf[n.ret].Bits())
}

// slow makes the call in the general way; v was already evaluated.
func (n *callInt1) slow(fr *Frame, v int64) int64 {
	if proc(fr).err != nil {
		return 0
	}
	m := &callNode{m: n.m, ready: n.ready, lay: n.lay, nargs: n.nargs, hidden: n.hidden, callFrom: n.callFrom}
	m.args = []argNode{{i: &intConst{v}, how: argInt, slot: slotParams, at: n.at}}
	return (&callInt{m}).Int(fr)
}

func (n *callInt1) Val(fr *Frame) value.Value { return value.Num(float64(n.Int(fr))) }
func (n *callInt1) Real(fr *Frame) float64    { return float64(n.Int(fr)) }
func (n *callInt1) Exec(fr *Frame) flow       { n.Int(fr); return ended(fr) }

// callNumber1 is a call with one Real parameter, a local plus a constant, and nothing else to prepare: the same without declarations.
type callNumber1 struct {
	callNode
	c    float64
	from uint8
}

func (n *callNumber1) Val(fr *Frame) value.Value {
	p := proc(fr)
	c := n.ready.Load()
	if c == nil || p.err != nil || !p.fits(fr, n.off) || p.depth >= p.maxDepth || c.epilogue {
		return n.callNode.Val(fr)
	}
	nf := at(fr, n.off)
	fr[slotProcess].SetBits(n.site)
	nf[slotProcess].Store(value.Raw(unsafe.Pointer(p), 0))
	nf[slotThis].Store(fr[slotThis])
	nf[slotParams].SetBits(math.Float64bits(fr[n.from].Float() + n.c))
	nf[c.ret].Store(c.retInit)
	if c.inits {
		c.enter(nf)
	}
	p.depth++
	if c.body.s.Exec(nf) == flowError {
		n.failed(p, nf, c)
		if p.err != nil {
			p.depth--
			return value.Undef
		}
	}
	p.depth--
	return loadTyped(nf, n.lay.ret, n.lay.ret0)
}

// ---- commands

// commandCall is a call of a command of the library.
type commandCall struct {
	callPlace
	run   func(*Call) (value.Value, error)
	quick func(*Process, []value.Value) (value.Value, bool)
	args  []valNode
	specs []*ParamSpec
	pass  []int // the Kind an argument may have without a check, or passesAll or passesNone
	check bool  // pass must be looked at
	star  bool
	// member tells that the receiver is the first argument of quick
	member bool
	off    uintptr
	at     diag.Span
	this   valNode // members: the receiver
	site   uint64
}

func (n *commandCall) Val(fr *Frame) value.Value {
	p := proc(fr)
	if p.err != nil {
		return value.Undef
	}
	this := value.NullV
	if n.this != nil {
		this = n.this.Val(fr)
	}
	return n.with(fr, p, this)
}

// with runs the command on a receiver.
func (n *commandCall) with(fr *Frame, p *Process, this value.Value) value.Value {
	if !p.fits(fr, n.top) {
		if p.interrupted() && p.poll(n.at) {
			return value.Undef
		}
		copied := p.spill(fr, n.off, n.top)
		v := n.with(copied, p, this)
		p.unspill(fr, copied, n.off)
		return v
	}
	all := unsafe.Slice((*value.Value)(unsafe.Pointer(at(fr, n.off))), len(n.args)+1)
	args := all[1:]
	for i, a := range n.args {
		args[i].Store(a.Val(fr))
	}
	if p.err != nil {
		return value.Undef
	}
	if n.check {
		for i, pass := range n.pass {
			if pass != passesAll && int(args[i].Kind()) != pass && !p.checkArg(n, i, &args[i]) {
				return value.Undef
			}
		}
	}
	if n.quick != nil {
		given := args
		if n.member {
			all[0].Store(this)
			given = all
		}
		if v, ok := n.quick(p, given); ok {
			return v
		}
	}
	fr[slotProcess].SetBits(n.site)
	c := p.pushCall()
	c.Proc, c.This, c.Args, c.Star, c.site, c.frame = p, this, args, n.star, &n.callPlace, fr
	v, err := n.run(c)
	p.popCall()
	if err != nil {
		p.fail(n.at, err)
		if p.err.Span.IsZero() && p.err.Source == nil {
			p.err.Span = n.at
		}
		return value.Undef
	}
	if p.interrupted() { // a command that waits gives up when the process is stopped
		p.poll(n.at)
	}
	if p.err != nil { // a callback failed
		return value.Undef
	}
	return v
}

// checkArg converts an argument to what the command's syntax says, or fails.
func (p *Process) checkArg(n *commandCall, i int, v *value.Value) bool {
	s := n.specs[i]
	k := v.Kind()
	if !s.accepts(*v) {
		if k == value.Null && s.Accept.Has(value.Undefined) {
			return true
		}
		if k == value.Undefined && s.Accept.Has(value.Null) && !s.Accept.Has(value.Picture) {
			*v = value.NullV
			return true
		}
		number, given := argumentError(s), describe(*v)
		if k == value.Array && s.Elem != value.TVariant {
			number, given = errArgumentTypes, article(v.Array().Elem.String()+" array")
		}
		p.failHint(n.spans[i], number, labelOf(*v), "", "%s expects %s for %s, not %s", n.name, article(s.Type), s.Name, given)
		return false
	}
	switch {
	case s.To == value.TVariant || s.To.Kind() == k && s.To != value.TInteger:
	case k == value.Real && s.To == value.TInteger:
		*v = value.Num(float64(value.RoundInteger(v.Float())))
	default:
		w, err := value.Assign(s.To, *v)
		if err != nil {
			p.fail(n.spans[i], err)
			return false
		}
		*v = w
	}
	return true
}

func argumentError(s *ParamSpec) int {
	switch s.To {
	case value.TText:
		return errTextExpected
	case value.TInteger, value.TReal:
		return errNumberExpected
	case value.TBoolean:
		return errBooleanArgument
	case value.TDate:
		return errDateArgument
	}
	if s.Accept == arrays {
		return errArrayExpected
	}
	return errArgumentTypes
}

// article puts articles before the types of a syntax row: an Integer or a Text.
func article(t string) string {
	types := strings.Split(t, ", ")
	for i, t := range types {
		switch {
		case t == "":
			types[i] = "a value"
		case strings.IndexByte("AEIOU", t[0]) >= 0:
			types[i] = "an " + t
		default:
			types[i] = "a " + t
		}
	}
	last := len(types) - 1
	if last == 0 {
		return types[0]
	}
	return strings.Join(types[:last], ", ") + " or " + types[last]
}

func (n *commandCall) Real(fr *Frame) float64 { return numberOf(fr, n.Val(fr), n.at) }
func (n *commandCall) Exec(fr *Frame) flow    { n.Val(fr); return ended(fr) }

// idleCall is a command that may have no effect, see Command.Idle.
type idleCall struct {
	call *commandCall
	idle func(*Process) bool
}

func (n *idleCall) Val(fr *Frame) value.Value {
	if p := proc(fr); p.in.mayBeIdle.Load() && n.idle(p) {
		return value.Undef
	}
	return n.call.Val(fr)
}

func (n *idleCall) Exec(fr *Frame) flow { n.Val(fr); return ended(fr) }

// commandBool is a command whose result is a Boolean.
type commandBool struct{ *commandCall }

func (n commandBool) Bool(fr *Frame) bool { v := n.Val(fr); return v.IsBool() && v.Truth() }

// missingCommand is a command that tetra does not have yet: error 33 names it.
type missingCommand struct {
	name string
	at   diag.Span
}

func (n *missingCommand) Val(fr *Frame) value.Value {
	proc(fr).failHint(n.at, errNotImplemented, "", "", "the command %s is not implemented", n.name)
	return value.Undef
}
