package interp

import (
	"tetra/diag"
	"tetra/value"
)

// Arrays of interprocess variables. What such a variable holds is guarded by interVars; what is in its array, by one lock of the application for all
// of them, which is taken for one access to an element, or for a command that is given the array. The array knows that it is shared (value.ArrayV.Common), so
// that a pointer's target is found out without asking, and the nodes of local and process variables need not look: an element of an interprocess variable or
// behind a pointer is a node of its own. A process that waits, or calls a method from a command, gives the lock up meanwhile.
//
// Whoever takes both takes this one first.

// lockArrays takes the lock; a process that has it may take it again.
func (p *Process) lockArrays() {
	if p.arrays == 0 {
		p.in.interArrays.Lock()
	}
	p.arrays++
}

func (p *Process) unlockArrays() {
	if p.arrays--; p.arrays == 0 {
		p.in.interArrays.Unlock()
	}
}

// LockArrays takes the lock of the arrays of interprocess variables for code that reaches them without a command's arguments; the caller calls what it
// returns in the end. For the process's own goroutine.
func (p *Process) LockArrays() (unlock func()) {
	p.lockArrays()
	return p.unlockArrays
}

// Blocking runs what takes its time outside of the process, without the lock that a command has because of its arguments. For the process's own goroutine.
func (p *Process) Blocking(f func()) {
	defer p.releaseArrays()()
	f()
}

// releaseArrays gives the lock up, however often the process has taken it, until the returned function is called.
func (p *Process) releaseArrays() (again func()) {
	n := p.arrays
	if n == 0 {
		return func() {}
	}
	p.arrays = 0
	p.in.interArrays.Unlock()
	return func() {
		p.in.interArrays.Lock()
		p.arrays = n
	}
}

// SetContent makes a variable of the process, or an interprocess variable, hold a value, converted to its declared type. One that does not exist yet becomes
// a variable of the given type, which TVariant leaves open. An array stays one: only another array takes its place.
func (p *Process) SetContent(v *value.Variable, x value.Value, of value.Type) error {
	if v.State == value.Common {
		p.in.interVars.Lock()
		defer p.in.interVars.Unlock()
	}
	switch {
	case x.IsArray():
		x.Array().Common = v.State == value.Common
		v.V = x
		return nil
	case v.V.IsArray():
		return value.Errf(value.ErrArgumentTypes, "%s is an array: an array or one of its elements can be written, not %s", v.Name, describe(x))
	case !v.Declared && v.V.IsUndef() && of != value.TVariant:
		v.Type, v.Declared = of, true
	}
	if v.Declared {
		w, err := p.assign(v.Type, x)
		if err != nil {
			return err
		}
		x = w
	}
	v.V = x
	return nil
}

// isCommon tells whether a value is an array of an interprocess variable.
func isCommon(v value.Value) bool { return v.IsArray() && v.Array().Common }

// commonScalar is scalar of what may be an array of an interprocess variable.
func (p *Process) commonScalar(v value.Value) value.Value {
	if !v.IsArray() {
		return v
	}
	if v.Array().Common {
		p.lockArrays()
		defer p.unlockArrays()
	}
	return scalar(v)
}

// assignCommon assigns to an interprocess variable. A number for an array is its current element.
func (p *Process) assignCommon(v *value.Variable, x value.Value, at diag.Span) {
	p.in.interVars.Lock()
	if a := v.V; a.IsArray() && !x.IsArray() {
		p.in.interVars.Unlock()
		p.lockArrays()
		defer p.unlockArrays()
		assignToArray(p, a, v.Name, x, at)
		return
	}
	defer p.in.interVars.Unlock()
	if x.IsArray() {
		x.Array().Common = true
	}
	assignVariable(p, v, x, at)
}

// underArrays makes a command run under the lock when one of the arguments with these numbers is an array of an interprocess variable.
func underArrays(run func(*Call) (value.Value, error), may []int) func(*Call) (value.Value, error) {
	locked := func(c *Call) (value.Value, error) {
		c.Proc.lockArrays()
		defer c.Proc.unlockArrays()
		return run(c)
	}
	return func(c *Call) (value.Value, error) {
		for _, i := range may {
			if isCommon(c.Args[i]) {
				return locked(c)
			}
		}
		return run(c)
	}
}

