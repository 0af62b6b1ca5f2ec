package repl

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"tetra/builtins"
	"tetra/diag"
	"tetra/interp"
	"tetra/session"
)

var update = flag.Bool("update", false, "rewrite testdata/repl")

// script is a LineReader that types the lines of a transcript, and echoes them as a terminal would.
type script struct {
	lines []string
	out   io.Writer
}

func (s *script) ReadLine(prompt string) (string, error) {
	if len(s.lines) == 0 {
		return "", io.EOF
	}
	line := s.lines[0]
	s.lines = s.lines[1:]
	fmt.Fprintln(s.out, strings.TrimRight(prompt+line, " "))
	if line == "^C" {
		return "", ErrInterrupt
	}
	return strings.ReplaceAll(line, string(lineMark), "\n"), nil
}

func (s *script) Remember(string) {}

// newTestREPL makes a prompt over the whole library.
func newTestREPL(t *testing.T, lines LineReader, w io.Writer) *REPL {
	out := NewOutput(w)
	sessions := session.NewManager(session.Options{Roles: session.OpenRoles(), User: "Ada"})
	in := interp.New(interp.Options{Library: builtins.Standard(), Stdout: out, Stderr: out, Sessions: sessions})
	program := interp.NewProgram("test")
	program.AddMethod("double", interp.Text("double.4dm", "#DECLARE($n : Real) : Real\nreturn $n*2\n"))
	program.AddMethod("fails", interp.Text("fails.4dm", "$x:=\"a\"+1\n"))
	in.Load(program)
	r, err := New(Options{
		Interp: in, Lines: lines, Out: out, Break: out.Break, Names: builtins.Names(),
		Constants: func(yield func(string) bool) {
			for c := range builtins.Constants() {
				if !yield(c.Name) {
					return
				}
			}
		},
		Show: func(err error) {
			list := diag.AsList(err)
			if list == nil {
				list = diag.List{{Message: err.Error()}}
			}
			diag.Write(out, list, diag.Options{})
		},
		Context: func(kind interp.ContextKind, privileges []string) (interp.Context, error) {
			c := interp.Context{Kind: kind}
			switch kind {
			case interp.Standalone:
				c.Session = sessions.Standalone()
			case interp.StoredProcedure:
				c.Session = sessions.StoredProcedures()
			case interp.RemoteUser:
				c.Session = sessions.NewRemote(session.Client{})
			case interp.Web:
				s, err := sessions.NewWeb(session.Client{})
				if err != nil {
					return c, err
				}
				c.Session = s
			}
			if c.Session != nil && privileges != nil {
				c.Session.SetPrivileges(privileges, nil, nil)
			}
			return c, nil
		},
		ReadFile: func(path string) (string, error) {
			text, err := os.ReadFile(filepath.Join("..", "testdata", "repl", path))
			if err != nil {
				return "", errors.New(path + ": no such file")
			}
			return string(text), nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

// TestTranscripts types the lines of each transcript that begin with a prompt and compares the screen. Comment lines (#) come first.
func TestTranscripts(t *testing.T) {
	files, _ := filepath.Glob("../testdata/repl/*.txt")
	if len(files) == 0 {
		t.Fatal("no transcripts")
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			s := &script{out: &got}
			head := true
			for line := range strings.Lines(string(want)) {
				if head = head && strings.HasPrefix(line, "#"); head {
					got.WriteString(line)
				}
				line = strings.TrimSuffix(line, "\n")
				switch {
				case line == ">" || line == ".":
					s.lines = append(s.lines, "")
				case strings.HasPrefix(line, Prompt), strings.HasPrefix(line, MorePrompt):
					s.lines = append(s.lines, line[2:])
				}
			}
			if err := newTestREPL(t, s, &got).Run(); err != nil {
				t.Fatal(err)
			}
			if len(s.lines) > 0 {
				fmt.Fprintf(&got, "(the prompt ended before %q)\n", s.lines[0])
			}
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if d := cmp.Diff(string(want), got.String()); d != "" {
				t.Error(d)
			}
		})
	}
}

// typed is a LineReader with some lines and nothing to show.
type typed []string

func (l *typed) ReadLine(string) (string, error) {
	if len(*l) == 0 {
		return "", io.EOF
	}
	line := (*l)[0]
	*l = (*l)[1:]
	return line, nil
}

func (l *typed) Remember(string) {}

func TestComplete(t *testing.T) {
	lines := typed{`$customer:={name: "Ada"; address: {city: "Paris"}}`, `$count:=3`, `$list:=[1]`}
	r := newTestREPL(t, &lines, io.Discard)
	if err := r.Run(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text  string
		rest  []string
		typed int
	}{
		{"$c", []string{"ount", "ustomer"}, 1},
		{"$x:=$cus", []string{"tomer"}, 3},
		{"$customer.", []string{"address", "name"}, 0},
		{"$customer.address.ci", []string{"ty"}, 2},
		{"$list.orderB", []string{"y", "yMethod"}, 6},
		{"New coll", []string{"ection"}, 8},
		{"$x:=new COLL", []string{"ection"}, 8},
		{"doub", []string{"le", "le quote", "le sided option"}, 4},
		{"While (Uppercas", []string{"e"}, 8},
		{"End whi", []string{"le"}, 7},
		{"Into system standard o", []string{"utputs"}, 22},
		{`"doub`, nil, 0},
		{`// doub`, nil, 0},
		{".he", []string{"lp"}, 3},
		{".help Uppercas", []string{"e"}, 8},
		{".context stored", []string{"-procedure"}, 6},
		{"4D.Sess", []string{"ion"}, 4},
		{"If (True)\ndoubl", []string{"e", "e quote", "e sided option"}, 5},
		{"nothingbeginslikethis", nil, 0},
	} {
		rest, n := r.Complete(c.text)
		if !slices.Equal(rest, c.rest) || n != c.typed {
			t.Errorf("%q: %q, %d; want %q, %d", c.text, rest, n, c.rest, c.typed)
		}
	}
}

func TestFilter(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"abc\r", "abc\r"},
		{"é\x1b[A", "é\x1b[A"},
		{"\x1b[1~x\x1b[4~", "\x01x\x05"},
		{"\x1b[1;5C\x1b[1;5D", "\x1bf\x1bb"},
		{"\x1bOH", "\x1bOH"},
		{"\x1b[200~If (True)\r\n\tALERT(\"x\")\nEnd if\r\n\x1b[201~\r", "If (True)⏎ ALERT(\"x\")⏎End if\r"},
		{"\x1b[200~a\r\rb\x1b[31mred\x03\x1b[201~", "a⏎⏎bred"},
		{"\x1b", "\x1b"},
		{"\x1b[3~", ""}, // Delete on an empty line
	} {
		for name, wrap := range map[string]func(io.Reader) io.Reader{"whole": func(r io.Reader) io.Reader { return r }, "in bytes": iotest.OneByteReader} {
			f := &filter{r: io.NopCloser(wrap(strings.NewReader(c.in)))}
			f.empty.Store(true)
			got, err := io.ReadAll(f)
			if err != nil || string(got) != c.want {
				t.Errorf("%q %s: %q (%v), want %q", c.in, name, got, err, c.want)
			}
		}
	}
}

