package builtins

import (
	"strings"
	"sync"
	"time"

	"tetra/interp"
	"tetra/value"
)

// A worker is a process that executes messages one after the other (docs/Develop/processes). Its fields other than proc and name are guarded by mu.
type worker struct {
	name string
	proc *interp.Process

	events  *eventQueue // the callbacks of its asynchronous objects
	mu      sync.Mutex
	queue   []message
	wake    chan struct{} // has room for one: there is something in the queue, or killed
	killed  bool
	startup message // what an empty method name repeats
	ended   chan struct{}
}

// A message is a call that a worker is asked to make. The values are the worker's own.
type message struct {
	f     value.Value // a formula, or the name of a method
	args  []value.Value
	prog  *interp.Program // whose method it is
	this  value.Value     // of a callback
	after func()          // of a callback
	done  func(v value.Value, err error)
}

func communicationTheme() []*interp.Command {
	return append(processVariableCommands(), []*interp.Command{
		{
			Name: "Semaphore", Number: 143,
			Syntax:   `( semaphore : Text {; tickCount : Integer} ) : Boolean`,
			Summary:  "Sets a semaphore and returns False, or returns True when another process has set it.",
			Notes:    "With a number of ticks it waits that long for the other process. A semaphore goes when its process ends. Names are case-sensitive.",
			Examples: `Semaphore("$example") // False`,
			Run:      setSemaphore,
		},
		{
			Name: "CLEAR SEMAPHORE", Number: 144,
			Syntax:  `( semaphore : Text )`,
			Summary: "Clears a semaphore that the current process has set.",
			Examples: `
				Semaphore("printing") // False
				CLEAR SEMAPHORE("printing")
				Test semaphore("printing") // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				if sem := s.semaphores[semaphoreName(c)]; sem != nil && sem.owner == c.Proc {
					delete(s.semaphores, semaphoreName(c))
					close(sem.cleared)
				}
				return none()
			},
		},
		{
			Name: "Test semaphore", Number: 652,
			Syntax:   `( semaphore : Text ) : Boolean`,
			Summary:  "Tells whether a semaphore is set.",
			Examples: `Test semaphore("$nobody") // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				sem := s.semaphores[semaphoreName(c)]
				return boolean(sem != nil && sem.alive())
			},
		},
		{
			Name: "CALL WORKER", Number: 1389,
			Syntax:  `( process : Text, Integer ; formula : Object, Text {; ...param : any} )`,
			Summary: "Asks a worker to call a formula or a project method; a worker of a new name is started.",
			Notes: "Objects and collections among the parameters are copied, unless they are shared. The call is made when the worker has done what it was asked before. " +
				"The main process, number 1, executes its messages when its method has ended.",
			Examples: `
				$signal:=New signal
				CALL WORKER("counter"; Formula($1.trigger()); $signal)
				$signal.wait(10) // True`,
			Run: callWorker,
		},
		{
			Name: "KILL WORKER", Number: 1390,
			Syntax:   `({ process : Text, Integer })`,
			Summary:  "Asks a worker, or the current one, to end after its current call.",
			Examples: `KILL WORKER("nobody")`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				if w := s.mainWorker(c.Proc.Interp()); w != nil && w.is(c) {
					w.empty()
				}
				var doomed *worker
				for name, w := range s.workers {
					if w.is(c) {
						doomed = w
						delete(s.workers, name)
						w.kill()
						break
					}
				}
				s.mu.Unlock()
				if doomed != nil && doomed.proc != c.Proc {
					// A worker that has nothing to do ends at once; giving it the time for that spares programs that count processes a surprise.
					c.Proc.Wait(interp.StateWaitingForFlag, doomed.ended, 20*time.Millisecond)
				}
				return none()
			},
		},
		{
			Name: "New signal", Number: 1641,
			Syntax:   `({ description : Text }) : 4D.Signal`,
			Summary:  "Creates a signal, with which processes wait for each other.",
			Examples: `New signal("done").signaled // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				// All processes that get the signal hold this one object, so it is a shared one.
				var class any
				if cl := c.Proc.Interp().BuiltinClass("Signal"); cl != nil {
					class = cl
				}
				o := value.NewShared(class, false)
				o.SetNative(&signal{done: make(chan struct{}), description: strings.Clone(c.Text(0))})
				return object(o)
			},
		},
	}...)
}

// ---- semaphores

// A semaphore is set by a process; cleared is closed when it is cleared.
type semaphore struct {
	owner   *interp.Process
	cleared chan struct{}
}

// alive tells whether the process that set the semaphore still runs: one that ended has left it.
func (s *semaphore) alive() bool {
	return s.owner.Interp().ProcessByNumber(s.owner.Number()) == s.owner
}

// semaphoreName is the first 255 characters of the name.
func semaphoreName(c *interp.Call) string {
	return c.Proc.Cursor().Substring(c.Args[0], 1, 255).Str()
}

func setSemaphore(c *interp.Call) (value.Value, error) {
	s, name := stateOf(c), semaphoreName(c)
	deadline := time.Now().Add(ticks(c.Real(1)))
	for {
		s.mu.Lock()
		sem := s.semaphores[name]
		switch {
		case sem == nil || !sem.alive():
			if s.semaphores == nil {
				s.semaphores = map[string]*semaphore{}
			}
			s.semaphores[name] = &semaphore{owner: c.Proc, cleared: make(chan struct{})}
			s.mu.Unlock()
			return boolean(false)
		case sem.owner == c.Proc:
			s.mu.Unlock()
			return boolean(false)
		}
		s.mu.Unlock()
		left := time.Until(deadline)
		if left <= 0 {
			return boolean(true)
		}
		// A process that ends does not clear its semaphores: look again now and then.
		c.Proc.Wait(interp.StateWaitingForFlag, sem.cleared, min(left, 20*time.Millisecond))
		if c.Proc.Stopped() != interp.NotStopped {
			return boolean(true)
		}
	}
}

// ---- workers

// is tells whether the worker is the one that argument 0 names, or the current process.
func (w *worker) is(c *interp.Call) bool {
	switch v := c.Arg(0); {
	case v.IsText():
		return w.name == v.Str()
	case v.IsNum():
		return w.proc.Number() == c.Int(0)
	}
	return w.proc == c.Proc
}

func (w *worker) post(m message) {
	w.mu.Lock()
	w.queue = append(w.queue, m)
	w.proc.SetIdle(false)
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// empty forgets the messages that were not run.
func (w *worker) empty() {
	w.mu.Lock()
	w.queue = nil
	w.mu.Unlock()
}

func (w *worker) kill() {
	w.mu.Lock()
	w.killed, w.queue = true, nil
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// next waits for a message or an event; ok is false when the worker is to end.
func (w *worker) next() (m message, ok bool) {
	for {
		e, some, quiet := w.events.next()
		if some {
			return message{f: e.f, this: e.this, args: e.args(), after: e.after, done: e.done}, true
		}
		w.mu.Lock()
		switch {
		case w.killed:
			w.mu.Unlock()
			return message{}, false
		case len(w.queue) > 0:
			m = w.queue[0]
			w.queue = w.queue[1:]
			if m.f.IsText() && m.f.ByteLen() == 0 {
				m.f, m.prog = w.startup.f, w.startup.prog
			} else if w.startup.f.IsUndef() {
				w.startup = m
			}
			w.mu.Unlock()
			return m, true
		}
		w.proc.SetIdle(quiet)
		w.mu.Unlock()
		if !w.proc.WaitEither(interp.StateWaitingForFlag, w.wake, w.events.wake) {
			return message{}, false
		}
	}
}

// applyFormula is a method that calls a formula with a list of parameters, so that a worker can start with either.
const applyFormula = "#DECLARE($f : Object; $args : Collection; $this : Object)->$result : Variant\n$result:=$f.apply($this; $args)\n"

func (w *worker) run(in *interp.Interp, after <-chan struct{}) {
	defer close(w.ended)
	defer w.proc.Close()
	if after != nil {
		<-after // of two workers of one name the second begins when the first has ended
	}
	apply := in.Program().NewMainMethod("worker", interp.Text("worker", applyFormula))
	for {
		m, ok := w.next()
		if !ok {
			return
		}
		report(in, w.proc, w.handle(in, apply, m))
	}
}

// handle makes the call of a message and tells those who want to know; the error is nobody else's then.
func (w *worker) handle(in *interp.Interp, apply *interp.Method, m message) error {
	v, err := w.execute(in, apply, m)
	if m.after != nil {
		m.after()
	}
	if m.done != nil {
		m.done(v, err)
		return nil
	}
	return err
}

// execute makes the call of a message, and gives what a formula gives.
func (w *worker) execute(in *interp.Interp, apply *interp.Method, m message) (value.Value, error) {
	if m.f.IsText() {
		method := m.prog.Method(m.f.Str())
		if method == nil {
			return value.Undef, value.Errf(errMethodNotFound, "the method %s does not exist", m.f.Str())
		}
		_, err := w.proc.Run(method, m.args...)
		return value.Undef, err
	}
	if interp.FunctionOf(m.f) == nil {
		return value.Undef, nil
	}
	return w.proc.Run(apply, m.f, value.Coll(value.NewColl(m.args)), m.this)
}

func callWorker(c *interp.Call) (value.Value, error) {
	f := c.Args[1]
	if !f.IsText() && interp.FunctionOf(f) == nil {
		return value.Undef, c.ArgError(1, errArgumentType, "a formula or the name of a method is expected, not %s", f.Kind().WithArticle())
	}
	f, err := value.Transfer(f)
	if err != nil {
		return value.Undef, err
	}
	args, err := transferred(c, 2)
	if err != nil {
		return value.Undef, err
	}
	for i, v := range args {
		if v.IsUndef() {
			args[i] = value.NullV
		}
	}
	s, in := stateOf(c), c.Proc.Interp()
	s.mu.Lock()
	defer s.mu.Unlock()
	if w := s.mainWorker(in); w != nil && w.is(c) {
		if !f.IsText() || f.ByteLen() > 0 {
			w.post(message{f: f, args: args, prog: c.Program(), this: value.NullV})
		}
		return none()
	}
	if w, ok := s.ending(c.Proc); ok && w.is(c) && s.workers[w.name] != w {
		return none() // a worker that was killed sends itself a message
	}
	for _, w := range s.workers {
		if w.is(c) && w.proc.Stopped() == interp.NotStopped {
			w.post(message{f: f, args: args, prog: c.Program(), this: value.NullV})
			return none()
		}
	}
	if !c.Args[0].IsText() {
		return none()
	}
	w := &worker{name: c.Text(0), wake: make(chan struct{}, 1), ended: make(chan struct{}), startup: message{f: value.Undef}}
	w.proc = in.NewProcess(interp.ProcessOptions{Name: w.name, Context: childContext(c), Type: interp.ProcessWorker})
	w.proc.SetWorker()
	w.events = eventsOf(w.proc)
	var after chan struct{}
	for _, p := range in.Processes() {
		if old, ok := s.ending(p); ok && old.name == w.name {
			after = old.ended
		}
	}
	if s.workers == nil {
		s.workers = map[string]*worker{}
	}
	s.workers[w.name] = w
	s.all = append(s.all, w)
	w.post(message{f: f, args: args, prog: c.Program(), this: value.NullV})
	go w.run(in, after)
	return none()
}

// mainWorker is the main process as those see it who send it messages: nil when there is none. The lock of the state is held.
func (s *appState) mainWorker(in *interp.Interp) *worker {
	p := in.ProcessByNumber(1)
	if p == nil || p.Type() != interp.ProcessMain {
		return nil
	}
	if s.main == nil || s.main.proc != p {
		s.main = &worker{name: p.Name(), proc: p, wake: make(chan struct{}, 1)}
	}
	return s.main
}

// RunMessages has the main process execute what other processes asked it to with CALL WORKER; it is called when its method has ended. It gives the error
// that ends the application, if there is one; others are reported as those of workers are.
func RunMessages(p *interp.Process) error {
	in := p.Interp()
	s := in.State(stateKey{}, func() any { return &appState{} }).(*appState)
	s.mu.Lock()
	w := s.mainWorker(in)
	s.mu.Unlock()
	if w == nil || w.proc != p {
		return nil
	}
	apply := in.Program().NewMainMethod("worker", interp.Text("worker", applyFormula))
	for p.Stopped() == interp.NotStopped {
		w.mu.Lock()
		if len(w.queue) == 0 {
			w.mu.Unlock()
			return nil
		}
		m := w.queue[0]
		w.queue = w.queue[1:]
		w.mu.Unlock()
		err := w.handle(in, apply, m)
		if _, stopped := interp.IsStopped(err); stopped {
			return err
		}
		report(in, p, err)
	}
	return nil
}

// ending finds the worker of a process that was killed and has not ended yet. It also forgets those that have.
func (s *appState) ending(p *interp.Process) (*worker, bool) {
	for i := len(s.all) - 1; i >= 0; i-- {
		w := s.all[i]
		select {
		case <-w.ended:
			s.all = append(s.all[:i], s.all[i+1:]...)
			continue
		default:
		}
		if w.proc == p {
			return w, true
		}
	}
	return nil, false
}

// ---- 4D.Signal

// A signal is what 4D.Signal objects share among processes. It is safe for concurrent use.
type signal struct {
	once        sync.Once
	done        chan struct{}
	mu          sync.Mutex
	description string
}

func (s *signal) describe(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.description = text
}

func (s *signal) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.description
}

// ShareableObject lets signals cross between processes as they are.
func (s *signal) ShareableObject() {}

// alwaysShared tells OB Is shared that each of them is (API/SignalClass).
func (*signal) alwaysShared() {}

func (s *signal) signaled() bool {
	select {
	case <-s.done:
		return true
	default:
		return false
	}
}

func signalClass() *interp.ClassDef {
	this := func(c *interp.Call) *signal { return c.This.Object().Native().(*signal) }
	return &interp.ClassDef{
		Summary: "A flag on which processes wait until another sets it; a shared object, which can carry results.",
		Members: []*interp.MemberDef{
			{
				Name: "description", Syntax: `: Text`, Summary: "Holds the text given when the signal was made, or assigned within Use.",
				Examples: `New signal("ready").description // ready`,
				Get:      func(c *interp.Call) (value.Value, error) { return text(this(c).text()) },
				Set: func(c *interp.Call) (value.Value, error) {
					if !value.MayWrite(c.This, c.Proc) {
						return value.Undef, c.Errorf(value.ErrOutsideUse, "a shared object can be changed only within Use")
					}
					if !c.Arg(0).IsText() {
						return value.Undef, c.Errorf(value.ErrTextExpected, "a Text is expected")
					}
					this(c).describe(strings.Clone(c.Text(0)))
					return none()
				},
			},
			{
				Name: "signaled", Syntax: `: Boolean`, Summary: "Tells whether the signal has been set.",
				Examples: `New signal.signaled // False`,
				Get:      func(c *interp.Call) (value.Value, error) { return boolean(this(c).signaled()) },
			},
			{
				Name: "trigger", Summary: "Sets the signal: the processes that wait for it go on.",
				Examples: `
					$signal:=New signal
					$signal.trigger()
					$signal.signaled // True`,
				Run: func(c *interp.Call) (value.Value, error) {
					s := this(c)
					s.once.Do(func() { close(s.done) })
					return none()
				},
			},
			{
				Name: "wait", Syntax: `({ timeout : Real }) : Boolean`,
				Summary:  "Waits until the signal is set, at most timeout seconds, and tells whether it was.",
				Examples: `New signal.wait(0.01) // False`,
				Run: func(c *interp.Call) (value.Value, error) {
					s := this(c)
					limit := time.Duration(-1)
					if c.Has(0) {
						limit = ticks(c.Real(0) * 60)
					}
					c.Proc.Wait(interp.StateWaitingForFlag, s.done, limit)
					return boolean(s.signaled())
				},
			},
		},
	}
}
