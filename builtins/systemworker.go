package builtins

import (
	"errors"
	"io"
	"os/exec"
	"sync"
	"time"
	"unicode/utf8"

	"tetra/interp"
	"tetra/value"
)

// A systemWorker is the Go value behind a 4D.SystemWorker: a program of the system that runs beside (docs/API/SystemWorkerClass). It may be used by one process;
// what its goroutines write is guarded by mu.
type systemWorker struct {
	command   string
	directory *diskPath // nil for that of the application
	blob      bool
	encoding  string
	charset   charset
	timeout   value.Value
	hide      bool

	self    value.Value // the 4D.SystemWorker
	options value.Value // This of the callbacks
	calls   map[string]value.Value
	events  *eventQueue
	cmd     *exec.Cmd

	stdin chan []byte

	mu         sync.Mutex
	out, err   []byte
	exit       value.Value
	failures   []value.Value
	ended      bool // the program and what it wrote
	over       bool // onTerminate has run
	closed     bool // closeInput
	terminated bool // terminate() was called
}

// The callbacks, in the order in which they are called.
const (
	onData      = "onData"
	onDataError = "onDataError"
	onError     = "onError"
	onResponse  = "onResponse"
	onTerminate = "onTerminate"
)

const stdinQueue = 1 << 10 // messages that wait to be written

func newSystemWorker(c *interp.Call) (value.Value, error) {
	if c.Proc.Interp().Options().NoExec {
		return value.Undef, c.Errorf(errNoFiles, "starting programs is switched off")
	}
	args := commandLine(c.Text(0))
	if len(args) == 0 {
		return value.Undef, c.ArgError(0, errArgumentType, "the command line is empty")
	}
	w := &systemWorker{command: c.Text(0), encoding: "UTF-8", hide: true, exit: value.Undef, timeout: value.Undef, options: value.NullV,
		calls: map[string]value.Value{}, events: eventsOf(c.Proc), stdin: make(chan []byte, stdinQueue)}
	w.cmd = exec.Command(args[0], args[1:]...)
	w.cmd.Env = w.cmd.Environ()
	limit := time.Duration(0)
	if o := c.Object(1); o != nil {
		w.options = c.Arg(1)
		if v, err := c.Member(w.options, "timeout"); err != nil {
			return value.Undef, err
		} else if v.IsNum() && v.Float() > 0 {
			w.timeout = v
			limit = time.Duration(min(v.Float(), 1<<30) * float64(time.Second))
		} else if !v.IsNum() && !v.IsNullish() {
			return value.Undef, wrongOption(c, 1, "timeout", "a number of seconds", v)
		}
		if err := w.configure(c); err != nil {
			return value.Undef, err
		}
	}
	stdin, err := w.cmd.StdinPipe()
	if err != nil {
		return value.Undef, c.Errorf(errIO, "%v", err)
	}
	stdout, err := w.cmd.StdoutPipe()
	if err != nil {
		return value.Undef, c.Errorf(errIO, "%v", err)
	}
	stderr, err := w.cmd.StderrPipe()
	if err != nil {
		return value.Undef, c.Errorf(errIO, "%v", err)
	}
	ownGroup(w.cmd)
	w.self = value.Obj(c.Proc.Interp().NewNative("SystemWorker", w))
	w.events.hold(1)
	// A program that does not start is an error of the run, not of the object: code that is written for another system goes on without a response.
	if err := w.cmd.Start(); err != nil {
		stdin.Close()
		w.finish(value.Errf(errFileNotFound, "%s cannot be started: %s", args[0], startFault(err)))
		return w.self, nil
	}
	go w.feed(stdin)
	go w.run(stdout, stderr, limit)
	return w.self, nil
}

// startFault is why a program did not start, without its name.
func startFault(err error) string {
	var e *exec.Error
	if errors.As(err, &e) {
		return e.Err.Error()
	}
	return cause(err)
}

