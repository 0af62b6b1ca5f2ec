package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"tetra/builtins"
	"tetra/internal/osfiles"
	"tetra/interp"
	"tetra/project"
	"tetra/session"
	"tetra/session/redis"
	"tetra/value"
	"tetra/web"
)

// An app is one application as the command line starts it: a loaded project, its interpreter, its streams, its limits.
type app struct {
	env     *Env
	o       *options
	out     *output
	stderr  io.Writer
	report  *reporter
	project *project.Project
	in      *interp.Interp

	stopClock func()
	failed    atomic.Bool   // an error was not caught, in any process
	server    *web.Server   // what WEB START SERVER starts; nil: serve ends it itself
	quit      chan struct{} // closed when code of a process nobody waits for has said QUIT 4D
	quitOnce  sync.Once
	ended     atomic.Int32 // status of what ended the run from outside: a signal, a limit; 0: nothing did
}

// endGrace is how long a program may take to notice that it was asked to end.
const endGrace = 3 * time.Second

// loadProject loads a path as run, serve and repl do.
func loadProject(env *Env, path string) (*project.Project, error) {
	p, err := project.Load(env.path(path))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, usagef("%s: no such file or folder", path)
	case err != nil:
		return nil, &usageError{text: err.Error()}
	}
	return p, nil
}

// newApp assembles the application for a loaded project, with the web server that its code may start.
func newApp(env *Env, o *options, p *project.Project) (*app, error) {
	server := web.NewServer(web.ServerOptions{NoNet: o.noNet, Ready: env.listening})
	a, err := newAppWith(env, o, p, server)
	if err != nil {
		return nil, err
	}
	a.configure(server, serveOptions{})
	a.server = server
	switch {
	case p.Size >= largeSource && env.LargeHeap != nil:
		env.LargeHeap()
	case p.Size < largeSource && env.SmallHeap != nil:
		env.SmallHeap()
	}
	return a, nil
}

// largeSource is from how many bytes on a method is all there is in memory for a while: collecting finds nothing then, and took a fifth of the time of
// a program of 20,000 lines.
const largeSource = 128 << 10

// newAppWith assembles it with the web server of the caller, who configures and ends that.
func newAppWith(env *Env, o *options, p *project.Project, server *web.Server) (*app, error) {
	a := &app{env: env, o: o, project: p, quit: make(chan struct{}), out: newOutput(env.Stdout, env.StdoutTerminal)}
	a.stderr = after{a.out, env.Stderr, &sync.Mutex{}}
	a.report = newReporter(env, o, a.stderr)
	roles, err := a.roles()
	if err != nil {
		return nil, err
	}
	if !o.noFS {
		if err := writeRolesErrors(p); err != nil {
			fmt.Fprintf(a.stderr, "warning: %v\n", err)
		}
	}
	zone, ok := timeZone(env.Getenv, o.tool4d)
	if !ok {
		fmt.Fprintf(a.stderr, "warning: TZ=%s is not a known time zone: UTC is used\n", env.Getenv("TZ"))
	}
	clock, stopClock, err := offsetClock(env.Getenv("TETRA_CLOCK_OFFSET"))
	if err != nil {
		return nil, err
	}
	store, err := openStore(o, p)
	if err != nil {
		return nil, err
	}
	if o.maxDepth > 0 {
		allowDepth(o.maxDepth)
	}
	opt := interp.Options{
		Library: web.Library(builtins.Standard(), server), Stdout: a.out, Stderr: a.stderr, Clock: clock, Zone: zone, Locale: localeOf(env.Getenv, o), Getenv: env.Getenv,
		Files: osfiles.Files{}, NoNet: o.noNet, NoExec: o.noExec,
		MaxDepth: o.maxDepth, MaxMemory: o.maxMemory, Level: o.level, UserParam: o.userParam,
		Sessions: session.NewManager(session.Options{Clock: clock, Roles: roles, User: o.user, Store: store}),
	}
	if o.noFS {
		opt.Files = nil
	} else {
		opt.Compile = func(co interp.CompileOptions) (*interp.Compilation, error) { return compileProject(env, co) }
	}
	if env.Restart != nil {
		opt.Restart = func() { env.restart.Store(true) }
	}
	opt.Repeats = env.Lasts
	opt.Executable = func() string {
		exe, _ := os.Executable()
		return exe
	}
	if o.server {
		opt.Type = 5
	}
	if o.tool4d {
		opt.Type, opt.Headless = 6, true
		opt.Alert = func(_ *interp.Process, text string) { fmt.Fprintln(a.stderr, text) }
	}
	opt.Uncaught, opt.Events, opt.Dialog = a.elsewhere, builtins.Events, web.NoDialog
	a.in = interp.New(opt)
	a.stopClock = stopClock
	a.in.Load(p.Program)
	for _, text := range p.Problems {
		fmt.Fprintf(a.stderr, "warning: %s\n", text)
	}
	return a, nil
}

