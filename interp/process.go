package interp

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync/atomic"
	"time"
	"unsafe"

	"tetra/diag"
	"tetra/session"
	"tetra/value"
)

// A Process is a 4D process. It belongs to the goroutine that runs its code; only Abort, Stop, Info methods (Number, Name, Context, State) may be
// called from another.
type Process struct {
	// hot fields first: every call and loop touches them
	vars      []*value.Variable // the very first: see variableRef
	limit     uintptr           // atomic; see setLimit
	err       *Failure
	depth     int
	maxDepth  int
	interrupt uint32 // not 0: look at stop; atomic
	eps       float64
	seg       *segment
	cursor    value.Cursor
	calls     []*Call
	ncalls    int

	arrays int // how often the lock of the arrays of interprocess variables was taken; see lockArrays

	in      *Interp
	program *Program
	number  int // of its place in the list; free again when the process has ended
	id      int // never used again
	kind    int
	name    string
	ctx     Context
	seen    atomic.Pointer[session.Session] // ctx.Session, for other goroutines
	started time.Time

	stop   atomic.Uint32 // StopReason
	done   chan struct{} // closed when stop is set: ends waits
	ended  chan struct{} // closed when the process is over
	worker atomic.Bool   // runs messages one after the other
	state  atomic.Int32  // ProcessState
	waited atomic.Int64  // nanoseconds
	wishes wishes
	idle   atomic.Bool // a worker that waits for a message

	held              []*value.Group // groups locked by Use, innermost last
	errs              []*Failure     // Last errors
	spare             *thrown        // for the next throw
	handler           errorHandler
	componentHandlers map[*Program]errorHandler
	trying            int // how many Try are open
	inError           bool
	failedDepth       int // while a handler runs: the depth of the method that failed
	promoted          []promotion
	promotions        int
	deferred          []deferredError
	atEnd             []atEnd // of defer
	ownStop           bool    // the process stopped itself with ABORT
	values            map[any]any
	scope             *Scope // of the line that EXECUTE FORMULA executes
}

// errorHandler is what ON ERR CALL installed.
type errorHandler struct {
	method string
	trying int // how many Try were open when it was installed
}

type promotion struct {
	id        int // 0: of roles.json
	depth     int
	privilege string
}

// ProcessOptions says what a new process is.
type ProcessOptions struct {
	Name    string
	Context Context
	Type    int      // a constant of the theme Process Type: ProcessMain ...
	Program *Program // whose code the process runs first: a component's web server answers with the component's; nil: the application's
}

// Types of processes, as constants of the theme Process Type.
const (
	ProcessMain            = -1
	ProcessWeb             = -3
	ProcessExecuteOnServer = 1
	ProcessOther           = 4 // New process
	ProcessWorker          = 5
)

// NewProcess makes a process; its code runs on the goroutine that calls its methods. Close ends it.
func (in *Interp) NewProcess(o ProcessOptions) *Process {
	p := &Process{in: in, program: in.Program(), name: o.Name, kind: o.Type, ctx: o.Context, started: in.opt.Clock(), maxDepth: in.opt.MaxDepth,
		eps: value.Epsilon, done: make(chan struct{}), ended: make(chan struct{}), seg: stacks.Get().(*segment)}
	if o.Program != nil {
		p.program = o.Program
	}
	p.limit = p.seg.limit()
	p.wishes.bell = make(chan struct{}, 1)
	if p.ctx.Session == nil && p.ctx.Kind == Standalone {
		p.ctx.Session = in.sessions.Standalone()
	}
	p.seen.Store(p.ctx.Session)
	in.procs.Lock()
	in.procs.next++
	p.id = in.procs.next
	for p.number = max(in.procs.free, 1); in.procs.list[p.number] != nil; {
		p.number++
	}
	in.procs.free = p.number + 1
	in.procs.list[p.number] = p
	in.procs.Unlock()
	return p
}