// configure reads the options.
func (w *systemWorker) configure(c *interp.Call) error {
	option, failed := optionsOf(c, w.options)
	for _, name := range []string{onData, onDataError, onError, onResponse, onTerminate} {
		if f := option(name); interp.FunctionOf(f) != nil {
			w.calls[name] = f
		} else if !f.IsNullish() {
			return wrongOption(c, 1, name, "a formula", f)
		}
	}
	switch v := option("dataType"); {
	case v.IsText() && v.Str() == "blob":
		w.blob = true
	case v.IsNullish() || v.IsText() && v.Str() == "text":
	default:
		return wrongOption(c, 1, "dataType", "text or blob", v)
	}
	if v := option("encoding"); !v.IsNullish() && !v.IsText() {
		return wrongOption(c, 1, "encoding", "the name of a character set", v)
	} else if v.IsText() && v.Str() != "" {
		var ok bool
		if w.charset, ok = charsetOf(v); !ok {
			return unknownCharset(c, 1, v)
		}
		w.encoding = v.Str()
	}
	if v := option("variables"); !v.IsNullish() && !v.IsObject() {
		return wrongOption(c, 1, "variables", "an object", v)
	} else if v.IsObject() {
		for k, x := range v.Object().All() {
			s := value.ToText(x).Str()
			if err := environmentPair(c, k, s); err != nil {
				return err
			}
			w.cmd.Env = append(w.cmd.Env, k+"="+s)
		}
	}
	switch v := option("currentDirectory"); {
	case v.IsNullish():
	case v.IsText():
		w.directory = documentPath(c, v.Str())
	default:
		p, ok := entryOf(v).(*diskPath)
		if !ok {
			return wrongOption(c, 1, "currentDirectory", "a 4D.Folder", v)
		}
		w.directory = p
	}
	if w.directory != nil {
		w.directory = &diskPath{abs: w.directory.abs, system: w.directory.system, root: w.directory.root, folder: true}
		if info := w.directory.stat(c); info == nil || !info.IsDir() {
			return c.ArgError(1, errFileNotFound, "the folder %s does not exist", w.directory.posix())
		}
		w.cmd.Dir = w.directory.osPath()
	}
	if v := option("hideWindow"); v.IsBool() {
		w.hide = v.Truth()
	} else if !v.IsNullish() {
		return wrongOption(c, 1, "hideWindow", "a Boolean", v)
	}
	return failed()
}

// feed writes what postMessage sends until closeInput or the end of the program.
func (w *systemWorker) feed(stdin io.WriteCloser) {
	defer stdin.Close()
	failed := false
	for b := range w.stdin {
		if !failed {
			// A program that does not read what it is sent is not at fault. What follows is taken and dropped, so that nobody waits.
			_, err := stdin.Write(b)
			failed = err != nil
		}
	}
}

// run reads what the program writes, waits for its end, and posts the events.
func (w *systemWorker) run(stdout, stderr io.Reader, limit time.Duration) {
	kill := (*time.Timer)(nil)
	if limit > 0 {
		kill = time.AfterFunc(limit, func() { killGroup(w.cmd) })
	}
	var streams sync.WaitGroup
	streams.Add(2)
	go w.read(&streams, stdout, &w.out, onData, "data")
	go w.read(&streams, stderr, &w.err, onDataError, "error")
	streams.Wait()
	err := w.cmd.Wait()
	if kill != nil {
		kill.Stop()
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		err = nil // the exit code tells
	}
	w.finish(err)
}

// finish posts the last events: of a run, or with the error that ended it or kept it from beginning.
func (w *systemWorker) finish(err error) {
	failed := err != nil
	w.mu.Lock()
	w.ended = true
	if s := w.cmd.ProcessState; s != nil && s.Exited() {
		w.exit = value.Int(s.ExitCode())
	}
	if failed {
		number, message := errIO, err.Error()
		var known *value.Error
		if errors.As(err, &known) {
			number, message = known.Number, known.Message
		}
		o := value.NewObject()
		o.Set("errorCode", value.Int(number))
		o.Set("message", value.Str(message))
		o.Set("componentSignature", value.Str("4DRT"))
		w.failures = append(w.failures, value.Obj(o))
	}
	if !w.closed {
		w.closed = true
		close(w.stdin)
	}
	w.mu.Unlock()
	if failed {
		w.post(onError, "error", nil, nil)
	} else {
		w.post(onResponse, "response", nil, nil)
	}
	w.post(onTerminate, "termination", nil, func() {
		w.mu.Lock()
		w.over = true
		w.mu.Unlock()
	})
	w.events.hold(-1)
}

