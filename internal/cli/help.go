package cli

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/pflag"

	"tetra/builtins"
	"tetra/internal/reference"
	"tetra/repl"
	"tetra/value"
	"tetra/web"
)

const mainHelp = `tetra runs programs of the 4D language.

  tetra [options] FILE.4dm [args...]   run a method file
  tetra [options] PROJECT [args...]    run a 4D project: its package folder, .4DProject, .4dz or .4DLink file
  tetra -e 'CODE'                      run a text
  tetra -p 'EXPRESSION'                print the value of an expression
  tetra -                              run standard input
  tetra                                the prompt, on a terminal

Sub-commands

  run       run a method file, a project or a text
  repl      type 4D and see what it gives
  serve     start the web server of a project
  test      run golden tests: NAME.4dm with NAME.out beside it
  check     report all errors of methods and classes
  fmt       lay methods and classes out as 4D's editor does
  help      say how a sub-command is used, or what a command or class of 4D does
  version   say which version this is

tetra help run lists the options. An option of tool4d (--project, --startup-method ...) without a sub-command selects
the tool4d form; tetra help tool4d says more.
`

var usages = value.Lazy[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"run": `tetra [run] [options] FILE.4dm|PROJECT|FOLDER|- [args...]
tetra [run] [options] -e 'CODE' [args...]
tetra [run] [options] -p 'EXPRESSION'

Options end at the file or project: what follows belongs to the program, as the Text parameters $1, $2, ... of the main method.`,
		"repl":  "tetra repl [options] [PROJECT|FOLDER|FILE.4dm]\n\nAt the prompt, .help says what can be typed. Methods and classes of the project can be used.",
		"serve": "tetra serve [options] PROJECT|FOLDER|FILE.4dm\n\nStarts the web server of the project. Ctrl-C and SIGTERM finish the running requests, run On Exit and stop it.",
		"test": `tetra test [options] [PATH...]

Runs every NAME.4dm that has a NAME.out beside it, in an application of its own, and compares what it prints. What it prints on
standard error follows in the file after a line "--- stderr". A comment at the head of the method may say how it is run:

  //tetra: context=web privileges=CreateInvoices status=1 args="a b"`,
		"check": "tetra check [--syntax] [options] PATH...\n\nReports all errors of all files in one pass, then the warnings: syntax and, without --syntax, names, arguments, types, declarations, unreachable lines and unused variables of whole projects. A PATH is a method or class file, a folder, or a .4DProject, .4dz or .4DLink file.",
		"fmt": `tetra fmt [--check] [--diff] [--tokens=keep|strip|add] PATH...|-

Lays methods and classes out as 4D's editor writes them, and names the files it changed. Comments and empty lines stay, and what a file
that 4D saved looks like. A file with mistakes is left as it is. - lays standard input out on standard output.`,
		"tool4d": `tetra --project PATH [options]
tool4d [options] PATH

Runs On Startup, the startup method and On Exit of a project, as tool4d does. The exit status is 1 when an error was not caught or an
ASSERT failed. The options of tetra run can be used too.`,
		"version": "tetra version\n\nPrints the version and how it was built.",
		"help": `tetra help [SUB-COMMAND|COMMAND|CLASS|CONSTANT]
tetra help --coverage [THEME]
tetra help --json [COMMAND|CLASS]

Says how a sub-command is used, or what a command, class or constant of 4D does: tetra help "Split string", tetra help Collection.sort.
--coverage says how many commands of each theme are implemented, and which of a theme are not. --json tells of all commands and classes
as one JSON object: number, syntax, summary, notes, examples, thread safety in 4D, and the address of 4D's page.`,
	}
}}

// writeHelp says how a sub-command is used; "" is tetra itself.
func writeHelp(env *Env, name string) error {
	var b strings.Builder
	usage, ok := usages.Get()[name]
	switch {
	case name == "":
		b.WriteString(mainHelp)
	case !ok:
		lib := web.Library(builtins.Standard(), nil)
		text, found := repl.Describe(lib, builtins.Names(), name)
		if !found {
			known := append([]string{"tool4d"}, subcommands...)
			for _, t := range lib.Themes {
				for _, c := range t.Commands() {
					known = append(known, c.Name)
				}
			}
			return unknown("sub-command or command", name, known)
		}
		b.WriteString(text + "\n")
		if t, c := reference.Of(lib).Find(name); c != nil {
			b.WriteString("\n" + strings.Join(append(c.Facts(), "theme "+t.Name), ", ") + "\n")
			if c.URL != "" {
				b.WriteString(c.URL + "\n")
			}
		}
	default:
		b.WriteString(usage + "\n")
	}
	switch name {
	case "run":
		writeOptions(&b, runOptions.Get())
	case "tool4d":
		writeOptions(&b, tool4dOptions.Get())
	case "repl", "serve", "test", "check", "fmt":
		status := 0
		c, _, err := commands(env, &status).Find([]string{name})
		if err != nil {
			return err
		}
		b.WriteString("\nOptions\n\n")
		c.Flags().VisitAll(func(f *pflag.Flag) {
			left := "--" + f.Name
			if f.NoOptDefVal == "" {
				arg, _ := pflag.UnquoteUsage(f)
				if p := find(ofRun(), f.Name, 0); p != nil {
					arg = p.arg
				}
				left += " " + arg
			}
			_, text := pflag.UnquoteUsage(f)
			writeRow(&b, left, text)
		})
	}
	_, err := io.WriteString(env.Stdout, b.String())
	return err
}

func writeOptions(b *strings.Builder, table []option) {
	group := groupAbsent
	for i := range table {
		p := &table[i]
		if p.group == groupAbsent {
			continue
		}
		if p.group != group {
			group = p.group
			fmt.Fprintf(b, "\n%s\n\n", groupTitles[group])
		}
		left := p.shown()
		if p.arg != "" {
			left += " " + p.arg
		}
		writeRow(b, left, p.help)
	}
}

const helpColumn = 26

func writeRow(b *strings.Builder, left, text string) {
	if len(left) > helpColumn-4 {
		fmt.Fprintf(b, "  %s\n%*s%s\n", left, helpColumn, "", text)
		return
	}
	fmt.Fprintf(b, "  %-*s%s\n", helpColumn-2, left, text)
}

// versionLine is "tetra VERSION", from what the build recorded.
func versionLine() string {
	version := "development"
	if info, ok := debug.ReadBuildInfo(); ok {
		if v := info.Main.Version; v != "" && v != "(devel)" {
			version = v
		}
	}
	return "tetra " + version
}

// writeVersion prints the version; long adds how it was built.
func writeVersion(env *Env, long bool) error {
	text := versionLine() + "\n"
	if long {
		text += fmt.Sprintf("%s %s/%s, language of 4D 21\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
	}
	_, err := io.WriteString(env.Stdout, text)
	return err
}
