package interp

import "tetra/value"

// An EventQueue is where asynchronous objects leave the callbacks that a process is to run: between the messages of a worker, or while the
// process waits for such an object. It is safe for concurrent use.
type EventQueue interface {
	// Post asks the process to call f with a receiver and the arguments that args makes on the goroutine of the process. done, if not nil, gets
	// what came of it, on the same goroutine; a callback that is no function gives Undefined.
	Post(f, this value.Value, args func() []value.Value, done func(v value.Value, err error))
}

// Ended is closed when the process is over.
func (p *Process) Ended() <-chan struct{} { return p.ended }

// FunctionMember is the function that an object has under a name: a formula in a property, or a function of its class. Undefined without. Only
// the goroutine of the process may call it.
func (p *Process) FunctionMember(v value.Value, name string) value.Value {
	o := v.AsObject()
	if o == nil {
		return value.Undef
	}
	if own, ok := o.Lookup(name); ok {
		if FunctionOf(own) != nil {
			return own
		}
		return value.Undef
	}
	c := ClassOf(o)
	if c == nil || c.def != nil {
		return value.Undef
	}
	if m, err := c.function(name); err == nil && m != nil {
		return p.in.functionObject(&Function{method: m})
	}
	return value.Undef
}