func (w *systemWorker) read(streams *sync.WaitGroup, r io.Reader, all *[]byte, callback, kind string) {
	defer streams.Done()
	var part []byte // bytes of a character that is not whole yet
	b := make([]byte, 1<<15)
	for {
		n, err := r.Read(b)
		if n > 0 {
			w.mu.Lock()
			*all = append(*all, b[:n]...)
			w.mu.Unlock()
			part = append(part, b[:n]...)
			if whole := w.whole(part); whole > 0 {
				data := part[:whole:whole]
				part = append([]byte(nil), part[whole:]...)
				w.post(callback, kind, data, nil)
			}
		}
		if err != nil {
			if len(part) > 0 {
				w.post(callback, kind, part, nil)
			}
			return
		}
	}
}

// whole is how many of the bytes are whole characters.
func (w *systemWorker) whole(b []byte) int {
	switch {
	case w.blob || w.charset.table != nil:
		return len(b)
	case w.charset.utf != isUTF8:
		return len(b) &^ 1
	}
	for i := 1; i <= min(utf8.UTFMax-1, len(b)); i++ {
		if c := b[len(b)-i]; utf8.RuneStart(c) {
			if c >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-i:]) {
				return len(b) - i
			}
			break
		}
	}
	return len(b)
}

// post asks the process to run a callback; data nil for none.
func (w *systemWorker) post(callback, kind string, data []byte, after func()) {
	w.events.post(event{f: w.calls[callback], this: w.options, after: after, args: func() []value.Value {
		info := value.NewObject()
		info.Set("type", value.Str(kind))
		if data != nil {
			if w.blob {
				info.Set("data", value.Obj(w.events.proc.Interp().NewNative("Blob", &value.BlobV{B: data})))
			} else {
				info.Set("data", value.Str(w.charset.decode(data)))
			}
		}
		return []value.Value{w.self, value.Obj(info)}
	}})
}

// content is what a stream gave, as text or, when asked for and wanted, as a BLOB.
func (w *systemWorker) content(c *interp.Call, b *[]byte, blob bool) value.Value {
	w.mu.Lock()
	defer w.mu.Unlock()
	if blob {
		return newBlob(c, append([]byte(nil), *b...))
	}
	return value.Str(w.charset.decode(*b))
}

func systemWorkerClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, w *systemWorker) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if w, ok := o.Native().(*systemWorker); ok {
					return f(c, w)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a SystemWorker object")
		}
	}
	property := func(name, typ, summary string, get func(c *interp.Call, w *systemWorker) (value.Value, error)) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary, Get: member(get)}
	}
	hideWindow := property("hideWindow", "Boolean", "Tells whether Windows hides the window of the program.", func(_ *interp.Call, w *systemWorker) (value.Value, error) {
		return boolean(w.hide)
	})
	hideWindow.Set = member(func(c *interp.Call, w *systemWorker) (value.Value, error) {
		if !c.Arg(0).IsBool() {
			return value.Undef, c.Errorf(value.ErrBooleanArgument, "a Boolean is expected, not %s", c.Arg(0).Kind().WithArticle())
		}
		w.hide = c.Bool(0)
		return none()
	})
	return &interp.ClassDef{
		Summary:   "A program of the system that runs beside the application.",
		NewSyntax: `( commandLine : Text {; options : Object} )`,
		New:       newSystemWorker,
		Members: []*interp.MemberDef{
			property("commandLine", "Text", "Holds the command line.", func(_ *interp.Call, w *systemWorker) (value.Value, error) { return text(w.command) }),
			property("currentDirectory", "4D.Folder", "Holds the folder in which the program runs, Null when none was given.", func(c *interp.Call, w *systemWorker) (value.Value, error) {
				if w.directory == nil {
					return value.NullV, nil
				}
				return entryObject(c, w.directory)
			}),
			property("dataType", "Text", "Holds what the response is: text or blob.", func(_ *interp.Call, w *systemWorker) (value.Value, error) {
				if w.blob {
					return text("blob")
				}
				return text("text")
			}),
			property("encoding", "Text", "Holds the character set of the response.", func(_ *interp.Call, w *systemWorker) (value.Value, error) { return text(w.encoding) }),
			property("errors", "Collection", "Holds the errors of the run: objects with errorCode, message and componentSignature.",
				func(_ *interp.Call, w *systemWorker) (value.Value, error) {
					w.mu.Lock()
					defer w.mu.Unlock()
					return coll(append([]value.Value(nil), w.failures...))
				}),
			property("exitCode", "Integer", "Holds the exit code of the program, Undefined while it runs and when it was killed.",
				func(_ *interp.Call, w *systemWorker) (value.Value, error) {
					w.mu.Lock()
					defer w.mu.Unlock()
					return w.exit, nil
				}),
			hideWindow,
			property("pid", "Integer", "Holds the number of the program in the system.", func(_ *interp.Call, w *systemWorker) (value.Value, error) {
				if w.cmd.Process == nil {
					return integer(0)
				}
				return integer(w.cmd.Process.Pid)
			}),
			property("response", "any", "Holds what the program wrote on its standard output, as text or BLOB.", func(c *interp.Call, w *systemWorker) (value.Value, error) {
				return w.content(c, &w.out, w.blob), nil
			}),
			property("responseError", "Text", "Holds what the program wrote on its standard error.", func(c *interp.Call, w *systemWorker) (value.Value, error) {
				return w.content(c, &w.err, false), nil
			}),
			property("terminated", "Boolean", "Tells whether the program has ended.", func(_ *interp.Call, w *systemWorker) (value.Value, error) {
				w.mu.Lock()
				defer w.mu.Unlock()
				return boolean(w.ended)
			}),
			property("timeout", "Integer", "Holds after how many seconds the program is killed, Undefined for never.",
				func(_ *interp.Call, w *systemWorker) (value.Value, error) { return w.timeout, nil }),
			{
				Name: "closeInput", Summary: "Closes the standard input of the program: there is no more to come.",
				Run: member(func(c *interp.Call, w *systemWorker) (value.Value, error) {
					w.mu.Lock()
					defer w.mu.Unlock()
					if !w.closed {
						w.closed = true
						close(w.stdin)
					}
					return none()
				}),
			},
			{
				Name: "postMessage", Syntax: `( message : Text, Blob )`, Summary: "Writes a text, in the character set of the response, or bytes on the standard input of the program.",
				Run: member(func(c *interp.Call, w *systemWorker) (value.Value, error) {
					b := blobBytes(c.Arg(0))
					if c.Arg(0).IsText() {
						b = w.charset.encode(c.Text(0))
					}
					b = append([]byte{}, b...)
					for {
						w.mu.Lock()
						if w.closed {
							w.mu.Unlock()
							return none()
						}
						sent := false
						select {
						case w.stdin <- b:
							sent = true
						default:
						}
						w.mu.Unlock()
						if sent {
							return none()
						}
						c.Proc.Wait(interp.StateWaitingForFlag, nil, time.Millisecond) // the program does not read as fast
						if c.Proc.Stopped() != interp.NotStopped {
							return none()
						}
					}
				}),
			},
			{
				Name: "terminate", Summary: "Kills the program.",
				Run: member(func(_ *interp.Call, w *systemWorker) (value.Value, error) {
					w.mu.Lock()
					w.terminated = true
					ended := w.ended
					w.mu.Unlock()
					if !ended {
						killGroup(w.cmd)
					}
					return none()
				}),
			},
			{
				Name: "wait", Syntax: `({ timeout : Real }) : 4D.SystemWorker`,
				Summary: "Waits until the program has ended and its callbacks have run, or for a number of seconds, and returns the object.",
				Notes:   "Meanwhile the callbacks of all asynchronous objects of the process are run. It ends at once when a callback calls terminate().",
				Run: member(func(c *interp.Call, w *systemWorker) (value.Value, error) {
					w.mu.Lock()
					before := w.terminated
					w.mu.Unlock()
					if w.events.proc != c.Proc {
						return value.Undef, c.Errorf(errArgumentType, "the system worker belongs to another process")
					}
					err := w.events.wait(c, waitLimit(c), func() bool {
						w.mu.Lock()
						defer w.mu.Unlock()
						return w.over || w.terminated && !before
					})
					return w.self, err
				}),
			},
		},
	}
}
