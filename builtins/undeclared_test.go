package builtins_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tetra/builtins"
	"tetra/interp"
)

// Methods without declarations do what they do when nothing about their variables can be known beforehand: what is kept unboxed, and when the
// compiler has to take that back, must not make a difference. The same method with pointers to its variables, in a line that never runs, is the
// measure: a variable that is pointed to is kept as it is written.

// writer draws the lines of a method.
type writer struct {
	t     *rapid.T
	b     strings.Builder
	names []string
	loops int // around the line
}

func (w *writer) pick(label string, from ...string) string {
	return rapid.SampledFrom(from).Draw(w.t, label)
}

func (w *writer) name() string { return w.pick("name", w.names...) }

// number draws an expression that mostly is a number.
func (w *writer) number(depth int) string {
	if depth == 0 {
		return w.pick("leaf", "0", "1", "2", "-1", "7", "100", "0.5", "-2.25", "65536", "2147483647", "-2147483648", "1000000000000", w.name(), w.name(), w.name())
	}
	l, r := w.number(depth-1), w.number(depth-1)
	switch rapid.IntRange(0, 13).Draw(w.t, "expression") {
	case 0, 1:
		return "(" + l + "+" + r + ")"
	case 2, 3:
		return "(" + l + "-" + r + ")"
	case 4:
		return "(" + l + "*" + r + ")"
	case 5:
		return "(" + l + w.pick("division", "/4", `\3`, "%7", "%-5", "<<2", ">>1", "&255", "|12", "^|5") + ")"
	case 6:
		return "Length(" + w.text(depth-1) + ")"
	case 7:
		return w.pick("function", "Abs", "Int", "Trunc") + "(" + l + ")"
	case 8:
		return "combine(" + l + "; " + r + ")"
	case 9:
		return "(" + w.condition(depth-1) + " ? " + l + " : " + r + ")"
	case 10:
		return "Num(" + w.text(depth-1) + ")"
	case 11:
		return "-" + w.name()
	}
	return w.number(0)
}

func (w *writer) text(depth int) string {
	if depth == 0 {
		return w.pick("text leaf", `""`, `"a"`, `"12"`, `"é😀"`, "String("+w.name()+")")
	}
	switch rapid.IntRange(0, 4).Draw(w.t, "text") {
	case 0:
		return w.text(depth-1) + "+" + w.text(0)
	case 1:
		return "Substring(" + w.text(depth-1) + "; 2)"
	case 2:
		return "String(" + w.number(depth-1) + ")"
	}
	return w.text(0)
}

func (w *writer) condition(depth int) string {
	return "(" + w.number(depth) + w.pick("comparison", "=", "#", "<", ">", "<=", ">=") + w.number(depth) + ")"
}

func (w *writer) line(indent int, format string, args ...any) {
	fmt.Fprintf(&w.b, strings.Repeat("\t", indent)+format+"\n", args...)
}

func (w *writer) guard(indent int) {
	w.line(indent, "$turns+=1")
	w.line(indent, "If ($turns>200) || (Try(Length(String($a)+String($b)+String($c)+String($d)+$out))>20000)") // texts that double at each turn
	w.line(indent+1, "return $out")
	w.line(indent, "End if")
}

func (w *writer) lines(indent, depth int) {
	for range rapid.IntRange(1, 4).Draw(w.t, "lines") {
		w.statement(indent, depth)
	}
}

func (w *writer) body(indent, depth int) {
	w.guard(indent)
	w.loops++
	w.lines(indent, depth)
	w.loops--
}