func TestHistory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "history")
	h := history{path: path}
	h.load()
	for _, input := range []string{"1+1", "1+1", "If (True)\n\"\\n\"\nEnd if", "2"} {
		h.add(input)
	}
	again := history{path: path}
	want := []string{"1+1", "If (True)\n\"\\n\"\nEnd if", "2"}
	if d := cmp.Diff(want, again.load()); d != "" {
		t.Error(d)
	}
	for i := range 3 * historyLimit {
		again.add(fmt.Sprint(i))
	}
	third := history{path: path}
	if n := len(third.load()); n != historyLimit {
		t.Errorf("%d inputs are loaded, want %d", n, historyLimit)
	}
	text, _ := os.ReadFile(path)
	if n := bytes.Count(text, []byte("\n")); n != historyLimit {
		t.Errorf("the file has %d lines after loading, want %d", n, historyLimit)
	}
	nowhere := history{path: filepath.Join(path, "impossible")}
	if !nowhere.add("x") || nowhere.path != "" {
		t.Error("a history that cannot be written is still tried")
	}
}

func TestHistoryFile(t *testing.T) {
	env := func(pairs ...string) func(string) string {
		return func(name string) string {
			for i := 0; i < len(pairs); i += 2 {
				if pairs[i] == name {
					return pairs[i+1]
				}
			}
			return ""
		}
	}
	if got := HistoryFile(env("TETRA_HISTORY", "/x/y")); got != "/x/y" {
		t.Error(got)
	}
	if got := HistoryFile(env("TETRA_HISTORY", "off", "HOME", "/home/ada")); got != "" {
		t.Error(got)
	}
	if got := HistoryFile(env()); got != "" {
		t.Error(got)
	}
	dir := t.TempDir()
	if got, want := HistoryFile(env("XDG_STATE_HOME", dir, "HOME", "/home/ada")), filepath.Join(dir, "tetra", "history"); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
