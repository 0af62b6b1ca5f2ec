package cli

import (
	"io"
	"sync"
	"time"
)

const (
	outputSize = 64 << 10
	// outputDelay is how long a line may stay in the buffer. A program that waits, for a process or a request, has shown all it wrote before anyone
	// notices, without every waiting command having to flush.
	outputDelay = 20 * time.Millisecond
)

// An output is a buffered stdout. It is safe for concurrent use.
type output struct {
	w      io.Writer
	direct bool // a terminal: nothing is kept back

	mu    sync.Mutex
	buf   []byte
	timer *time.Timer
	armed bool
	err   error
}

func newOutput(w io.Writer, terminal bool) *output {
	return &output{w: w, direct: terminal}
}

// Write implements io.Writer. An error of the stream is reported by the first write after it.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.err != nil:
		return 0, o.err
	case o.direct:
		return o.w.Write(p)
	case len(o.buf)+len(p) > outputSize:
		o.flush()
		if len(p) >= outputSize {
			n, err := o.w.Write(p)
			o.err = err
			return n, err
		}
	}
	o.buf = append(o.buf, p...)
	if !o.armed {
		o.armed = true
		if o.timer == nil {
			o.timer = time.AfterFunc(outputDelay, o.late)
		} else {
			o.timer.Reset(outputDelay)
		}
	}
	return len(p), o.err
}

func (o *output) late() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.armed = false
	o.flush()
}

func (o *output) flush() {
	if len(o.buf) == 0 || o.err != nil {
		return
	}
	_, o.err = o.w.Write(o.buf)
	o.buf = o.buf[:0]
}

// Flush writes what is kept back.
func (o *output) Flush() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.flush()
	return o.err
}

// after is a stream whose every write comes after what out has so far: stderr does not overtake stdout.
type after struct {
	out *output
	w   io.Writer
	mu  *sync.Mutex
}

func (a after) Write(p []byte) (int, error) {
	a.out.Flush() // its error belongs to whoever writes there
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.w.Write(p)
}