func (w *writer) statement(indent, depth int) {
	most := 16
	if depth == 0 {
		most = 9
	}
	switch rapid.IntRange(0, most).Draw(w.t, "statement") {
	case 0, 1, 2:
		w.line(indent, "%s:=%s", w.name(), w.number(2))
	case 3:
		w.line(indent, "%s%s%s", w.name(), w.pick("compound", "+=", "-=", "*="), w.number(1))
	case 4:
		w.line(indent, "%s+=1", w.name())
	case 5:
		w.line(indent, "%s:=%s", w.name(), w.text(2))
	case 6:
		w.line(indent, `$out:=$out+"|"+String(%s)`, w.name())
	case 7:
		w.line(indent, `$out+=String(%s)`, w.number(1))
	case 8:
		switch {
		case w.loops > 0:
			w.line(indent, "If %s", w.condition(1))
			w.line(indent+1, "%s", w.pick("leave", "break", "continue"))
			w.line(indent, "End if")
		default:
			w.line(indent, "If %s", w.condition(1))
			w.line(indent+1, "return $out")
			w.line(indent, "End if")
		}
	case 9:
		w.line(indent, "%s:=%s", w.name(), w.pick("other", "Null", "True", "!2024-02-29!", "New collection(1)", "undefinedVariable", "?01:00:00?"))
	case 10:
		w.line(indent, "If %s", w.condition(1))
		w.lines(indent+1, depth-1)
		if rapid.Bool().Draw(w.t, "else") {
			w.line(indent, "Else")
			w.lines(indent+1, depth-1)
		}
		w.line(indent, "End if")
	case 11, 12:
		step := w.pick("step", "", "; 1", "; 2", "; -1", "; 0.5", "; "+w.name())
		w.line(indent, "For (%s; %s; %s%s)", w.name(), w.number(1), w.number(1), step)
		w.body(indent+1, depth-1)
		w.line(indent, "End for")
	case 13:
		w.line(indent, "While %s", w.condition(1))
		w.body(indent+1, depth-1)
		w.line(indent, "End while")
	case 14:
		w.line(indent, "Repeat")
		w.body(indent+1, depth-1)
		w.line(indent, "Until %s", w.condition(1))
	case 15:
		w.line(indent, "Try")
		w.lines(indent+1, depth-1)
		w.line(indent, "Catch")
		w.line(indent+1, `$out+="!"+String(Last errors[0].errCode)`)
		w.lines(indent+1, depth-1)
		w.line(indent, "End try")
	case 16:
		w.line(indent, "Case of")
		for range 2 {
			w.line(indent+1, ": %s", w.condition(1))
			w.lines(indent+2, depth-1)
		}
		w.line(indent, "End case")
	}
}

var columns = regexp.MustCompile(`:(\d+):\d+: `)

func TestUndeclaredVariablesAgree(t *testing.T) {
	library := builtins.Standard()
	run := func(src, tail string) string {
		in := interp.New(interp.Options{Library: library, MaxMemory: 256}) // "a"*2147483647, and what is then joined to itself
		p := interp.NewProgram("test")
		p.AddMethod("combine", interp.Text("combine.4dm", "$s:=$1\nIf ($2>$s)\n\t$s:=$s+$2\nElse\n\t$s-=$2\nEnd if\n$0:=$s"+strings.ReplaceAll(tail, "$a", "$s")+"\n"))
		in.Load(p)
		proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
		defer proc.Close()
		v, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", src+tail)))
		if err != nil {
			return "error: " + columns.ReplaceAllString(err.Error(), ":$1: ") // an operator that gave no number, or the whole of what should be one
		}
		return v.Str()
	}
	rapid.Check(t, func(t *rapid.T) {
		w := &writer{t: t, names: []string{"$a", "$b", "$c", "$d"}}
		w.line(0, "$out:=\"\"\n$turns:=0")
		for _, n := range w.names {
			if rapid.IntRange(0, 9).Draw(t, "first") > 0 {
				w.line(0, "%s:=%s", n, w.pick("start", "0", "1", "10", "2.5", "-3", `"t"`))
			}
		}
		for range rapid.IntRange(2, 8).Draw(t, "statements") {
			w.statement(0, 2)
		}
		w.line(0, `return $out+"#"+String($a)+"#"+String($b)+"#"+String($c)+"#"+String($d)`)
		src := w.b.String()
		pointers := "\nIf (False)\n\t$p:=->$a\n\t$p:=->$b\n\t$p:=->$c\n\t$p:=->$d\n\t$p:=->$out\n\t$p:=->$turns\nEnd if\n"
		if got, want := run(src, ""), run(src, pointers); got != want {
			t.Fatalf("%s\nwithout pointers: %s\nwith pointers:    %s", src, got, want)
		}
	})
}
