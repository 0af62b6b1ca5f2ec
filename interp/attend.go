package interp

import (
	"sync"
	"sync/atomic"
	"time"
)

// What other processes may want of a process: to be delayed, paused or resumed, and to read and write its variables. They leave the wish and ring; the
// process attends to it at its next safe point (a call, a loop's turn, the end of a command) or while it waits.

// ProcessState is the state of a process, with the value of 4D's constant (commands/process-state).
type ProcessState int32

// The states, as constants of the theme Process State.
const (
	StateAborted        ProcessState = -1
	StateExecuting      ProcessState = 0
	StateDelayed        ProcessState = 1
	StateWaitingForFlag ProcessState = 4
	StatePaused         ProcessState = 5
)

// wishes is what others want of a process. bell has a token when something was added.
type wishes struct {
	mu     sync.Mutex
	paused bool
	until  time.Time // delayed until then
	asks   []func()
	over   bool // the process has ended: nothing is answered any more
	bell   chan struct{}
}

// ring makes the process look at its wishes.
func (p *Process) ring() {
	atomic.StoreUint32(&p.interrupt, 1)
	atomic.StoreUintptr(&p.limit, 0)
	select {
	case p.wishes.bell <- struct{}{}:
	default:
	}
}

// attend does what others want, in the process's own goroutine, and waits while it is paused or delayed. It tells whether the process was asked to end.
func (p *Process) attend() bool {
	for {
		atomic.StoreUint32(&p.interrupt, 0) // before looking: a ring from now on is not lost
		if p.Stopped() != NotStopped {
			p.ring()
			return true
		}
		w := &p.wishes
		w.mu.Lock()
		asks := w.asks
		w.asks = nil
		state, left := StateExecuting, time.Duration(-1)
		if w.paused {
			state = StatePaused
		} else if !w.until.IsZero() {
			if left = time.Until(w.until); left > 0 {
				state = StateDelayed
			} else {
				w.until = time.Time{}
			}
		}
		w.mu.Unlock()
		for _, f := range asks {
			f()
		}
		if state == StateExecuting {
			p.setLimit()
			return false
		}
		p.sleep(state, left)
	}
}

// sleep waits for the bell, the end of the process or a time (negative: none).
func (p *Process) sleep(state ProcessState, limit time.Duration) {
	defer p.enter(state)()
	var timeout <-chan time.Time
	if limit >= 0 {
		t := time.NewTimer(limit)
		defer t.Stop()
		timeout = t.C
	}
	select {
	case <-p.wishes.bell:
	case <-timeout:
	case <-p.done:
	}
}

// enter sets the state until the returned function is called, and counts the time.
func (p *Process) enter(s ProcessState) func() {
	again := p.releaseArrays()
	before := p.state.Swap(int32(s))
	since := time.Now()
	return func() {
		defer again()
		p.state.Store(before)
		if ProcessState(before) == StateExecuting {
			p.waited.Add(int64(time.Since(since)))
		}
	}
}

// Wait suspends the process until ready is closed or has a value, at most limit (negative: without one), in a state that others see. It tells whether
// ready was the reason; the others are the limit and that the process was asked to end. What others want is attended to meanwhile.
func (p *Process) Wait(state ProcessState, ready <-chan struct{}, limit time.Duration) bool {
	return p.wait(state, limit, ready, nil)
}

// WaitEither suspends the process until one of two channels is closed or has a value; false when the process was asked to end instead.
func (p *Process) WaitEither(state ProcessState, a, b <-chan struct{}) bool {
	p.wait(state, -1, a, b)
	return p.Stopped() == NotStopped
}

func (p *Process) wait(state ProcessState, limit time.Duration, ready, ended <-chan struct{}) bool {
	select {
	case <-ready:
		return true
	default:
	}
	defer p.enter(state)()
	var timeout <-chan time.Time
	if limit >= 0 {
		t := time.NewTimer(limit)
		defer t.Stop()
		timeout = t.C
	}
	for {
		select {
		case <-ready:
			return true
		case <-ended:
			select {
			case <-ready:
				return true
			default:
				return false
			}
		case <-timeout:
			return false
		case <-p.done:
			return false
		case <-p.wishes.bell:
			if p.attend() {
				return false
			}
		}
	}
}

// State is the state of the process, from any goroutine.
func (p *Process) State() ProcessState {
	if p.Stopped() != NotStopped {
		return StateAborted
	}
	return ProcessState(p.state.Load())
}

// Busy is how long the process has been working rather than waiting; from any goroutine.
func (p *Process) Busy() time.Duration {
	return max(p.in.opt.Clock().Sub(p.started)-time.Duration(p.waited.Load()), 0)
}

// Pause suspends the process until Resume; from any goroutine.
func (p *Process) Pause() {
	p.wishes.mu.Lock()
	p.wishes.paused = true
	p.wishes.mu.Unlock()
	p.ring()
}

// Resume ends a pause and a delay; from any goroutine.
func (p *Process) Resume() {
	p.wishes.mu.Lock()
	p.wishes.paused, p.wishes.until = false, time.Time{}
	p.wishes.mu.Unlock()
	p.ring()
}

// Delay suspends the process for a time that replaces what is left of an earlier delay; from any goroutine. A process that delays itself waits at once.
func (p *Process) Delay(by *Process, d time.Duration) {
	p.wishes.mu.Lock()
	p.wishes.until = time.Time{}
	if d > 0 {
		p.wishes.until = time.Now().Add(min(d, maxDelay))
	}
	p.wishes.mu.Unlock()
	p.ring()
	if by == p {
		p.attend()
	}
}

// maxDelay keeps times within what Go can add: about a century.
const maxDelay = 100 * 365 * 24 * time.Hour

// Ask has f run by another process, which may then use its variables, and waits until it has done so: at its next safe point or while it waits. ok is false
// when the other process, or the asking one, ends before. f must not touch what belongs to the asking process.
func (p *Process) Ask(other *Process, f func()) (ok bool) {
	if p == other {
		f()
		return true
	}
	done := make(chan struct{})
	w := &other.wishes
	w.mu.Lock()
	if w.over {
		w.mu.Unlock()
		return false
	}
	w.asks = append(w.asks, func() { f(); close(done) })
	w.mu.Unlock()
	other.ring()
	return p.wait(StateWaitingForFlag, -1, done, other.ended)
}
