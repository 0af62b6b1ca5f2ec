package cli

import (
	"fmt"
	"os"
	"syscall"

	"tetra/builtins"
	"tetra/interp"
	"tetra/project"
	"tetra/repl"
)

// replCommand is the prompt: on a terminal with editing, else line by line without a word that is not an answer.
func replCommand(env *Env, o *options, args []string) (int, error) {
	p, err := replProject(env, args)
	if err != nil {
		return exitUsage, err
	}
	screen := repl.NewOutput(env.Stdout)
	inner := *env
	inner.Stdout = screen
	a, err := newApp(&inner, o, p)
	if err != nil {
		return exitUsage, err
	}
	// The prompt shows results between what the program prints, so nothing may be kept back.
	a.out.direct = true
	interrupts := make(chan os.Signal) // received from while an input runs
	var r *repl.REPL
	opt := repl.Options{
		Interp: a.in, Out: a.out, Kind: o.context, Names: builtins.Names(), Constants: constantNames, Interrupts: interrupts,
		Context: func(kind interp.ContextKind, privileges []string) (interp.Context, error) {
			if privileges != nil {
				a.o.privileges = privileges
				a.in.Sessions().SetRoles(a.in.Sessions().Roles().Declare(privileges...))
			}
			return a.processContext(kind)
		},
		Show:  func(err error) { a.report.show(err, "") },
		Break: screen.Break,
		ReadFile: func(path string) (string, error) {
			text, err := os.ReadFile(env.path(path))
			if err != nil {
				return "", fmt.Errorf("%s: %w", path, reason(err))
			}
			return string(text), nil
		},
	}
	leave := func() error { return nil }
	if env.StdinTerminal {
		t, err := repl.NewTerminal(env.Stdin, env.Stdout, repl.HistoryFile(env.Getenv), func(text string) ([]string, int) { return r.Complete(text) })
		if err != nil {
			return exitFailed, err
		}
		defer t.Close()
		leave = t.Close
		opt.Lines = t
		fmt.Fprintf(env.Stdout, "%s, language of 4D 21. .help says what can be typed, Ctrl-D leaves.\n", versionLine())
	} else {
		opt.Lines = repl.NewPlain(env.Stdin)
	}
	signals, stopSignals := env.signals()
	defer stopSignals()
	go func() {
		for sig := range signals {
			select {
			case interrupts <- sig:
				if sig != syscall.SIGTERM {
					continue
				}
			default:
			}
			// Nothing runs: a terminal takes Ctrl-C for itself, so this came from outside.
			if env.Exit != nil {
				leave()
				status := exitInterrupted
				if sig == syscall.SIGTERM {
					status = exitTerminated
				}
				env.Exit(status)
			}
		}
	}()
	if r, err = repl.New(opt); err != nil {
		return exitFailed, err
	}
	err = r.Run()
	r.Close()
	if err != nil {
		return exitFailed, err
	}
	a.failed.Store(false) // what went wrong was seen by whoever typed it
	return a.finish(true), nil
}

// replProject loads what the prompt offers: a path, else nothing but the language.
func replProject(env *Env, args []string) (*project.Project, error) {
	if len(args) == 0 {
		p, err := loadText(env, "<repl>", "")
		if err == nil {
			p.Root = p.Program.Root
		}
		return p, err
	}
	return loadProject(env, args[0])
}

func constantNames(yield func(string) bool) {
	for c := range builtins.Constants() {
		if !yield(c.Name) {
			return
		}
	}
}
