package cli

import (
	"errors"
	"fmt"
	"strings"

	"tetra/diag"
	"tetra/interp"
)

// tool4dCommand is the form of 4D's own tool4d: options and the project in any order.
func tool4dCommand(env *Env, args []string) (int, error) {
	o, err := parseOptions(args, true)
	if err != nil {
		return exitUsage, err
	}
	return tool4dRun(env, o)
}

func tool4dRun(env *Env, o *options) (int, error) {
	o.tool4d = true
	switch {
	case o.version:
		return exitOK, writeVersion(env, false)
	case o.help:
		return exitOK, writeHelp(env, "tool4d")
	}
	running := len(o.code) > 0 || o.printing
	switch {
	case o.project == "" && len(o.args) > 0 && !running:
		o.project, o.args = o.args[0], o.args[1:]
	case o.project == "":
		return exitUsage, &usageError{"no project", "give one with --project PATH"}
	}
	if len(o.args) > 0 && !running {
		return exitUsage, usagef("unexpected argument %s after the project", o.args[0])
	}
	p, err := loadProject(env, o.project)
	if err != nil {
		return exitUsage, err
	}
	if o.data != "" || o.createData {
		fmt.Fprintln(env.Stderr, "warning: there is no data engine yet: no data file is opened")
	}
	a, err := newApp(env, o, p)
	if err != nil {
		return exitUsage, err
	}
	return a.runTool4d()
}

// runTool4d does what tool4d does, in its order: On Startup, the startup method, On Exit. An error that is not caught ends its method only.
func (a *app) runTool4d() (int, error) {
	program := a.project.Program
	var startup *interp.Method
	if a.o.startupMethod != "" {
		var err error
		if startup, err = findMethod(program, a.o.startupMethod); err != nil {
			return exitUsage, err // before anything runs
		}
	}
	release := a.watch()
	defer release()
	automatic := !a.o.skipOnStartup
	quit := false
	if m := program.DatabaseMethod("onStartup"); m != nil && automatic {
		quit = a.call(m, a.o.context, nil)
	}
	if startup != nil && !quit && a.ended.Load() == 0 {
		quit = a.call(startup, a.o.context, nil)
	}
	switch {
	case quit || a.ended.Load() != 0:
	case a.o.printing:
		quit = a.evaluate(a.o.expression, "<-p>")
	case len(a.o.code) > 0:
		m := program.NewMainMethod("<-e>", interp.Text("<-e>", strings.Join(a.o.code, "\n")))
		quit = a.call(m, a.o.context, a.o.args)
	}
	if automatic {
		a.onExit()
	}
	return a.finish(quit), nil
}

// tool4dLine writes what tool4d itself prints about an error that was not caught:
//
//	tool4d.4DRT [-10518] Assert failed: totals differ
func (r *reporter) tool4dLine(err error) {
	signature := "4DRT"
	var f *interp.Failure
	if errors.As(err, &f) {
		if f.Stop != interp.NotStopped {
			return // a limit or a signal, which tool4d does not know
		}
		if f.Signature != "" {
			signature = f.Signature
		}
	}
	for _, e := range diagnostics(err) {
		if e.Severity == diag.IsError {
			fmt.Fprintf(r.w, "tool4d.%s [%d] %s\n", signature, e.Number, e.Message)
		}
	}
}
