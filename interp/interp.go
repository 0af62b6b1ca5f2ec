// Package interp runs 4D programs. An Interp is a 4D application; a Program is what was loaded into it; a Process is a 4D process and owns one
// goroutine; a Frame is one call. The resolved tree of a method is compiled once into a tree of small typed nodes (compile_*.go makes them,
// node_*.go are they), and that tree is walked.
package interp

import (
	"context"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"tetra/session"
	"tetra/value"
)

// Options is everything an application takes from outside. The zero value works: no commands, output thrown away, the real clock.
type Options struct {
	Library *Library // commands and classes; nil: none

	Stdout io.Writer // what the program writes; nil: discarded
	Stderr io.Writer // importance 2 of LOG EVENT, diagnostics; nil: discarded

	Clock  func() time.Time              // nil: time.Now
	Zone   *time.Location                // nil: UTC
	Locale *value.Locale                 // nil: en_US
	Getenv func(name string) string      // nil: no environment
	Alert  func(p *Process, text string) // answers ALERT; nil: a line on Stdout
	Dialog func(p *Process) error        // asked after a command has shown a message; its error ends the command. nil: it goes on
	// Uncaught is told of the error, QUIT 4D included, that ended a process nobody waits for (New process, a message of a worker); it may be
	// called from any goroutine. nil: a line on Stderr.
	Uncaught func(p *Process, err error)
	Files    Files // nil: no access, every file command is an error
	// Events gives the queue of callbacks of a process, on the goroutine of that process. nil: asynchronous objects cannot call back.
	Events func(p *Process) EventQueue

	// Compile checks the sources of a project (Compile project). nil: it cannot be done.
	Compile func(CompileOptions) (*Compilation, error)
	// Restart notes that the application is to begin anew when it has ended (RESTART 4D). nil: it cannot.
	Restart func()

	// Repeats is told of each loop that is compiled, on any goroutine: the program may last. nil: it makes no difference.
	Repeats func()

	NoNet  bool // network commands are errors
	NoExec bool // commands that start programs are errors

	MaxDepth   int              // nested calls; 0: 10,000
	MaxMemory  int64            // bytes of heap of the whole application; 0: no limit
	Level      string           // version of 4D whose rules hold where they changed: "21" (default) or "21R3"
	Executable func() string    // Application file, "" for none; nil: none
	UserParam  string           // Get database parameter(User param value)
	Headless   bool             // Application info.headless
	Type       int              // Application type: 0 local, 4 remote, 5 server, 6 tool4d
	Hooks      *Hooks           // statement hooks; nil: code is compiled without them
	Sessions   *session.Manager // nil: one is made
}

// Files is the file system as programs see it: absolute paths of the machine.
type Files interface {
	Open(name string) (fs.File, error)
	OpenFile(name string, flag int, perm fs.FileMode) (*os.File, error)
	Stat(name string) (fs.FileInfo, error)
	Lstat(name string) (fs.FileInfo, error)
	Readlink(name string) (string, error)
	Symlink(target, name string) error
	Chmod(name string, mode fs.FileMode) error
	Chtimes(name string, accessed, modified time.Time) error
	// Space gives the bytes of the volume a file or folder is on, and those that are free.
	Space(name string) (size, free uint64, err error)
	ReadDir(name string) ([]fs.DirEntry, error)
	ReadFile(name string) ([]byte, error)
	WriteFile(name string, data []byte, perm fs.FileMode) error
	MkdirAll(name string, perm fs.FileMode) error
	Remove(name string) error
	RemoveAll(name string) error
	Rename(from, to string) error
}

// Hooks is the door for debuggers, profilers and coverage. A program compiled with hooks calls Statement before each statement.
type Hooks struct {
	Statement func(p *Process, l *Line)
}

// A Line is a statement as a hook sees it: the same one each time it runs, not to be changed.
type Line struct {
	Method *Method
	Place
}

// Interp is one 4D application. It is safe for concurrent use.
type Interp struct {
	opt      Options
	lib      *Library
	sessions *session.Manager
	started  time.Time

	program atomic.Pointer[Program]

	vars      varTable // names of process variables; each process has its own values
	inter     varTable // names of interprocess variables
	interVars struct {
		sync.RWMutex
		cells atomic.Pointer[[]*value.Variable]
	}
	interArrays sync.Mutex // see lockArrays

	procs struct {
		sync.Mutex
		list map[int]*Process
		next int // the last id
		free int // no number below it is free
	}
	storage  *value.ObjectV
	classes  *classTable
	handlers sync.Map    // handlerKey -> the method of ON ERR CALL for the application
	handled  atomic.Bool // there ever was one
	sites    siteTable

	outMu     sync.Mutex
	mayBeIdle atomic.Bool
	state     sync.Map // what packages above keep with the application
}

