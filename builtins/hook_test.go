package builtins_test

import (
	"slices"
	"strings"
	"testing"

	"tetra/builtins"
	"tetra/interp"
)

// A line that fails is left for the next one, of which the hook is told, when a method handles errors; a hook that aborts the process keeps the line from being run.
func TestHooksInBlocks(t *testing.T) {
	for _, c := range []struct {
		source string
		abort  int // the line at which the hook aborts, 0: none
		lines  []int
		out    string
	}{
		{"ON ERR CALL(\"handle\")\n$x:=1+{}\nALERT(\"next\")\nALERT(\"end\")", 0, []int{1, 2, 1, 3, 4}, "next\nend\n"},
		{"ALERT(\"a\")\nALERT(\"b\")\nALERT(\"c\")", 2, []int{1, 2}, "a\n"},
		{"If (True)\nALERT(\"a\")\nreturn\nALERT(\"c\")\nEnd if\nALERT(\"d\")", 0, []int{1, 2, 3}, "a\n"},
	} {
		var lines []int
		var out strings.Builder
		in := interp.New(interp.Options{Library: builtins.Standard(), Stdout: &out, Hooks: &interp.Hooks{
			Statement: func(p *interp.Process, l *interp.Line) {
				line, _ := l.Source.Position(l.Span.Start)
				lines = append(lines, line)
				if line == c.abort {
					p.Abort()
				}
			}}})
		p := interp.NewProgram("test")
		p.AddMethod("handle", interp.Text("handle.4dm", "handled:=True"))
		in.Load(p)
		proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
		_, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", c.source)))
		proc.Close()
		if (err != nil) != (c.abort != 0) || out.String() != c.out || !slices.Equal(lines, c.lines) {
			t.Errorf("%q: lines %v, output %q, %v", c.source, lines, out.String(), err)
		}
	}
}
