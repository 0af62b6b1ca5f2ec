package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tetra/internal/golden"
)

// subcommands is the sub-commands that exist.
var subcommands = []string{"run", "repl", "serve", "test", "check", "fmt", "help", "version"}

// cobraCommand runs a sub-command other than run. Those take their options anywhere.
func cobraCommand(env *Env, args []string) (int, error) {
	status := exitOK
	root := commands(env, &status)
	root.SetArgs(args)
	root.SetIn(env.Stdin)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	cmd, err := root.ExecuteC()
	var usage *usageError
	switch {
	case err == nil, errors.As(err, &usage), status != exitOK:
		return status, err
	case cmd == root:
		return exitUsage, &usageError{text: err.Error()}
	}
	return exitUsage, &usageError{err.Error(), "tetra help " + cmd.Name() + " says how it is used"}
}

func commands(env *Env, status *int) *cobra.Command {
	root := &cobra.Command{Use: "tetra", SilenceErrors: true, SilenceUsage: true,
		RunE: func(*cobra.Command, []string) error { return writeHelp(env, "") }}
	root.SetHelpFunc(func(c *cobra.Command, _ []string) {
		name := ""
		if c != root {
			name = c.Name()
		}
		*status = exitOK
		writeHelp(env, name)
	})
	root.SetFlagErrorFunc(flagError)
	root.CompletionOptions.DisableDefaultCmd = true

	// result makes a cobra function of one that gives a status.
	result := func(f func(args []string) (int, error)) func(*cobra.Command, []string) error {
		return func(_ *cobra.Command, args []string) (err error) {
			*status, err = f(args)
			return err
		}
	}

	root.AddCommand(&cobra.Command{Use: "version", Short: "say which version this is", Args: noArguments,
		RunE: result(func([]string) (int, error) { return exitOK, writeVersion(env, true) })})

	coverage, asJSON := false, false
	help := &cobra.Command{Use: "help [SUB-COMMAND|COMMAND]", Short: "say how something is used",
		RunE: result(func(args []string) (int, error) {
			what := strings.Join(args, " ")
			switch {
			case coverage && asJSON:
				return exitUsage, &usageError{text: "help takes --coverage or --json, not both"}
			case coverage:
				return exitOK, writeCoverage(env, what)
			case asJSON:
				return exitOK, writeReference(env, what)
			}
			return exitOK, writeHelp(env, what)
		})}
	help.Flags().BoolVar(&coverage, "coverage", false, "list how many of 4D's commands are implemented, by theme, or with a theme those that are not")
	help.Flags().BoolVar(&asJSON, "json", false, "tell of all commands and classes as one JSON object, or with a name of the command or class of that name")
	root.SetHelpCommand(help)

	o := &options{format: "human", color: "auto"}
	repl := &cobra.Command{Use: "repl [PROJECT|FOLDER|FILE.4dm]", Short: "type 4D and see what it gives", Args: atMostOne,
		RunE: result(func(args []string) (int, error) { return replCommand(env, o, args) })}
	addOptions(repl.Flags(), o, "context", "privileges", "user", "roles", "no-sessions", "level", "max-memory", "max-depth", "no-fs", "no-net", "no-exec", "color")
	root.AddCommand(repl)

	root.AddCommand(checkCobra(env, result), fmtCobra(env, result), testCobra(env, result), serveCobra(env, result))
	return root
}

type resultFunc func(func(args []string) (int, error)) func(*cobra.Command, []string) error

func checkCobra(env *Env, result resultFunc) *cobra.Command {
	var o checkOptions
	var asJSON bool
	c := &cobra.Command{Use: "check [--syntax] PATH...", Short: "report all errors of methods and classes",
		RunE: result(func(args []string) (int, error) {
			switch {
			case len(args) == 0:
				return exitUsage, &usageError{"check needs a file or folder", "tetra check --syntax . checks everything below the current folder"}
			case asJSON:
				o.format = "json"
			}
			return check(env, o, args)
		})}
	f := c.Flags()
	f.BoolVar(&o.syntax, "syntax", false, "stop after parsing; needs no project")
	f.BoolVar(&asJSON, "json", false, "the same as --format json: one JSON object")
	o.format, o.color = "human", "auto"
	f.Var(choice{&o.format, []string{"human", "unix", "github", "json", compileProjectForm}}, "format",
		"human, unix (file:line:col: error: text), github, json, compile-project (the object that 4D's command Compile project returns)")
	f.Var(choice{&o.color, []string{"auto", "always", "never"}}, "color", "auto, always, never")
	return c
}

// compileProjectForm is the --format of check that has the shape of 4D's own result.
const compileProjectForm = "compile-project"

func testCobra(env *Env, result resultFunc) *cobra.Command {
	o := &options{format: "human", color: "never"}
	var run, reporter, output string
	var opt golden.Options
	c := &cobra.Command{Use: "test [PATH...]", Short: "run golden tests: NAME.4dm with NAME.out beside it",
		RunE: result(func(args []string) (int, error) {
			if run != "" {
				re, err := regexp.Compile(run)
				if err != nil {
					return exitUsage, usagef("--run %v", err)
				}
				opt.Run = re
			}
			return testCommand(env, o, opt, reporter, output, args)
		})}
	f := c.Flags()
	f.StringVar(&run, "run", "", "only tests whose name matches this `REGEXP`")
	f.BoolVar(&opt.Update, "update", false, "write the output that was seen over what was expected")
	f.IntVar(&opt.Parallel, "parallel", 0, "`N` tests at a time; one for each core by default")
	reporter = "human"
	f.Var(choice{&reporter, golden.Reporters()}, "reporter", "human, json, junit, tap, github")
	f.StringVar(&output, "output", "", "write the report to this `FILE`")
	addOptions(f, o, "context", "privileges", "user", "roles", "no-sessions", "level", "timeout", "max-memory", "max-depth", "no-fs", "no-net", "no-exec")
	return c
}

