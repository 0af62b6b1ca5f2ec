package interp

import (
	"errors"
	"slices"

	"tetra/diag"
	"tetra/value"
)

// HandlerScope says of which errors a handler is told (ON ERR CALL).
type HandlerScope int

const (
	LocalErrors     HandlerScope = iota // of the current process
	GlobalErrors                        // of all processes that have no handler of their own
	ComponentErrors                     // of components that have none
)

// resume decides what happens after a failed line: when an ON ERR CALL handler is in force, it runs, and the block goes on with the
// next line. It is called by the innermost block around the line. A Try that was begun after the handler was installed comes first.
func (c *code) resume(fr *Frame, at diag.Span) bool {
	p := proc(fr)
	f := p.err
	if f == nil || f.Stop != NotStopped || p.inError {
		return false
	}
	prog := c.method.program
	handler := p.handlerOf(prog)
	if handler.method == "" {
		handler.method = p.in.errorHandler(prog, GlobalErrors)
	}
	if handler.method == "" && prog.host != nil {
		prog = prog.host
		handler.method = p.in.errorHandler(prog, ComponentErrors)
	}
	if handler.method == "" || handler.trying < p.trying {
		return false
	}
	at = c.line(fr, f, at)
	p.leave(c.method)
	if f.Span.IsZero() && f.Method == c.method {
		f.Span = at
	}
	p.forget() // Last errors is about this error
	p.caught()
	p.errorVariables(f, c, at)
	m := prog.Method(handler.method)
	if m == nil {
		return true // a handler that does not exist hides errors
	}
	hc, err := m.compiled(p.in)
	if err != nil {
		p.fail(at, err)
		return false
	}
	p.inError, p.failedDepth = true, p.depth
	p.invoke(fr, c.size, hc, fr[slotThis], nil) // a method called from here: with the same This
	p.inError = false
	return p.err == nil
}

// line is the place of the line that failed when it is alone in its branch and has no block of its own, else at: that of the line of a block.
func (c *code) line(fr *Frame, f *Failure, at diag.Span) diag.Span {
	if len(c.alone) == 0 {
		return at
	}
	pos := f.Span
	if f.Method != nil || f.Source != nil && f.Source != c.source { // it came out of a call
		s := proc(fr).in.sites.get(fr[slotProcess].Bits())
		if s.method != c.method {
			return at
		}
		pos = s.at
	}
	for _, l := range c.alone {
		if l.Start <= pos.Start && pos.Start < l.End {
			return l
		}
	}
	return at
}

// caught moves the pending failure to Last errors.
func (p *Process) caught() {
	p.errs = append(append(p.errs, p.err.With...), p.err)
	p.err = nil
}

// errorVariables sets Error, Error method, Error line and Error formula.
func (p *Process) errorVariables(f *Failure, c *code, at diag.Span) {
	p.Variable("Error").V = value.Int(f.Number)
	name, line, formula := c.method.Name, 0, ""
	if c.source != nil {
		line, _ = c.source.Position(at.Start)
		if int(at.End) <= len(c.source.Text) {
			formula = c.source.Text[at.Start:at.End]
		}
	}
	p.Variable("Error method").V = value.Str(name)
	p.Variable("Error line").V = value.Int(line)
	p.Variable("Error formula").V = value.Str(formula)
}

// LastErrors is the failures that were caught since the last Try began, oldest first (Last errors).
func (p *Process) LastErrors() []*Failure {
	for _, f := range p.errs {
		f.thrown = nil
	}
	return p.errs
}

// ClearErrors forgets them.
func (p *Process) ClearErrors() { p.errs = nil }

// SetErrorHandler is ON ERR CALL for the project whose code calls it; "" removes the handler of the scope.
func (c *Call) SetErrorHandler(scope HandlerScope, method string) {
	p, prog := c.Proc, c.Proc.programAt(c.frame)
	if scope != LocalErrors {
		p.in.handlers.Store(handlerKey{prog.component(), scope}, method)
		p.in.handled.Store(true)
		return
	}
	h := errorHandler{method: method, trying: p.trying}
	if prog.host == nil {
		p.handler = h
		return
	}
	if p.componentHandlers == nil {
		p.componentHandlers = map[*Program]errorHandler{}
	}
	p.componentHandlers[prog] = h
}

