package check_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tetra/builtins"
	"tetra/check"
	"tetra/diag"
	"tetra/interp"
)

var update = flag.Bool("update", false, "rewrite the expected texts under testdata/check")

// load makes the sources of a script folder, shown under their path in it, in order of their paths.
func load(t *testing.T, dir string) (sources []check.Source) {
	t.Helper()
	for _, kind := range []struct {
		sub  string
		kind check.Kind
	}{{"", check.Method}, {"Classes", check.Class}} {
		files, err := filepath.Glob(filepath.Join(dir, kind.sub, "*.4dm"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			shown, _ := filepath.Rel(dir, f)
			sources = append(sources, check.Source{Name: strings.TrimSuffix(filepath.Base(f), ".4dm"), Kind: kind.kind, Report: true,
				Load: interp.Text(filepath.ToSlash(shown), string(text))})
		}
	}
	return sources
}

// TestRules checks every folder under testdata/check, a rule each, against its expected.txt.
func TestRules(t *testing.T) {
	dirs, err := filepath.Glob("../testdata/check/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal("no rules", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			var all diag.List
			for _, r := range check.Program(load(t, dir), builtins.Standard(), check.Options{}) {
				all = append(all, r.Found...)
			}
			var got bytes.Buffer
			if err := diag.Write(&got, all, diag.Options{}); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(dir, "expected.txt")
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got.String(), want)
			}
		})
	}
}

func method(name, text string) check.Source {
	return check.Source{Name: name, Report: true, Load: interp.Text(name+".4dm", text)}
}

// lines are the diagnostics of a program, one line each.
func lines(o check.Options, sources ...check.Source) (l []string) {
	for _, r := range check.Program(sources, builtins.Standard(), o) {
		for _, e := range r.Found {
			l = append(l, e.Error())
		}
	}
	return l
}

// TestOutside: a method that may come from a component or plug-in is a warning.
func TestOutside(t *testing.T) {
	main := method("main", "SVG_New(1; 2)\nUnheard(1)\nmain_part2(1)\nmain_part(1)")
	part := method("main_part1", "#DECLARE($n : Integer)")
	for _, tt := range []struct {
		name string
		o    check.Options
		want []string
	}{
		{"scripts", check.Options{}, []string{"main.4dm:1:1: error: the method SVG_New does not exist", "main.4dm:2:1: error: the method Unheard does not exist",
			"main.4dm:3:1: error: the method main_part2 does not exist", "main.4dm:4:1: error: the method main_part does not exist"}},
		{"project", check.Options{Project: true}, []string{"main.4dm:1:1: warning: the method SVG_New does not exist", "main.4dm:2:1: warning: the method Unheard does not exist",
			"main.4dm:3:1: error: the method main_part2 does not exist", "main.4dm:4:1: error: the method main_part does not exist"}},
		{"components", check.Options{Project: true, Components: true}, []string{"main.4dm:1:1: warning: the method SVG_New does not exist",
			"main.4dm:2:1: warning: the method Unheard does not exist", "main.4dm:3:1: warning: the method main_part2 does not exist",
			"main.4dm:4:1: warning: the method main_part does not exist"}},
	} {
		if got := lines(tt.o, main, part); !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
		}
	}
	if got := lines(check.Options{Project: true, Around: []string{"Unheard"}}, method("main", "unheard(1)")); got != nil {
		t.Errorf("a method of the project around: %q", got)
	}
	if got := lines(check.Options{Project: true}, method("main", "Unheard(1)")); !slices.Equal(got, []string{"main.4dm:1:1: error: the method Unheard does not exist"}) {
		t.Errorf("a project that calls nothing else from outside: %q", got)
	}
}

// TestTables: the classes of tables need no file.
func TestTables(t *testing.T) {
	main := method("main", "$o:=cs.Invoice.new()\n$o:=cs.InvoiceEntity.new()\n$o:=cs.InvoiceSelection.new()\n$o:=cs.Order.new()")
	for _, tt := range []struct {
		o    check.Options
		want []string
	}{
		{check.Options{Tables: []string{"Invoice"}}, []string{"main.4dm:4:8: error: the class cs.Order does not exist"}},
		{check.Options{NoCatalog: true}, nil},
	} {
		if got := lines(tt.o, main); !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %q, want %q", tt.o, got, tt.want)
		}
	}
}

// TestContext: a source that is not reported lends its name and signature, and is read only for a call.
func TestContext(t *testing.T) {
	broken := errors.New("gone")
	sources := []check.Source{
		method("main", "helper(\"a\")\nhelper2(1)"),
		{Name: "helper", Load: interp.Text("helper.4dm", "#DECLARE($n : Integer)\nvar $unused : Text")},
		{Name: "helper2", Load: func() (*diag.Source, error) { return nil, broken }},
		{Name: "never", Load: func() (*diag.Source, error) { t.Error("read without need"); return nil, broken }},
	}
	if got := lines(check.Options{}, sources...); !slices.Equal(got, []string{"main.4dm:1:8: error 54: helper expects an Integer as $n, not a Text"}) {
		t.Errorf("%q", got)
	}
	sources[2].Report = true
	if r := check.Program(sources, builtins.Standard(), check.Options{}); r[2].Err != broken {
		t.Errorf("an unreadable source gives %v", r[2].Err)
	}
}

// TestSyntaxFirst: after a syntax error nothing else is said of the file.
func TestSyntaxFirst(t *testing.T) {
	got := lines(check.Options{}, method("main", "$y:=\nunheard(1)"))
	if len(got) != 1 || !strings.Contains(got[0], ":=") {
		t.Errorf("%q", got)
	}
}
