// Package golden runs tests that are a 4D method with the output it must have: NAME.4dm with NAME.out beside it. How a method is
// run is handed in, so that the same harness serves the sub-command and the project's own Go test.
package golden

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/rogpeppe/go-internal/diff"
)

// A Test is one method file and the file of its expected output.
type Test struct {
	Name      string // the path as found, without .4dm, with slashes
	File, Out string
	Directives
}

// An Outcome is what a run produced.
type Outcome struct {
	Stdout, Stderr string
	Status         int
}

// A Runner runs a test in an application of its own. It is called from several goroutines.
type Runner func(ctx context.Context, t *Test) Outcome

// Verdict of a test.
type Verdict string

const (
	Passed  Verdict = "passed"
	Failed  Verdict = "failed"
	Skipped Verdict = "skipped"
)

// A Result is the verdict on one test and why.
type Result struct {
	Test    *Test
	Verdict Verdict
	Message string // one sentence; why it failed or was skipped, empty when it passed
	Diff    string // unified, from the expected to the actual output
	Updated bool   // the expectation was rewritten
	Time    time.Duration
}

// Options of a run of many tests.
type Options struct {
	Run      *regexp.Regexp // only tests whose name matches; nil: all
	Update   bool           // write what was seen over what was expected
	Parallel int            // tests at a time; 0: one for each core
}

const stderrMark = "--- stderr\n"

// noLineEnd stands before the mark when the output does not end with a line end, so that the difference is kept.
const noLineEnd = "\n\\ no line end\n"

// Format is an outcome as it stands in a .out file.
func (o Outcome) Format() string {
	if o.Stderr == "" {
		return o.Stdout
	}
	out := o.Stdout
	if out != "" && !strings.HasSuffix(out, "\n") {
		out += noLineEnd
	}
	return out + stderrMark + o.Stderr
}

// Find collects the tests under paths in order of their names: files named are taken as they are, folders are searched. A file without
// an expectation is a test only when it is named and update is set.
func Find(paths []string, update bool) ([]*Test, error) {
	var tests []*Test
	add := func(file string) error {
		base := strings.TrimSuffix(file, ".4dm")
		t := &Test{Name: filepath.ToSlash(base), File: file, Out: base + ".out"}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if t.Directives, err = parseDirectives(string(text)); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		tests = append(tests, t)
		return nil
	}
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			if !strings.HasSuffix(p, ".4dm") {
				return nil, fmt.Errorf("%s is not a .4dm file", p)
			}
			out := strings.TrimSuffix(p, ".4dm") + ".out"
			if _, err := os.Stat(out); err != nil && !update {
				return nil, fmt.Errorf("%s has no %s beside it; --update writes one", p, filepath.Base(out))
			}
			if err := add(p); err != nil {
				return nil, err
			}
			continue
		}
		err = filepath.WalkDir(p, func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(file) != ".out" {
				return err
			}
			method := strings.TrimSuffix(file, ".out") + ".4dm"
			if _, err := os.Stat(method); err != nil {
				return nil // some other program's output
			}
			return add(method)
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(tests, func(a, b *Test) int { return strings.Compare(a.Name, b.Name) })
	return slices.CompactFunc(tests, func(a, b *Test) bool { return a.Name == b.Name }), nil
}

// Run runs tests and gives their results in the same order. Tests that opt.Run leaves out are not among them; those that ctx
// did not leave time for are skipped.
func Run(ctx context.Context, tests []*Test, opt Options, run Runner) []*Result {
	if opt.Run != nil {
		tests = slices.DeleteFunc(slices.Clone(tests), func(t *Test) bool { return !opt.Run.MatchString(t.Name) })
	}
	n := opt.Parallel
	if n <= 0 {
		n = runtime.GOMAXPROCS(0)
	}
	results := make([]*Result, len(tests))
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(n, len(tests)) {
		wg.Go(func() {
			for i := range next {
				start := time.Now()
				r := one(ctx, tests[i], opt.Update, run)
				r.Time = time.Since(start)
				results[i] = r
			}
		})
	}
	for i := range tests {
		next <- i
	}
	close(next)
	wg.Wait()
	return results
}

func one(ctx context.Context, t *Test, update bool, run Runner) *Result {
	r := &Result{Test: t, Verdict: Passed}
	if t.Skip != "" {
		r.Verdict, r.Message = Skipped, t.Skip
		return r
	}
	if ctx.Err() != nil {
		r.Verdict, r.Message = Skipped, "interrupted"
		return r
	}
	got := run(ctx, t)
	text := []byte(got.Format())
	want, err := os.ReadFile(t.Out)
	if err != nil && !update {
		r.Verdict, r.Message = Failed, err.Error()
		return r
	}
	if !bytes.Equal(text, want) || err != nil {
		if update {
			if err := os.WriteFile(t.Out, text, 0o644); err != nil {
				r.Verdict, r.Message = Failed, err.Error()
				return r
			}
			r.Updated = true
		} else {
			r.Verdict, r.Message = Failed, "the output differs"
			r.Diff = string(diff.Diff(t.Out, want, "output", text))
		}
	}
	if !t.statusIs(got) {
		r.Verdict = Failed
		if r.Message != "" {
			r.Message += ", and "
		}
		r.Message += fmt.Sprintf("the exit status is %d", got.Status)
	}
	return r
}

// statusIs tells whether the exit status is the expected one. Without a status directive a failure that says why on stderr is
// held by the text of the error, so only a silent one is wrong.
func (t *Test) statusIs(got Outcome) bool {
	if t.Status >= 0 {
		return got.Status == t.Status
	}
	return got.Status == 0 || got.Status == 1 && got.Stderr != ""
}

// Count is how many results have a verdict.
func Count(results []*Result, v Verdict) (n int) {
	for _, r := range results {
		if r.Verdict == v {
			n++
		}
	}
	return n
}
