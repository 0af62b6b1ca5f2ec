package cli

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"tetra/interp"
	"tetra/project"
)

// TestInternalFault is the one status that no program can bring about.
func TestInternalFault(t *testing.T) {
	p, err := project.LoadText("<-e>", "")
	if err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	env := &Env{Stdout: io.Discard, Stderr: &stderr, Getenv: func(string) string { return "" }}
	a, err := newApp(env, &options{format: "human", color: "never"}, p)
	if err != nil {
		t.Fatal(err)
	}
	a.uncaught(&interp.InternalError{Method: "total", Panic: "index out of range", Stack: []byte("the stack")}, "")
	if status := a.finish(false); status != exitFault {
		t.Errorf("status %d, want %d", status, exitFault)
	}
	for _, want := range []string{"internal fault in method total: index out of range", "fault of tetra", "tetra development", "the stack"} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, &stderr)
		}
	}
}

type brokenPipe struct{ n int }

func (b *brokenPipe) Write(p []byte) (int, error) {
	if b.n -= len(p); b.n < 0 {
		return 0, errors.New("nobody reads")
	}
	return len(p), nil
}

// TestLostOutput: output that could not be written is a failure, and said.
func TestLostOutput(t *testing.T) {
	var stderr strings.Builder
	status := Main(&Env{Name: "tetra", Args: []string{"-e", `ALERT("x")`}, Stdout: &brokenPipe{}, Stderr: &stderr})
	if status != exitFailed || !strings.Contains(stderr.String(), "cannot write to standard output: nobody reads") {
		t.Errorf("%d %s", status, &stderr)
	}
}

// TestOutput: nothing is kept back for longer than a moment, and what is written is written once.
func TestOutput(t *testing.T) {
	r, w := io.Pipe()
	o := newOutput(w, false)
	io.WriteString(o, "waiting")
	got := make([]byte, 7)
	if _, err := io.ReadFull(r, got); err != nil || string(got) != "waiting" {
		t.Errorf("%q %v", got, err)
	}
	var b strings.Builder
	o = newOutput(&b, false)
	want := ""
	for i := range 3000 {
		line := strings.Repeat("x", i%200) + "\n"
		want += line
		io.WriteString(o, line)
	}
	big := strings.Repeat("y", 3*outputSize)
	io.WriteString(o, big)
	io.WriteString(o, "end")
	if err := o.Flush(); err != nil || b.String() != want+big+"end" {
		t.Errorf("%d bytes, want %d (%v)", b.Len(), len(want)+len(big)+3, err)
	}
}

func TestParseValues(t *testing.T) {
	for in, want := range map[string]time.Duration{"10s": 10 * time.Second, "2": 2 * time.Second, "0.5": 500 * time.Millisecond, "0": 0, "-1s": 0, "x": 0, "": 0} {
		if got, err := parseDuration(in); got != want || (err == nil) != (want > 0) {
			t.Errorf("duration %q: %v %v", in, got, err)
		}
	}
	for in, want := range map[string]int64{"64M": 64 << 20, "1g": 1 << 30, "100": 100, "2KiB": 2 << 10, "5MB": 5 << 20, "0": 0, "-5": 0, "M": 0, "99999999999G": 0} {
		if got, err := parseSize(in); got != want || (err == nil) != (want > 0) {
			t.Errorf("size %q: %v %v", in, got, err)
		}
	}
}

func TestUsesTool4d(t *testing.T) {
	for args, want := range map[string]bool{
		"--project P":                       true,
		"--startup-method=M P":              true,
		"P --startup-method M":              true,
		"P.4DProject --skip-onstartup":      true,
		"script.4dm --startup-method M":     false,
		"--context web script.4dm --data x": false,
		"-e 1 --dataless":                   true,
		"-e --dataless":                     false, // the code of -e
		"-- P --startup-method M":           false,
		"P --version":                       false,
		"--version":                         false,
		"script.4dm":                        false,
	} {
		if got := usesTool4d(strings.Fields(args)); got != want {
			t.Errorf("%s: %v, want %v", args, got, want)
		}
	}
}