// ErrorHandler is the method that the project whose code asks installed, "" for none.
func (c *Call) ErrorHandler(scope HandlerScope) string {
	prog := c.Proc.programAt(c.frame)
	if scope == LocalErrors {
		return c.Proc.handlerOf(prog).method
	}
	return c.Proc.in.errorHandler(prog, scope)
}

// handlerKey finds a handler of the application: nil is the host.
type handlerKey struct {
	component *Program
	scope     HandlerScope
}

// component is the program when it is a component, nil for a host, whose handlers outlive a reload.
func (p *Program) component() *Program {
	if p.host == nil {
		return nil
	}
	return p
}

// errorHandler is the method that a project installed for the application, "" for none.
func (in *Interp) errorHandler(prog *Program, scope HandlerScope) string {
	if !in.handled.Load() {
		return ""
	}
	m, _ := in.handlers.Load(handlerKey{prog.component(), scope})
	s, _ := m.(string)
	return s
}

// handlerOf is the handler of this process for errors in a project.
func (p *Process) handlerOf(prog *Program) errorHandler {
	if prog.host == nil {
		return p.handler
	}
	return p.componentHandlers[prog]
}

// Throw makes the error that a command returns to raise it: number and text are the program's own, object is what throw was given
// (nil for none). The command must not keep it.
func (p *Process) Throw(number int, text string, signature string, object *value.ObjectV) error {
	t := p.spare
	if t == nil {
		t = &thrown{}
	}
	p.spare = nil
	chain := t.chain[:0]
	t.diagnostic, t.failure = diag.Error{}, Failure{} // and not with their fields: those would be put together elsewhere, and copied
	d, f := &t.diagnostic, &t.failure
	d.Number, d.Message, d.Chain = number, text, chain
	f.diagnostic, f.Signature, f.Object, f.thrown = d, signature, object, t
	return &t.failure
}

// Defer keeps an error until the method that is running returns (throw with deferred).
func (p *Process) Defer(err error) {
	var f *Failure
	if errors.As(err, &f) {
		f.thrown = nil
		if p.ncalls > 0 && f.Span.IsZero() { // the place is that of the command being run
			if s := p.in.sites.get(p.calls[p.ncalls-1].frame[slotProcess].Bits()); s.method != nil {
				f.Span, f.Method = s.at, s.method
				f.Source, _ = s.method.Source()
			}
		}
		p.deferred = append(p.deferred, deferredError{f, p.depth})
	}
}

// DeferAgain raises the current errors again when the method returns (throw without arguments). In a handler that is the method that failed, not
// the handler.
func (p *Process) DeferAgain() {
	depth := p.depth
	if p.inError {
		depth = p.failedDepth
	}
	for _, f := range p.errs {
		again, d := *f, *f.diagnostic
		d.Chain = slices.Clone(d.Chain)
		again.diagnostic, again.With, again.thrown = &d, nil, nil
		p.deferred = append(p.deferred, deferredError{&again, depth})
	}
}

type deferredError struct {
	f     *Failure
	depth int
}

// raiseDeferred raises what was deferred by a method that has just returned.
func (p *Process) raiseDeferred(m *Method) {
	for i, d := range p.deferred {
		if d.depth <= p.depth {
			continue
		}
		if p.err != nil && p.err.Stop != NotStopped {
			p.deferred = p.deferred[:i]
			return
		}
		var all []*Failure
		if p.err != nil {
			all = append(all, p.err)
		}
		for _, rest := range p.deferred[i:] {
			all = append(all, rest.f)
		}
		p.err = all[len(all)-1]
		p.err.With = all[:len(all)-1]
		p.deferred = p.deferred[:i]
		p.leave(m)
		return
	}
}

// AbortError is what a command returns to end the process: ABORT, QUIT 4D.
func (p *Process) AbortError(why StopReason) error {
	p.ownStop = why == Aborted
	p.Stop(why)
	return &Failure{diagnostic: &diag.Error{Message: why.message()}, Stop: why, Signature: "4DRT"}
}

// IsStopped tells whether an error is a process being ended rather than a fault of the program.
func IsStopped(err error) (StopReason, bool) {
	var f *Failure
	if errors.As(err, &f) && f.Stop != NotStopped {
		return f.Stop, true
	}
	return NotStopped, false
}