// Close ends the process: its locks are released, it leaves the list.
func (p *Process) Close() {
	p.releaseTo(0)
	p.in.procs.Lock()
	if p.in.procs.list[p.number] == p {
		delete(p.in.procs.list, p.number)
		p.in.procs.free = min(p.in.procs.free, p.number)
	}
	p.in.procs.Unlock()
	p.wishes.mu.Lock()
	p.wishes.over, p.wishes.asks = true, nil
	p.wishes.mu.Unlock()
	select {
	case <-p.ended:
	default:
		close(p.ended)
		p.seg.giveBack()
		p.seg = nil // a process that is over runs nothing
	}
}

// Interp is the application the process belongs to.
func (p *Process) Interp() *Interp { return p.in }

// Number is the process number, from 1.
func (p *Process) Number() int { return p.number }

// ID tells the process from all others of the application, those that have ended included.
func (p *Process) ID() int { return p.id }

// Type is what kind of process it is, a constant of the theme Process Type.
func (p *Process) Type() int { return p.kind }

// Name is the process name.
func (p *Process) Name() string { return p.name }

// Context is on whose behalf the process runs.
func (p *Process) Context() Context { return p.ctx }

// SetSession swaps the session of the process (4D.Session.restore, a redeemed passcode).
func (p *Process) SetSession(s *session.Session) {
	p.ctx.Session = s
	p.seen.Store(s)
}

// SeenSession is Session for other goroutines than the process's own.
func (p *Process) SeenSession() *session.Session { return p.seen.Load() }

// Session is the process's session, nil when Session is Null.
func (p *Process) Session() *session.Session { return p.ctx.Session }

// Done is closed when the process is asked to end; commands that wait watch it.
func (p *Process) Done() <-chan struct{} { return p.done }

// Stop asks the process to end, from any goroutine. The first reason counts.
func (p *Process) Stop(why StopReason) {
	if p.stop.CompareAndSwap(0, uint32(why)) {
		p.ring() // before what it waits for ends: it would run its next line else
		close(p.done)
	}
}

// Abort is Stop(Aborted).
func (p *Process) Abort() { p.Stop(Aborted) }

// Stopped tells why the process was asked to end.
func (p *Process) Stopped() StopReason { return StopReason(p.stop.Load()) }

func (why StopReason) message() string {
	switch why {
	case Aborted:
		return "the process was aborted"
	case TimedOut:
		return "the time limit was reached"
	case OutOfMemory:
		return "the memory limit was reached"
	case Quit:
		return "the application quits"
	case Interrupted:
		return "interrupted by the user"
	}
	return ""
}

// poll is called when interrupt is set: it does what others want of the process, and tells whether the process was asked to end, which is then pending.
func (p *Process) poll(at diag.Span) bool {
	if !p.attend() {
		return false
	}
	if f := p.stopFailure(at); f != nil && (p.err == nil || p.err.Stop == NotStopped) {
		p.err = f
	}
	return true
}

func (p *Process) stopFailure(at diag.Span) *Failure {
	why := p.Stopped()
	if why == NotStopped {
		return nil
	}
	number := 0
	if why == Interrupted {
		number = value.ErrInterrupted
	}
	return &Failure{diagnostic: &diag.Error{Number: number, Message: why.message(), Span: at}, Stop: why, Signature: "4DRT"}
}

// StopError is what a command that takes long returns when the process was asked to end, nil when it was not.
func (p *Process) StopError() error {
	if f := p.stopFailure(diag.Span{}); f != nil {
		return f
	}
	return nil
}

// SetWorker marks the process as a worker. It lives as long as the application and is not missed when it has nothing to do.
func (p *Process) SetWorker() { p.worker.Store(true) }

// IsWorker tells whether the process is a worker; from any goroutine.
func (p *Process) IsWorker() bool { return p.worker.Load() }

// Started is when the process was made.
func (p *Process) Started() time.Time { return p.started }

