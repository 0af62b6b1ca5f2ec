package builtins

import (
	"strings"
	"testing"
	"time"
	"unicode"

	"tetra/interp"
	"tetra/web"
)

// testProcess makes an application with the whole library whose output goes to out, and a process in it.
func testProcess(t *testing.T, out *strings.Builder, methods map[string]string) (*interp.Program, *interp.Process) {
	t.Helper()
	return testProcessWith(t, interp.Options{Stdout: out, Stderr: out}, methods)
}

// testProcessWith is testProcess with more options.
func testProcessWith(t *testing.T, o interp.Options, methods map[string]string) (*interp.Program, *interp.Process) {
	t.Helper()
	o.Library, o.MaxDepth = whole(), 1000
	o.Clock = func() time.Time { return time.Date(2024, 2, 29, 13, 5, 10, 250e6, time.UTC) }
	in := interp.New(o)
	p := interp.NewProgram("test")
	for name, text := range methods {
		p.AddMethod(name, interp.Text(name+".4dm", text))
	}
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	t.Cleanup(proc.Close)
	return p, proc
}

// whole is all that a program is offered.
func whole() *interp.Library { return web.Library(Standard(), nil) }

// eachRow calls f for every command and every member of a class.
func eachRow(f func(name, syntax, summary, examples string)) {
	lib := whole()
	for _, th := range lib.Themes {
		for _, c := range th.Commands() {
			f(c.Name, c.Syntax, c.Summary, c.Examples)
		}
	}
	for _, d := range lib.Classes {
		for _, m := range append(d.Def().Members, d.Def().Static...) {
			f(d.Name+"."+m.Name, m.Syntax, m.Summary, m.Examples)
		}
	}
}

// A command is found by its number, in the theme where the table has it or in another, and has that number alone.
func TestFind(t *testing.T) {
	lib := whole()
	for _, th := range whole().Themes {
		for _, c := range th.Commands() {
			if got := lib.Command(c.Number); got == nil || got.Name != c.Name {
				t.Errorf("command %d is %v, want %s", c.Number, got, c.Name)
			}
		}
	}
	if got := lib.Command(-1); got != nil { // asks all themes; two rows with one number panic
		t.Errorf("command -1 is %s", got.Name)
	}
	for _, b := range lib.Classes {
		if d := lib.Class(b.Name); d == nil || d.Name != b.Name {
			t.Errorf("the class %s is %v", b.Name, d)
		}
	}
}

// Rows agree with the table of 4D's commands, their syntax can be read, and their summaries are sentences.
func TestRows(t *testing.T) {
	for _, th := range whole().Themes {
		for _, c := range th.Commands() {
			info, ok := FindCommand(c.Number)
			if !ok || info.Name != c.Name {
				t.Errorf("%s has the number %d, which is %q", c.Name, c.Number, info.Name)
			}
			result := false
			for _, f := range c.Forms() {
				result = result || f.Result != ""
			}
			if ok && result != info.Function && !strings.HasPrefix(c.Name, "Super") {
				t.Errorf("%s returns a value: %v in the row, %v in 4D", c.Name, result, info.Function)
			}
			if c.Run == nil {
				t.Errorf("%s cannot run", c.Name)
			}
		}
	}
	eachRow(func(name, syntax, summary, _ string) {
		interp.ParseNotation(name, syntax)
		if summary == "" || !unicode.IsUpper(rune(summary[0])) || !strings.HasSuffix(summary, ".") {
			t.Errorf("%s: the summary is no sentence: %q", name, summary)
		}
		if verb, _, _ := strings.Cut(summary, " "); name[0] != '_' && !strings.HasSuffix(verb, "s") && verb != "Does" {
			t.Errorf("%s: the summary does not begin with a verb in the third person: %q", name, summary)
		}
	})
	for _, d := range whole().Classes {
		for _, m := range append(d.Def().Members, d.Def().Static...) {
			if (m.Run == nil) == (m.Get == nil) {
				t.Errorf("%s.%s must be a function or a property", d.Name, m.Name)
			}
		}
	}
}
