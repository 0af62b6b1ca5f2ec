// Package cli is the command line of tetra: it reads arguments, assembles an application from the other packages, and turns what happened into
// streams and an exit status. Package main only calls Main.
package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"tetra/diag"
)

// The exit statuses. A shell adds 128 to a signal's number, timeout(1) uses 124, sysexits.h has 70.
const (
	exitOK          = 0
	exitFailed      = 1 // the program, a check or a test failed
	exitUsage       = 2 // wrong use: unknown option, file not found
	exitFault       = 70
	exitTimeout     = 124
	exitInterrupted = 130
	exitTerminated  = 143
)

// Env is all that the command line takes from outside, so that tests run it in-process.
type Env struct {
	Name string   // the program's own name, as called
	Args []string // without the name

	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// which of the streams are terminals
	StdinTerminal, StdoutTerminal, StderrTerminal bool

	Getenv func(string) string
	// Dir is the folder that relative paths start from; "" is the process's own.
	Dir string
	// Signals begins to deliver interrupts and termination requests, until stop is called; before and after, they end the process. nil: none come.
	Signals func() (c <-chan os.Signal, stop func())
	// Exit ends the process at once, when a program does not react to a signal; nil: it is waited for.
	Exit func(status int)
	// Restart begins the program anew, after RESTART 4D has ended it; it returns when that fails or the new one has ended. nil: it cannot be done.
	Restart func() (status int, err error)

	// SmallHeap says that a program is about to run whose memory should be collected as soon as that is worth it; nil: it makes no difference.
	SmallHeap func()
	// LargeHeap says that a long source is about to be read, in which nothing is garbage before it is compiled; nil: it makes no difference.
	LargeHeap func()
	// Lasts says that the process does more than start; nil: it makes no difference.
	Lasts func()
	// SmallPages says that the process is a server: what memory it gives back to the system must stay there; nil: it makes no difference.
	SmallPages func()

	restart *atomic.Bool // RESTART 4D was called; copies of the Env share it
}

// A usageError is the caller's mistake: status 2.
type usageError struct {
	text string
	hint string
}

func (e *usageError) Error() string { return e.text }

func usagef(format string, args ...any) error { return &usageError{text: fmt.Sprintf(format, args...)} }

// Main runs the command line and gives the exit status.
func Main(env *Env) int {
	if env.Getenv == nil {
		env.Getenv = func(string) string { return "" }
	}
	env.restart = new(atomic.Bool)
	status, err := dispatch(env)
	if env.restart.Load() {
		status, err = env.Restart()
	}
	var usage *usageError
	switch {
	case err == nil:
	case errors.As(err, &usage):
		fmt.Fprintf(env.Stderr, "tetra: %s\n", usage.text)
		if usage.hint != "" {
			fmt.Fprintln(env.Stderr, usage.hint)
		}
		status = exitUsage
	default:
		fmt.Fprintf(env.Stderr, "tetra: %v\n", err)
		if status == exitOK {
			status = exitFailed
		}
	}
	return status
}

// planned is the sub-commands that are announced but not there.
var planned = []string{"lint", "lsp", "dap", "doc", "profile"}

func dispatch(env *Env) (int, error) {
	if base := strings.TrimSuffix(strings.ToLower(filepath.Base(env.Name)), ".exe"); base == "tool4d" {
		return tool4dCommand(env, env.Args)
	}
	args := env.Args
	if len(args) == 0 {
		if env.StdinTerminal {
			return cobraCommand(env, []string{"repl"})
		}
		return runCommand(env, []string{"-"})
	}
	switch first := args[0]; {
	case first == "run":
		return runCommand(env, args[1:])
	case slices.Contains(subcommands, first):
		return cobraCommand(env, args)
	case slices.Contains(planned, first):
		return exitUsage, &usageError{fmt.Sprintf("the sub-command %s is not there yet", first), fmt.Sprintf("a file of this name is run with: tetra run %s", first)}
	case first == "--version" || first == "-V":
		return exitOK, writeVersion(env, false)
	case first == "--help" || first == "-h" || first == "-?":
		return cobraCommand(env, []string{"help"})
	case usesTool4d(args):
		return tool4dCommand(env, args)
	}
	return runCommand(env, args)
}

// signals is Env.Signals, with a channel that delivers nothing where there is none.
func (env *Env) signals() (c <-chan os.Signal, stop func()) {
	if env.Signals == nil {
		return nil, func() {}
	}
	return env.Signals()
}

// path is where a path that the user wrote really is.
func (env *Env) path(p string) string {
	if env.Dir == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(env.Dir, p)
}

// unknown is the error for a name that does not exist, with the nearest one that does.
func unknown(what, name string, known []string) error {
	e := &usageError{text: fmt.Sprintf("unknown %s %s", what, name)}
	if near, ok := diag.Nearest(name, slices.Values(known)); ok {
		e.hint = "did you mean " + near + "?"
	}
	return e
}