// SetIdle says whether a worker has nothing to do; from any goroutine.
func (p *Process) SetIdle(idle bool) { p.idle.Store(idle) }

// SetValue keeps a Go value with the process under a key, for packages above (the exchange a web process answers, open documents).
func (p *Process) SetValue(key, v any) {
	if p.values == nil {
		p.values = map[any]any{}
	}
	p.values[key] = v
}

// Value is what SetValue kept, nil without.
func (p *Process) Value(key any) any { return p.values[key] }

// Cursor remembers positions in long texts.
func (p *Process) Cursor() *value.Cursor { return &p.cursor }

// Epsilon is how far apart equal Reals may be (SET REAL COMPARISON LEVEL).
func (p *Process) Epsilon() float64 { return p.eps }

// SetEpsilon changes Epsilon for this process.
func (p *Process) SetEpsilon(e float64) { p.eps = e }

// Run calls a method as the process method: with a receiver of Null, and the error handling of a whole run. A panic inside the
// interpreter is our fault; it is caught here, once, and reported with the method.
func (p *Process) Run(m *Method, args ...value.Value) (v value.Value, err error) {
	c, err := m.compiled(p.in)
	if err != nil {
		return value.Undef, err // a diag.List: all that is wrong with the source
	}
	return p.guard(m, func(fr *Frame) value.Value {
		return p.invoke(fr, 2*valueSize, c, value.NullV, args)
	})
}

// guard runs code at the bottom of the stack.
func (p *Process) guard(m *Method, body func(fr *Frame) value.Value) (v value.Value, err error) {
	held, calls, depth, ends := len(p.held), p.ncalls, p.depth, len(p.atEnd)
	trying, inError := p.trying, p.inError
	defer func() {
		if r := recover(); r != nil {
			name := ""
			if m != nil {
				name = m.Name
			}
			err = &InternalError{Method: name, Panic: r, Stack: debug.Stack()}
		}
		p.err = nil
		p.ncalls, p.depth, p.atEnd = calls, depth, p.atEnd[:min(ends, len(p.atEnd))]
		p.trying, p.inError = trying, inError // a panic left them as they were
		if depth == 0 {
			p.deferred = nil
		}
		p.releaseTo(held)
	}()
	for p.seg.prev != nil {
		p.seg = p.seg.prev
	}
	p.setLimit()
	fr := p.seg.base()
	fr[slotProcess] = value.Raw(unsafe.Pointer(p), 0)
	fr[slotThis] = value.NullV
	v = body(fr)
	if m != nil && p.depth == 0 { // what was deferred to methods that do not look is not lost
		p.depth = -1
		p.raiseDeferred(m)
		p.depth = 0
	}
	if p.err != nil && !(p.err.Stop == Aborted && p.ownStop) {
		return value.Undef, p.err
	}
	return v, nil // ABORT ends a process without an error
}

// InternalError is a fault of tetra itself.
type InternalError struct {
	Method string
	Panic  any
	Stack  []byte
}

// Error says what happened and where.
func (e *InternalError) Error() string {
	return fmt.Sprintf("internal fault in method %s: %v", e.Method, e.Panic)
}

// StopWith stops the process when ctx ends, until the returned function is called.
func (p *Process) StopWith(ctx context.Context, why StopReason) (release func()) {
	stop := context.AfterFunc(ctx, func() { p.Stop(why) })
	return func() { stop() }
}

// ---- locks

// lock locks the group of a shared value, attending to what others want while it waits; nil for a value that is not shared and when the process was asked to
// end, which is then pending.
func (p *Process) lock(v value.Value) *value.Group {
	for {
		if g := value.Use(v, p, p.wishes.bell); g != nil || !value.IsShared(v) {
			return g
		}
		if p.poll(diag.Span{}) {
			return nil
		}
	}
}

// use locks the group of a shared value for Use ... End use.
func (p *Process) use(v value.Value) bool {
	g := p.lock(v)
	if g == nil {
		return false
	}
	p.held = append(p.held, g)
	return true
}