// MayBeIdle says that commands may have no effect from now on, see Command.Idle.
func (in *Interp) MayBeIdle() { in.mayBeIdle.Store(true) }

// State gives what a package above keeps with the application under a key of its own type, making it on first use.
func (in *Interp) State(key any, make func() any) any {
	if v, ok := in.state.Load(key); ok {
		return v
	}
	v, _ := in.state.LoadOrStore(key, make())
	return v
}

// New makes an application with an empty program.
func New(o Options) *Interp {
	if o.Library == nil {
		o.Library = NewLibrary(nil, nil, nil)
	}
	if o.Stdout == nil {
		o.Stdout = io.Discard
	}
	if o.Stderr == nil {
		o.Stderr = io.Discard
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Zone == nil {
		o.Zone = time.UTC
	}
	if o.Getenv == nil {
		o.Getenv = func(string) string { return "" }
	}
	if o.MaxDepth <= 0 {
		o.MaxDepth = 10_000
	}
	in := &Interp{opt: o, lib: o.Library, sessions: o.Sessions, started: o.Clock()}
	if in.sessions == nil {
		in.sessions = session.NewManager(session.Options{Clock: o.Clock})
	}
	in.procs.list = map[int]*Process{}
	in.storage = value.NewShared(nil, true)
	in.classes = newClassTable(in)
	in.Load(NewProgram("tetra"))
	return in
}

// Options is what the application was made with, defaults filled in.
func (in *Interp) Options() *Options { return &in.opt }

// Library is the application's commands and classes.
func (in *Interp) Library() *Library { return in.lib }

// Sessions is where the application's sessions live.
func (in *Interp) Sessions() *session.Manager { return in.sessions }

// Storage is the shared object of the command Storage.
func (in *Interp) Storage() *value.ObjectV { return in.storage }

// Now is the application's clock, in its zone.
func (in *Interp) Now() time.Time { return in.opt.Clock().In(in.opt.Zone) }

// Started is when the application was made.
func (in *Interp) Started() time.Time { return in.started }

// Program is what is loaded now.
func (in *Interp) Program() *Program { return in.program.Load() }

// Load replaces the program. Calls already running go on in the old one.
func (in *Interp) Load(p *Program) {
	p.bind(in)
	in.program.Store(p)
}

// Write sends text to Stdout (or Stderr), whole, whichever process writes.
func (in *Interp) Write(toStderr bool, text string) error {
	in.outMu.Lock()
	defer in.outMu.Unlock()
	w := in.opt.Stdout
	if toStderr {
		w = in.opt.Stderr
	}
	_, err := io.WriteString(w, value.WellFormed(text))
	return err
}

// Random is a number for the command Random: 0 to 32,767.
func (in *Interp) Random() int { return rand.IntN(32768) }

// Processes is the live processes in order of their numbers.
func (in *Interp) Processes() []*Process {
	in.procs.Lock()
	defer in.procs.Unlock()
	var list []*Process
	for _, p := range in.procs.list {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b *Process) int { return a.number - b.number })
	return list
}

// ProcessByNumber finds a live process, nil without.
func (in *Interp) ProcessByNumber(n int) *Process {
	in.procs.Lock()
	defer in.procs.Unlock()
	return in.procs.list[n]
}

// Settle waits until every worker is idle, so that messages already sent are run, or until ctx ends.
func (in *Interp) Settle(ctx context.Context) {
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for {
		busy := false
		for _, p := range in.Processes() {
			busy = busy || p.worker.Load() && !p.idle.Load()
		}
		if !busy {
			return
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// Shutdown aborts every process and waits for them until ctx ends. It gives the names of those that were aborted, or their numbers; a worker that had nothing to do
// is not one of them.
func (in *Interp) Shutdown(ctx context.Context) []string {
	var names []string
	for _, p := range in.Processes() {
		if !p.idle.Load() {
			name := p.Name()
			if name == "" {
				name = strconv.Itoa(p.Number())
			}
			names = append(names, name)
		}
		p.Abort()
	}
	for _, p := range in.Processes() {
		select {
		case <-p.ended:
		case <-ctx.Done():
		}
	}
	return names
}

// varTable numbers variable names, ignoring case.
type varTable struct {
	mu    sync.RWMutex
	index map[string]int
	names []string
}

func (t *varTable) slot(folded, shown string) int {
	t.mu.RLock()
	i, ok := t.index[folded]
	t.mu.RUnlock()
	if ok {
		return i
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if i, ok := t.index[folded]; ok {
		return i
	}
	if t.index == nil {
		t.index = map[string]int{}
	}
	i = len(t.names)
	t.index[folded] = i
	t.names = append(t.names, shown)
	return i
}

func (t *varTable) name(i int) string {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.names[i]
}