// testTimeout is how long one golden test may take.
const testTimeout = time.Minute

func testCommand(env *Env, o *options, opt golden.Options, reporter, output string, paths []string) (int, error) {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	for i, p := range paths {
		paths[i] = env.path(p)
	}
	tests, err := golden.Find(paths, opt.Update)
	if err != nil {
		return exitUsage, &usageError{text: err.Error()}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	signals, stop := env.signals()
	defer stop()
	go func() {
		select {
		case <-signals:
			cancel()
		case <-ctx.Done():
		}
	}()
	start := time.Now()
	results := golden.Run(ctx, tests, opt, goldenRunner(env, o))
	took := time.Since(start)
	if len(results) == 0 {
		return exitUsage, usagef("no tests found: a test is NAME.4dm with NAME.out beside it")
	}
	w := env.Stdout
	if output != "" {
		file, err := os.Create(env.path(output))
		if err != nil {
			return exitFailed, err
		}
		defer file.Close()
		w = file
	}
	if err := golden.Report(w, reporter, results, took); err != nil {
		return exitFailed, err
	}
	if output != "" {
		fmt.Fprintln(env.Stdout, golden.Summary(results, took))
	}
	switch {
	case ctx.Err() != nil:
		return exitInterrupted, nil
	case golden.Count(results, golden.Failed) > 0:
		return exitFailed, nil
	}
	return exitOK, nil
}

// goldenRunner runs a golden test as tetra run would, in this process: in the test's folder, with no input, in UTC. shared is the options given to
// tetra test, which the directives of a test may override.
func goldenRunner(env *Env, shared *options) golden.Runner {
	return func(ctx context.Context, t *golden.Test) golden.Outcome {
		var stdout, stderr strings.Builder
		interrupt := make(chan os.Signal, 1)
		defer context.AfterFunc(ctx, func() { interrupt <- os.Interrupt })()
		sub := &Env{Name: "tetra", Stdin: strings.NewReader(t.Stdin), Stdout: &stdout, Stderr: &stderr,
			Signals: func() (<-chan os.Signal, func()) { return interrupt, func() {} },
			Dir:     filepath.Dir(t.File),
			Getenv: func(name string) string {
				switch name {
				case "TZ":
					return "UTC"
				case "LC_ALL", "LANG":
					return "en_US.UTF-8"
				}
				return env.Getenv(name)
			}}
		args := slices.Concat([]string{fmt.Sprintf("--timeout=%v", testTimeout)}, shared.given, t.Options, []string{"--", filepath.Base(t.File)}, t.Args)
		status, err := runCommand(sub, args)
		if err != nil {
			fmt.Fprintf(&stderr, "tetra: %v\n", err)
			status = max(status, exitFailed)
		}
		return golden.Outcome{Stdout: stdout.String(), Stderr: stderr.String(), Status: status}
	}
}

// choice is a flag that takes one of a few words.
type choice struct {
	v     *string
	words []string
}

func (c choice) String() string { return *c.v }
func (c choice) Type() string   { return "WORD" }
func (c choice) Set(s string) error {
	if !slices.Contains(c.words, s) {
		return fmt.Errorf("one of %s", strings.Join(c.words, ", "))
	}
	*c.v = s
	return nil
}

// optionFlag makes a flag of a row of runOptions.
type optionFlag struct {
	p *option
	o *options
}

func (f optionFlag) String() string { return "" }
func (f optionFlag) Type() string   { return f.p.arg }
func (f optionFlag) Set(v string) error {
	if err := f.p.set(f.o, v); err != nil {
		return err
	}
	given := f.p.shown()
	if f.p.arg != "" {
		given += "=" + v
	}
	f.o.given = append(f.o.given, given)
	return nil
}

// addOptions gives a sub-command some of the options of run.
func addOptions(fs *pflag.FlagSet, o *options, names ...string) {
	for _, n := range names {
		p := find(ofRun(), n, 0)
		f := fs.VarPF(optionFlag{p, o}, p.name, "", p.help)
		if p.arg == "" {
			f.NoOptDefVal = "true"
		}
	}
}

func noArguments(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%s takes no arguments, not %s", c.Name(), args[0])
	}
	return nil
}

func atMostOne(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usagef("%s takes one argument at most, not %s too", c.Name(), args[1])
	}
	return nil
}

// flagError turns pflag's errors into ours.
func flagError(c *cobra.Command, err error) error {
	var none *pflag.NotExistError
	var value *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &none):
		var names []string
		c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
		name := "--" + none.GetSpecifiedName()
		if none.GetSpecifiedShortnames() != "" {
			name = "-" + none.GetSpecifiedName()
		}
		return unknown("option", name, names)
	case errors.As(err, &value):
		f := value.GetFlag()
		return usagef("--%s needs a value: --%s %s", f.Name, f.Name, f.Value.Type())
	case errors.As(err, &invalid):
		f := invalid.GetFlag()
		return usagef("--%s takes %v, not %s", f.Name, invalid.Unwrap(), invalid.GetValue())
	}
	return err
}