// commonElement is x{i} where x is an interprocess variable, something behind a pointer, or a row of these.
type commonElement struct{ *element }

func (n *commonElement) raw(fr *Frame) value.Value {
	x := n.x.Val(fr)
	i := n.i.Int(fr)
	if p := proc(fr); x.IsArray() && p.err == nil {
		a := x.Array()
		if a.Common {
			return n.locked(fr, p, x, i)
		}
		if v, ok := a.Get(int(i)); ok {
			return v
		}
	}
	return n.get(fr, x, i)
}

// locked is get for an array of an interprocess variable.
func (n *commonElement) locked(fr *Frame, p *Process, x value.Value, i int64) value.Value {
	p.lockArrays()
	defer p.unlockArrays()
	return n.get(fr, x, i)
}

func (n *commonElement) Val(fr *Frame) value.Value { return proc(fr).commonScalar(n.raw(fr)) }

func (n *commonElement) Assign(fr *Frame, v value.Value) {
	x := n.x.Val(fr)
	i := n.i.Int(fr)
	if isCommon(x) {
		n.storeCommon(fr, x, i, v)
		return
	}
	n.store(fr, x, i, v)
}

func (n *commonElement) storeCommon(fr *Frame, x value.Value, i int64, v value.Value) {
	p := proc(fr)
	p.lockArrays()
	defer p.unlockArrays()
	n.store(fr, x, i, v)
}

// callingNode is the right side of a compound assignment that calls code, which may change what is assigned to: the old value is the one before it.
type callingNode struct{ valNode }

// rightSide evaluates the right side of a compound assignment to an element of an array of an interprocess variable before the lock is taken, so that nobody
// else writes the element between its being read and written; unless it calls code.
func (p *Process) rightSide(fr *Frame, rhs valNode) valNode {
	if _, calls := rhs.(*callingNode); calls {
		return rhs
	}
	return &valConst{rhs.Val(fr)}
}

// modifyCommon is Modify for an array of an interprocess variable.
func (n *element) modifyCommon(fr *Frame, p *Process, x value.Value, i int64, op value.Op, rhs valNode, at diag.Span) {
	rhs = p.rightSide(fr, rhs)
	if p.err != nil {
		return
	}
	p.lockArrays()
	defer p.unlockArrays()
	a := n.get(fr, x, i)
	if p.err == nil && a.IsArray() {
		p.failf(at, errIncompatible, "compound assignment works on elements of arrays, not on bytes or rows")
	}
	if p.err != nil {
		return
	}
	b := p.unlocked(fr, rhs)
	if p.err != nil {
		return
	}
	if v := modified(fr, op, a, b, at); p.err == nil {
		n.store(fr, x, i, v)
	}
}

// modifyVariable is Modify for an interprocess variable. An array is its current element's number.
func (p *Process) modifyVariable(fr *Frame, v *value.Variable, op value.Op, rhs valNode, at, opAt diag.Span) {
	if _, calls := rhs.(*callingNode); calls { // which may write the variable
		a := p.commonScalar(v.Content())
		b := rhs.Val(fr)
		if p.err != nil {
			return
		}
		if x := modified(fr, op, a, b, opAt); p.err == nil {
			p.assignCommon(v, x, at)
		}
		return
	}
	b := rhs.Val(fr)
	if p.err != nil {
		return
	}
	p.in.interVars.Lock()
	if v.V.IsArray() && p.arrays == 0 { // whose lock comes first
		p.in.interVars.Unlock()
		p.lockArrays()
		defer p.unlockArrays()
		p.in.interVars.Lock()
	}
	defer p.in.interVars.Unlock()
	if x := modified(fr, op, scalar(v.V), b, opAt); p.err == nil {
		assignVariable(p, v, x, at)
	}
}

// unlocked evaluates what may call code without the lock.
func (p *Process) unlocked(fr *Frame, x valNode) value.Value {
	if _, calls := x.(*callingNode); calls {
		defer p.releaseArrays()()
	}
	return x.Val(fr)
}