// releaseTo unlocks what was locked since there were n.
func (p *Process) releaseTo(n int) {
	for len(p.held) > n {
		p.held[len(p.held)-1].Unlock(p)
		p.held = p.held[:len(p.held)-1]
	}
}

// WithLock runs f while the process holds the lock of a shared value; for commands that write shared values on their own account. A process that is asked
// to end while it waits for the lock does not run f.
func (p *Process) WithLock(v value.Value, f func()) {
	if value.IsShared(v) {
		g := p.lock(v)
		if g == nil {
			return
		}
		defer g.Unlock(p)
	}
	f()
}

// ---- variables

// variable gives the process variable of a slot, making it when it is new.
func (p *Process) variable(slot int) *value.Variable {
	if slot < len(p.vars) {
		if v := p.vars[slot]; v != &value.NoVariable {
			return v
		}
	}
	return p.newVariable(slot)
}

func (p *Process) newVariable(slot int) *value.Variable {
	for len(p.vars) <= slot {
		p.vars = append(p.vars, &value.NoVariable)
	}
	v := &value.Variable{Name: p.in.vars.name(slot), V: value.Undef}
	if t, ok := systemVariable(fold(v.Name)); ok {
		v.Type, v.Declared, v.V = t, true, t.Default()
	}
	p.vars[slot] = v
	return v
}

// systemVariable is the type of a process variable with a type of its own (Concepts/variables); the name is folded.
func systemVariable(name string) (value.Type, bool) {
	switch name {
	case "document", "error method", "error formula":
		return value.TText, true
	case "ok", "flddelimit", "recdelimit", "error", "error line", "mousedown", "mousex", "mousey", "mouseproc", "keycode", "modifiers":
		return value.TInteger, true
	}
	return 0, false
}

// Variable finds or makes a process variable by name.
func (p *Process) Variable(name string) *value.Variable {
	return p.variable(p.in.vars.slot(fold(name), name))
}

// Interprocess finds or makes an interprocess variable by its name without <>. Its value may be used by other processes at the same time.
func (p *Process) Interprocess(name string) *value.Variable {
	return p.in.interprocess(p.in.inter.slot(fold(name), name))
}

// SetOK sets the system variable OK.
func (p *Process) SetOK(ok bool) {
	n := 0
	if ok {
		n = 1
	}
	p.Variable("OK").V = value.Int(n)
}

// SetDocument sets the system variable Document.
func (p *Process) SetDocument(path string) { p.Variable("Document").V = value.Str(path) }

// interprocess gives the interprocess variable of a slot. Interprocess variables are shared by all processes; each access to the value is guarded by the
// application's lock (see value.Variable.Content). The list of them is never changed but made longer, so that finding one needs no lock.
func (in *Interp) interprocess(slot int) *value.Variable {
	if cells := in.interVars.cells.Load(); cells != nil && slot < len(*cells) {
		return (*cells)[slot]
	}
	in.interVars.Lock()
	defer in.interVars.Unlock()
	var cells []*value.Variable
	if old := in.interVars.cells.Load(); old != nil {
		cells = *old // what is appended lies behind the end that others see
	}
	for i := len(cells); i <= slot; i++ { // also those between, which other code has named
		cells = append(cells, &value.Variable{Name: "<>" + in.inter.name(i), V: value.Undef, State: value.Common, Guard: &in.interVars.RWMutex})
	}
	in.interVars.cells.Store(&cells)
	return cells[slot]
}

// pushCall takes a Call from the process's own stack of them.
func (p *Process) pushCall() *Call {
	if p.ncalls == len(p.calls) {
		p.calls = append(p.calls, &Call{})
	}
	c := p.calls[p.ncalls]
	p.ncalls++
	return c
}

func (p *Process) popCall() {
	p.ncalls--
	c := p.calls[p.ncalls]
	c.Args, c.frame, c.Star = nil, nil, false
}
