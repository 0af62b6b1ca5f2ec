package diag_test

import (
	"slices"
	"strings"
	"testing"

	"tetra/diag"
)

// span finds the n-th occurrence (from 0) of a text in a source.
func span(s *diag.Source, text string, n int) diag.Span {
	i := 0
	for ; n >= 0; n-- {
		i += strings.Index(s.Text[i:], text) + 1
	}
	return diag.At(i-1, i-1+len(text))
}

func check(t *testing.T, got, want string) {
	t.Helper()
	want = strings.TrimPrefix(want, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestHuman(t *testing.T) {
	total := diag.NewSource("Methods/total.4dm", strings.Repeat("\n", 11)+"    $sum:=$label+$total\n")
	invoice := diag.NewSource("Methods/invoice.4dm", "\n\n\ntotal\n")
	start := diag.NewSource("DatabaseMethods/onStartup.4dm", "\ninvoice\n")
	check(t, diag.Render(&diag.Error{
		Number: 15, Message: "the operator + cannot join a Text and a Real", Label: `Text ("Q3") + Real (12.5)`, Hint: "write String($total)",
		Source: total, Span: span(total, "+", 0),
		Chain: []diag.Call{{Name: "invoice", Source: invoice, Span: span(invoice, "total", 0)}, {Name: "On Startup", Source: start, Span: span(start, "invoice", 0)}},
	}, diag.Options{}), `
error 15: the operator + cannot join a Text and a Real
  --> Methods/total.4dm:12:17
   |
12 |     $sum:=$label+$total
   |                 ^ Text ("Q3") + Real (12.5): write String($total)
   |
called from invoice       (Methods/invoice.4dm:4)
       from On Startup    (DatabaseMethods/onStartup.4dm:2)
`)
}

func TestRelated(t *testing.T) {
	s := diag.NewSource("a.4dm", "If ($a)\n\tALERT(\"x\")\n\n\tfoo\nEnd for\n")
	check(t, diag.Render(&diag.Error{Message: "End for cannot close If", Label: "write End if", Source: s, Span: span(s, "End for", 0),
		Related: []diag.Related{{Span: span(s, "If ($a)", 0), Message: "If opened here"}}}, diag.Options{}), `
error: End for cannot close If
 --> a.4dm:5:1
  |
1 | If ($a)
  | ------- If opened here
...
5 | End for
  | ^^^^^^^ write End if
`)
	other := diag.NewSource("b.4dm", "Class constructor\n")
	check(t, diag.Render(&diag.Error{Severity: diag.IsWarning, Message: "twice", Source: s, Span: span(s, "foo", 0),
		Related: []diag.Related{{Source: other, Span: span(other, "Class constructor", 0), Message: "first"}}}, diag.Options{}), `
warning: twice
 --> a.4dm:4:2
  |
4 |     foo
  |     ^^^
 ::: b.4dm:1:1
  |
1 | Class constructor
  | ----------------- first
`)
	check(t, diag.Render(&diag.Error{Message: "two marks", Source: s, Span: span(s, ")", 1), Related: []diag.Related{{Span: span(s, "(", 1),
		Message: "here"}}}, diag.Options{}), `
error: two marks
 --> a.4dm:2:11
  |
2 |     ALERT("x")
  |              ^
  |          - here
`)
}

func TestWidths(t *testing.T) {
	s := diag.NewSource("a.4dm", "\t$名前:=$e\u0301té+\"\x1b[31m\"\n")
	check(t, diag.Render(&diag.Error{Message: "m\x1b[0m", Source: s, Span: span(s, "té", 0)}, diag.Options{}), `
error: m·[0m
 --> a.4dm:1:10
  |
1 |     $名前:=$e`+"\u0301"+`té+"·[31m"
  |              ^^
`)
	// the marks stay visible, the rest of the line goes
	long := diag.NewSource("a.4dm", "$x:=f("+strings.Repeat("1234567890;", 30)+"oops;"+strings.Repeat("1234567890;", 30)+")\n")
	out := diag.Render(&diag.Error{Message: "m", Source: long, Span: span(long, "oops", 0)}, diag.Options{Width: 60})
	check(t, out, `
error: m
 --> a.4dm:1:337
  |
1 | ...567890;1234567890;oops;1234567890;1234567890;12345...
  |                      ^^^^
`)
	// a mark over the whole long line
	out = diag.Render(&diag.Error{Message: "m", Source: long, Span: diag.At(0, len(long.Text)-1)}, diag.Options{Width: 60})
	check(t, out, `
error: m
 --> a.4dm:1:1
  |
1 | $x:=f(1234567890;1234567890;1234567890;1234567890;...
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`)
	// a text without room beside its mark stands below
	near := diag.NewSource("a.4dm", "$x:=f(1)+g(2)+h(3)+i(4)+j(5)+k(6)\n")
	out = diag.Render(&diag.Error{Message: "m", Hint: "a hint of some length", Source: near, Span: span(near, "k", 0)}, diag.Options{Width: 50})
	check(t, out, `
error: m
 --> a.4dm:1:30
  |
1 | $x:=f(1)+g(2)+h(3)+i(4)+j(5)+k(6)
  |                              ^
  = a hint of some length
`)
}

func TestEdges(t *testing.T) {
	check(t, diag.Render(&diag.Error{Message: "no place", Hint: "try again"}, diag.Options{}), "error: no place\n  = try again\n")
	empty := diag.NewSource("a.4dm", "")
	check(t, diag.Render(&diag.Error{Message: "m", Source: empty}, diag.Options{}), "error: m\n --> a.4dm:1:1\n  |\n1 |\n  | ^\n")
	// a place behind the text, a span over several lines, the end of the line
	s := diag.NewSource("a.4dm", "one\ntwo")
	check(t, diag.Render(&diag.Error{Message: "m", Source: s, Span: diag.At(90, 99)}, diag.Options{}), "error: m\n --> a.4dm:2:4\n  |\n2 | two\n  |    ^\n")
	check(t, diag.Render(&diag.Error{Message: "m", Source: s, Span: diag.At(1, 6)}, diag.Options{}), "error: m\n --> a.4dm:1:2\n  |\n1 | one\n  |  ^^\n")
	check(t, diag.Render(&diag.Error{Message: "m", Source: s, Span: diag.At(3, 3)}, diag.Options{}), "error: m\n --> a.4dm:1:4\n  |\n1 | one\n  |    ^\n")
	check(t, diag.Render(&diag.Error{Message: "m", Source: s, Span: diag.At(0, 3)}, diag.Options{Color: true}),
		"\x1b[1;31merror\x1b[0m\x1b[1m: m\x1b[0m\n \x1b[1;34m-->\x1b[0m a.4dm:1:1\n \x1b[1;34m |\x1b[0m\n\x1b[1;34m1 |\x1b[0m one\n \x1b[1;34m |\x1b[0m \x1b[1;31m^^^\x1b[0m\n")
}

func TestLongChain(t *testing.T) {
	s := diag.NewSource("f.4dm", "f\n")
	chain := slices.Repeat([]diag.Call{{Name: "f", Source: s}}, 100)
	out := diag.Render(&diag.Error{Message: "stack full", Chain: chain}, diag.Options{})
	if n := strings.Count(out, "\n"); n != 18 {
		t.Errorf("%d lines:\n%s", n, out)
	}
	if !strings.Contains(out, "... 84 more\n") {
		t.Error(out)
	}
}

func TestOtherFormats(t *testing.T) {
	s := diag.NewSource("a,b.4dm", "x\n  $é:=1+\n")
	e := &diag.Error{Number: 15, Message: "100 % wrong", Hint: "stop", Source: s, Span: span(s, "+", 0)}
	check(t, diag.Render(e, diag.Options{Format: diag.Unix}), "a,b.4dm:2:8: error 15: 100 % wrong\n")
	check(t, diag.Render(e, diag.Options{Format: diag.GitHub}), "::error file=a%2Cb.4dm,line=2,col=8,endColumn=9::error 15: 100 %25 wrong%0Astop\n")
	for i, name := range diag.Formats {
		if f, ok := diag.ParseFormat(name); !ok || f != diag.Format(i) {
			t.Errorf("ParseFormat(%q) = %v, %v", name, f, ok)
		}
	}
	if _, ok := diag.ParseFormat("xml"); ok {
		t.Error("xml is no format")
	}
}

func TestNearest(t *testing.T) {
	known := []string{"Position", "Substring", "Length", "String", "ALERT", "amount"}
	for name, want := range map[string]string{"Postion": "Position", "amout": "amount", "aLert": "ALERT", "Sbustring": "Substring", "Strin": "String",
		"xyz": "", "lenght": "Length", "": "", "a": "", "Length": ""} {
		got, ok := diag.Nearest(name, slices.Values(known))
		if got != want || ok != (want != "") {
			t.Errorf("Nearest(%q) = %q, %v; want %q", name, got, ok, want)
		}
	}
}

func TestPosition(t *testing.T) {
	s := diag.NewSource("a", "é1\r\nb\rc\n")
	for off, want := range map[uint32][2]int{0: {1, 1}, 2: {1, 2}, 5: {2, 1}, 7: {3, 1}, 9: {4, 1}, 99: {4, 1}} {
		line, col := s.Position(off)
		if line != want[0] || col != want[1] {
			t.Errorf("Position(%d) = %d, %d; want %v", off, line, col, want)
		}
	}
	if s.Lines() != 4 || s.Line(1) != "é1" || s.Line(2) != "b" || s.Line(9) != "" || s.LineStart(3) != 7 {
		t.Error("lines are cut wrongly")
	}
}
