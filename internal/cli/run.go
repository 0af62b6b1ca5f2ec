package cli

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"tetra/builtins"
	"tetra/diag"
	"tetra/interp"
	"tetra/parser"
	"tetra/project"
	"tetra/value"
)

// mainProcess is the name of the process that runs the main method.
const mainProcess = "Application process"

// runCommand is tetra run, and tetra without a sub-command.
func runCommand(env *Env, args []string) (int, error) {
	o, err := parseOptions(args, false)
	if err != nil {
		return exitUsage, err
	}
	switch {
	case o.help:
		return exitOK, writeHelp(env, "run")
	case o.version:
		return exitOK, writeVersion(env, false)
	case usesTool4d(args):
		return tool4dRun(env, o)
	}
	p, err := loadMain(env, o)
	if err != nil {
		return exitUsage, err
	}
	a, err := newApp(env, o, p)
	if err != nil {
		return exitUsage, err
	}
	return a.run()
}

// loadText makes a program of a text. The folder it is run in is that of its project.
func loadText(env *Env, name, text string) (*project.Project, error) {
	p, err := project.LoadText(name, text)
	if err == nil {
		p.Program.Root, err = filepath.Abs(env.path("."))
	}
	return p, err
}

// loadMain loads what is to run and leaves in o.args what belongs to the program.
func loadMain(env *Env, o *options) (*project.Project, error) {
	switch {
	case len(o.code) > 0 && o.printing:
		return nil, usagef("-e and -p cannot be used together")
	case len(o.code) > 0:
		return loadText(env, "<-e>", strings.Join(o.code, "\n"))
	case o.printing:
		return loadText(env, "<-p>", o.expression)
	case len(o.args) == 0 && env.StdinTerminal:
		return nil, &usageError{"nothing to run", "give a method file, a project, -e CODE or - for standard input; tetra help run says more"}
	}
	path := "-"
	if len(o.args) > 0 {
		path, o.args = o.args[0], o.args[1:]
	}
	if path == "-" {
		if env.Stdin == nil {
			return loadText(env, "<stdin>", "")
		}
		text, err := io.ReadAll(env.Stdin)
		if err != nil {
			return nil, fmt.Errorf("cannot read standard input: %w", err)
		}
		return loadText(env, "<stdin>", string(text))
	}
	p, err := loadProject(env, path)
	if err != nil {
		var usage *usageError
		if errors.As(err, &usage) && !strings.ContainsAny(path, `./\`) {
			if near, ok := diag.Nearest(path, slices.Values(slices.Concat(subcommands, planned))); ok {
				usage.hint = "did you mean tetra " + near + "?"
			}
		}
		return nil, err
	}
	return p, nil
}

// run runs the main method, or the project's On Startup and On Exit.
func (a *app) run() (int, error) {
	program := a.project.Program
	if a.o.method != "" {
		m, err := findMethod(program, a.o.method)
		if err != nil {
			return exitUsage, err
		}
		a.project.Main = m
	}
	release := a.watch()
	defer release()
	switch {
	case a.o.printing:
		return a.finish(a.evaluate(a.o.expression, "<-p>")), nil
	case a.project.Main != nil && a.o.context == interp.Web:
		return a.finish(a.answer(a.project.Main)), nil
	case a.project.Main != nil:
		return a.finish(a.call(a.project.Main, a.o.context, a.o.args)), nil
	}
	start := program.DatabaseMethod("onStartup")
	if start == nil {
		return exitUsage, &usageError{fmt.Sprintf("%s has no On Startup method", a.project.Name), "--method NAME runs a project method"}
	}
	if a.project.Settings.Web.PublishAtStartup {
		fmt.Fprintln(a.stderr, "warning: the settings launch the web server at startup: tetra serve does that, tetra run does not")
	}
	quit := a.call(start, a.o.context, a.o.args)
	a.onExit()
	return a.finish(quit), nil
}

// onExit runs On Exit in a process of its own; it runs even when On Startup failed or QUIT 4D was called, but not when the run was ended
// from outside.
func (a *app) onExit() {
	kind, name := interp.Standalone, "onExit"
	if a.o.server {
		kind, name = interp.StoredProcedure, "onServerShutdown"
	}
	if m := a.project.Program.DatabaseMethod(name); m != nil && a.ended.Load() == 0 {
		a.call(m, kind, nil)
	}
}

func findMethod(p *interp.Program, name string) (*interp.Method, error) {
	if m := p.Method(name); m != nil {
		return m, nil
	}
	e := &usageError{text: fmt.Sprintf("there is no project method %s", name)}
	near, ok := diag.Nearest(name, func(yield func(string) bool) {
		for _, m := range p.Methods() {
			if !yield(m.Name) {
				return
			}
		}
	})
	if ok {
		e.hint = "did you mean " + near + "?"
	}
	return nil, e
}

// call runs a method in a process of a kind and reports what went wrong. quit tells that the application is to quit.
func (a *app) call(m *interp.Method, kind interp.ContextKind, args []string) (quit bool) {
	return a.process(kind, func(p *interp.Process) error {
		_, err := p.Run(m, arguments(args)...)
		return err
	})
}

// process makes a process for body.
func (a *app) process(kind interp.ContextKind, body func(p *interp.Process) error) (quit bool) {
	c, err := a.processContext(kind)
	if err != nil {
		return a.uncaught(err, "")
	}
	p := a.in.NewProcess(interp.ProcessOptions{Name: mainProcess, Context: c, Type: interp.ProcessMain})
	defer p.Close()
	if a.ended.Load() != 0 {
		p.Abort() // the signal came before the process
	}
	if a.uncaught(body(p), "") {
		return true
	}
	return a.uncaught(builtins.RunMessages(p), "")
}

// uncaught reports the error that ended a process. quit tells that it was QUIT 4D, which is none.
func (a *app) uncaught(err error, process string) (quit bool) {
	if err == nil {
		return false
	}
	var f *interp.Failure
	var fault *interp.InternalError
	switch {
	case errors.As(err, &fault):
		a.ended.CompareAndSwap(0, exitFault)
	case !errors.As(err, &f):
	case f.Stop == interp.Quit:
		return true
	case f.Stop == interp.Aborted && a.ended.Load() == 0:
		return false // by ABORT: the program's own wish
	}
	a.failed.Store(true)
	a.out.Flush()
	if a.o.tool4d {
		a.report.tool4dLine(err)
	}
	a.report.show(err, process)
	return false
}

// evaluate prints the value of an expression.
func (a *app) evaluate(expression, name string) (quit bool) {
	src := diag.NewSource(name, expression)
	if _, errs := parser.ParseExpression(src, builtins.Names()); errs.Err() != nil {
		return a.uncaught(errs, "")
	}
	return a.process(a.o.context, func(p *interp.Process) error {
		v, shown, err := p.RunInput(interp.NewScope(), src)
		if err != nil {
			return err
		}
		if !shown {
			return &diag.Error{Message: "this has no value", Source: src, Span: diag.At(0, len(expression))}
		}
		text, err := printed(v, p)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(a.out, text)
		return err
	})
}

// printed is a value as -p prints it: a text as it is, an object or collection as JSON, any other scalar as String gives it.
func printed(v value.Value, arrays value.ArrayLocker) (string, error) {
	switch v.Kind() {
	case value.Real, value.Boolean, value.Text, value.Date, value.Time:
		return value.ToText(v).Str(), nil
	case value.Object, value.Collection:
		return value.JSONForm{Arrays: arrays}.Stringify(v)
	}
	return value.Show(v, 0), nil
}
