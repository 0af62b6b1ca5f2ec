package builtins

import (
	"sync"
	"time"

	"tetra/interp"
	"tetra/value"
)

// An eventQueue holds the callbacks that asynchronous objects, such as 4D.SystemWorker, want a process to run: those of the process that made them. A process
// runs them while it waits for such an object, a worker also between its messages (docs/API/SystemWorkerClass).
type eventQueue struct {
	proc *interp.Process
	wake chan struct{} // has room for one: there is something in the list

	mu      sync.Mutex
	list    []event
	pending int // objects that may still have events
}

// An event is a callback to run. The functions are called on the goroutine of the process.
type event struct {
	f, this value.Value
	args    func() []value.Value
	after   func() // when it has run
	done    func(v value.Value, err error)
}

// Events is interp.Options.Events: the queue of a process.
func Events(p *interp.Process) interp.EventQueue { return eventsOf(p) }

// Post implements interp.EventQueue.
func (q *eventQueue) Post(f, this value.Value, args func() []value.Value, done func(v value.Value, err error)) {
	q.post(event{f: f, this: this, args: args, done: done})
}

type eventsKey struct{}

// eventsOf gives the queue of a process; only on the goroutine of the process, or before that runs.
func eventsOf(p *interp.Process) *eventQueue {
	if q, ok := p.Value(eventsKey{}).(*eventQueue); ok {
		return q
	}
	q := &eventQueue{proc: p, wake: make(chan struct{}, 1)}
	p.SetValue(eventsKey{}, q)
	return q
}

// post adds an event, from any goroutine.
func (q *eventQueue) post(e event) {
	q.mu.Lock()
	q.list = append(q.list, e)
	q.mu.Unlock()
	q.proc.SetIdle(false)
	q.signal()
}

func (q *eventQueue) signal() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

// hold says that n more objects may have events: -1 when one is done.
func (q *eventQueue) hold(n int) {
	q.mu.Lock()
	q.pending += n
	q.mu.Unlock()
	q.signal()
}

// next takes the first event; idle tells that there is none and that none is expected.
func (q *eventQueue) next() (e event, ok, idle bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.list) == 0 {
		return event{}, false, q.pending == 0
	}
	e = q.list[0]
	q.list = q.list[1:]
	return e, true, false
}

// wait runs events until done is true, the process is to end, or the limit has passed; a negative limit never does.
func (q *eventQueue) wait(c *interp.Call, limit time.Duration, done func() bool) error {
	deadline := time.Now().Add(limit)
	for !done() {
		e, ok, _ := q.next()
		if ok {
			var err error
			v := value.Undef
			if interp.FunctionOf(e.f) != nil {
				v, err = c.Function(e.f, e.this, e.args()...)
			}
			if e.after != nil {
				e.after()
			}
			if e.done != nil {
				e.done(v, err)
				err = nil // who wants the outcome has it
			}
			if err != nil {
				return err
			}
			continue
		}
		left := time.Duration(-1)
		if limit >= 0 {
			left = max(time.Until(deadline), 0)
		}
		if !c.Proc.Wait(interp.StateWaitingForFlag, q.wake, left) {
			return nil
		}
	}
	return nil
}

// waitLimit is the optional argument of the functions .wait(), in seconds.
func waitLimit(c *interp.Call) time.Duration {
	if !c.Has(0) {
		return -1
	}
	const longest = 1 << 30 // seconds
	return time.Duration(min(max(c.Real(0), 0), longest) * float64(time.Second))
}
