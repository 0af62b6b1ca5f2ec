package golden

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// folder makes the files of an archive-like text: "== name" before each content.
func folder(t *testing.T, text string) string {
	dir := t.TempDir()
	for part := range strings.SplitSeq(strings.TrimPrefix(text, "== "), "\n== ") {
		name, content, _ := strings.Cut(part, "\n")
		if content != "" && !strings.HasSuffix(content, "\n") {
			content += "\n"
		}
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// echo plays an interpreter: what follows "//out " is the output, "//err " the errors and status 1.
func echo(_ context.Context, t *Test) (o Outcome) {
	text, _ := os.ReadFile(t.File)
	for line := range strings.Lines(string(text)) {
		if s, ok := strings.CutPrefix(line, "//out "); ok {
			o.Stdout += s
		}
		if s, ok := strings.CutPrefix(line, "//err "); ok {
			o.Stderr += s
			o.Status = 1
		}
	}
	return o
}

const suite = `== a.4dm
//out hello
== a.out
hello
== b.4dm
//out hello
//out world
== b.out
hello
there
== sub/c.4dm
//tetra: skip="needs a printer"
== sub/c.out
== d.4dm
//tetra: status=0
//out x
//err broken
== d.out
x
--- stderr
broken
== helper.4dm
//out never
== notes.out
no method of this name
`

func TestRun(t *testing.T) {
	dir := folder(t, suite)
	tests, err := Find([]string{dir}, false)
	if err != nil {
		t.Fatal(err)
	}
	results := Run(t.Context(), tests, Options{Parallel: 2}, echo)
	var got []string
	for _, r := range results {
		got = append(got, filepath.Base(r.Test.Name)+" "+string(r.Verdict)+" "+r.Message)
	}
	want := []string{"a passed ", "b failed the output differs", "d failed the exit status is 1", "c skipped needs a printer"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for _, line := range []string{"@@ -1,2 +1,2 @@", "-there", "+world"} {
		if !strings.Contains(results[1].Diff, line+"\n") {
			t.Errorf("the difference lacks %q:\n%s", line, results[1].Diff)
		}
	}
	if got, want := Summary(results, 400*time.Millisecond), "1 passed, 2 failed, 1 skipped (0.4s)"; got != want {
		t.Errorf("summary is %q, want %q", got, want)
	}
	if n := len(Run(t.Context(), tests, Options{Run: regexp.MustCompile("[ab]$")}, echo)); n != 2 {
		t.Errorf("-run chose %d tests, want 2", n)
	}
}

func TestUpdate(t *testing.T) {
	dir := folder(t, suite)
	b := filepath.Join(dir, "b.4dm")
	helper := filepath.Join(dir, "helper.4dm")
	if _, err := Find([]string{helper}, false); err == nil {
		t.Error("a named file without an expectation is accepted")
	}
	tests, err := Find([]string{b, helper}, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range Run(t.Context(), tests, Options{Update: true}, echo) {
		if r.Verdict != Passed || !r.Updated {
			t.Errorf("%s: %s %s", r.Test.File, r.Verdict, r.Message)
		}
	}
	for file, want := range map[string]string{"b.out": "hello\nworld\n", "helper.out": "never\n"} {
		got, _ := os.ReadFile(filepath.Join(dir, file))
		if string(got) != want {
			t.Errorf("%s is %q, want %q", file, got, want)
		}
	}
	for _, r := range Run(t.Context(), tests, Options{Update: true}, echo) {
		if r.Updated {
			t.Errorf("%s was rewritten a second time", r.Test.Out)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		o    Outcome
		want string
	}{
		{Outcome{Stdout: "a"}, "a"},
		{Outcome{Stdout: "a\n", Stderr: "b\n"}, "a\n--- stderr\nb\n"},
		{Outcome{Stdout: "a", Stderr: "b\n"}, "a\n\\ no line end\n--- stderr\nb\n"},
		{Outcome{Stderr: "b\n"}, "--- stderr\nb\n"},
	} {
		if got := c.o.Format(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.o, got, c.want)
		}
	}
}

func TestDirectives(t *testing.T) {
	text := "//%attributes = {}\n// A comment\n//tetra: context=web privileges=A,B status=1 args=\"a 'b c'\"\n\n//tetra: i no-sessions header='X: y'\n" +
		"ALERT(\"\")\n//tetra: status=2\n"
	got, err := parseDirectives(text)
	if err != nil {
		t.Fatal(err)
	}
	want := Directives{Options: []string{"--context=web", "--privileges=A,B", "-i", "--no-sessions", "--header=X: y"},
		Args: []string{"a", "b c"}, Status: 1}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for _, bad := range []string{`//tetra: status=x`, `//tetra: args="a`, `//tetra: args='a`} {
		if _, err := parseDirectives(bad); err == nil {
			t.Errorf("%s is accepted", bad)
		}
	}
}

func TestReports(t *testing.T) {
	tests, err := Find([]string{folder(t, suite)}, false)
	if err != nil {
		t.Fatal(err)
	}
	results := Run(t.Context(), tests, Options{}, echo)
	report := func(form string) string {
		var b bytes.Buffer
		if err := Report(&b, form, results, 400*time.Millisecond); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	has := func(form string, wants ...string) string {
		text := report(form)
		for _, w := range wants {
			if !strings.Contains(text, w) {
				t.Errorf("the report %s lacks %q:\n%s", form, w, text)
			}
		}
		return text
	}
	has("human", "FAIL ", "b.4dm: the output differs\n", "\n1 passed, 2 failed, 1 skipped (0.4s)\n")
	has("tap", "TAP version 14\n1..4\nok 1 - ", "not ok 2 - ", "# SKIP needs a printer", "    +world\n")
	has("github", "::error file=", "%0A+world")
	if text := has("json", `"version": 1`, `"verdict": "skipped"`); !json.Valid([]byte(text)) {
		t.Error("json is not valid")
	}
	if err := xml.Unmarshal([]byte(has("junit", `tests="4" failures="2" skipped="1" time="0.400"`)), new(struct{})); err != nil {
		t.Error(err)
	}
	if err := Report(&bytes.Buffer{}, "other", results, 0); err == nil {
		t.Error("an unknown reporter is accepted")
	}
}