// openStore is the session store, nil without. A server that cannot be reached is an error now, not at the first request.
func openStore(o *options, p *project.Project) (session.Store, error) {
	switch {
	case o.sessionStore == "":
		return nil, nil
	case o.noNet:
		return nil, usagef("--session-store needs the network, which --no-net takes away")
	}
	s, err := redis.Open(o.sessionStore, "tetra:"+p.Name+":")
	if err != nil {
		return nil, usagef("--session-store: %v", err)
	}
	if err := s.Ping(); err != nil {
		return nil, usagef("--session-store: %v", err)
	}
	return s, nil
}

// roles is what the sessions measure privileges by: --roles, else the project's. Names given by --privileges count as declared.
func (a *app) roles() (*session.Roles, error) {
	roles := a.project.Roles
	if a.o.roles != "" {
		data, err := os.ReadFile(a.env.path(a.o.roles))
		if err != nil {
			return nil, usagef("--roles %s: %v", a.o.roles, reason(err))
		}
		var problems []session.Problem
		if roles, problems = session.ParseRoles(data); len(problems) > 0 {
			return nil, usagef("%v", problems[0])
		}
	}
	if roles == nil {
		roles = session.NewRoles()
	}
	return roles.Declare(a.o.privileges...), nil
}

// reason is an error of the file system without the path that the message already has.
func reason(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// localeOf is the locale of --locale, in the tool4d form else that of the environment: of LC_ALL, or LANG, when it is a known one. nil is en_US.
func localeOf(getenv func(string) string, o *options) *value.Locale {
	if o.locale != nil || o.localeGiven || !o.tool4d {
		return o.locale
	}
	name := getenv("LC_ALL")
	if name == "" {
		name = getenv("LANG")
	}
	l, _ := value.LocaleOf(name)
	return l
}

// timeZone is TZ, else the machine's, or UTC in the tool4d form. ok is false for a TZ that is not understood, such as rules in the notation of
// POSIX; UTC is used then.
func timeZone(getenv func(string) string, tool4d bool) (_ *time.Location, ok bool) {
	tz := strings.TrimPrefix(getenv("TZ"), ":")
	switch {
	case tz == "" && tool4d:
		return time.UTC, true
	case tz == "":
		return time.Local, true
	case filepath.IsAbs(tz):
		if data, err := os.ReadFile(tz); err == nil {
			if loc, err := time.LoadLocationFromTZData(tz, data); err == nil {
				return loc, true
			}
		}
		return time.UTC, false
	}
	if loc, err := time.LoadLocation(tz); err == nil {
		return loc, true
	}
	return time.UTC, false
}

// processContext is on whose behalf a process of a kind runs, with the session the options ask for.
func (a *app) processContext(kind interp.ContextKind) (interp.Context, error) {
	c := interp.Context{Kind: kind}
	m := a.in.Sessions()
	switch kind {
	case interp.Standalone:
		c.Session = m.Standalone()
	case interp.StoredProcedure:
		c.Session = m.StoredProcedures()
	case interp.RemoteUser:
		c.Session = m.NewRemote(session.Client{User: a.o.user, IP: "127.0.0.1"})
	case interp.RemoteClient:
		if !clientSession(a.o.level) {
			return c, nil
		}
		c.Session = m.NewRemote(session.Client{User: a.o.user, IP: "127.0.0.1"})
	case interp.Web:
		if !a.webSessions() {
			return c, nil
		}
		s, err := m.NewWeb(session.Client{IP: "127.0.0.1", HostType: "browser"})
		if err != nil {
			return c, err
		}
		c.Session = s
	}
	a.grant(c.Session)
	return c, nil
}

// grant gives a session what --privileges and --user say.
func (a *app) grant(s *session.Session) {
	var user *string
	if a.o.user != "" {
		user = &a.o.user
	}
	if s != nil && (len(a.o.privileges) > 0 || user != nil) {
		s.SetPrivileges(a.o.privileges, nil, user)
	}
}

// webSessions tells whether web processes have sessions.
func (a *app) webSessions() bool {
	return !a.o.noSessions && a.project.Settings.Web.Sessions != project.NoSessions
}

// clientSession tells whether Session is an object on a remote 4D of a version: from 21 R3 on.
func clientSession(level string) bool {
	var major, release int
	fmt.Sscanf(level, "%dR%d", &major, &release)
	return major > 21 || major == 21 && release >= 3
}

// arguments is what follows the file: the Text parameters of the main method.
func arguments(args []string) (list []value.Value) {
	for _, s := range args {
		list = append(list, value.Str(s))
	}
	return list
}

// stopAll asks every process to end.
func (a *app) stopAll(why interp.StopReason) {
	for _, p := range a.in.Processes() {
		p.Stop(why)
	}
}

// askQuit ends serve: a request, a worker or another process has said QUIT 4D.
func (a *app) askQuit() { a.quitOnce.Do(func() { close(a.quit) }) }

// elsewhere reports the error that ended another process than the main one; QUIT 4D there ends the application.
func (a *app) elsewhere(p *interp.Process, err error) {
	if why, stopped := interp.IsStopped(err); stopped {
		if why == interp.Quit {
			a.stopAll(interp.Quit)
			a.askQuit()
		}
		return
	}
	a.uncaught(err, p.Name())
}

// end ends the run from outside with a status; the first reason counts. Processes that do not react in time are left behind.
func (a *app) end(status int, why interp.StopReason) {
	if !a.ended.CompareAndSwap(0, int32(status)) {
		return
	}
	a.stopAll(why)
	if a.env.Exit != nil {
		time.AfterFunc(endGrace, func() {
			a.out.Flush()
			a.env.Exit(status)
		})
	}
}

// firstMoment is how long a run goes on before signals are caught. Until then they end it at once, as they end a program that has not started yet.
// Catching them takes goroutines and threads: a tenth of the time of a program that only prints a line.
const firstMoment = time.Millisecond

// watch ends the run at a signal, at the time limit and at the memory limit, until the function it gives is called.
func (a *app) watch() (release func()) {
	done := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	stopSignals := func() {}
	over := false
	later := time.AfterFunc(firstMoment, func() {
		mu.Lock()
		defer mu.Unlock()
		if over {
			return
		}
		var signals <-chan os.Signal
		signals, stopSignals = a.env.signals()
		wg.Go(func() { a.watchSignals(signals, done) })
	})
	var limit *time.Timer
	if a.o.timeout > 0 {
		limit = time.AfterFunc(a.o.timeout, func() { a.end(exitTimeout, interp.TimedOut) })
	}
	if a.o.maxMemory > 0 {
		debug.SetMemoryLimit(a.o.maxMemory + 32<<20)
		wg.Go(func() { a.watchMemory(done) })
	}
	return func() {
		later.Stop()
		close(done)
		mu.Lock()
		over = true
		stopSignals()
		mu.Unlock()
		if limit != nil {
			limit.Stop()
		}
		wg.Wait()
	}
}

func (a *app) watchSignals(signals <-chan os.Signal, done <-chan struct{}) {
	for {
		select {
		case <-done:
			return
		case sig := <-signals:
			status, why := exitInterrupted, interp.Interrupted
			if sig == syscall.SIGTERM {
				status, why = exitTerminated, interp.Aborted
			}
			if a.ended.Load() != 0 && a.env.Exit != nil {
				a.out.Flush()
				a.env.Exit(status) // asked twice
			}
			a.end(status, why)
		}
	}
}

// watchMemory compares the live heap with the limit. Garbage does not count, so what looks too large is collected first.
func (a *app) watchMemory(done <-chan struct{}) {
	held := func() int64 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m) // stops the world for some microseconds; runtime/metrics would not, but makes its tables at every start
		return int64(m.HeapAlloc)
	}
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-done:
			return
		case <-tick.C:
		}
		if held() <= a.o.maxMemory {
			continue
		}
		if runtime.GC(); held() > a.o.maxMemory {
			a.end(exitFailed, interp.OutOfMemory)
			return
		}
	}
}

// finish ends the application: what workers have been sent is run for a short while, the processes still alive are ended and named. It gives
// the exit status.
func (a *app) finish(quit bool) int {
	if len(a.in.Processes()) > 0 || a.server != nil && a.server.Active() {
		a.endOthers(quit)
	}
	a.stopClock()
	if err := a.out.Flush(); err != nil {
		fmt.Fprintf(a.stderr, "tetra: cannot write to standard output: %v\n", err)
		a.failed.Store(true)
	}
	switch status := int(a.ended.Load()); {
	case status != 0:
		return status
	case a.failed.Load():
		return exitFailed
	}
	return exitOK
}

// endOthers ends the web server and the processes that are left.
func (a *app) endOthers(quit bool) {
	ctx, cancel := context.WithTimeout(context.Background(), endGrace)
	defer cancel()
	if !quit && a.ended.Load() == 0 {
		a.in.Settle(ctx)
	}
	if a.server != nil {
		_ = a.server.StopAll(ctx) // requests that take too long are aborted with the processes
	}
	names := a.in.Shutdown(ctx)
	if !quit && a.ended.Load() == 0 {
		for _, n := range names {
			fmt.Fprintf(a.stderr, "process %s was still running and has been aborted\n", n)
		}
	}
}
