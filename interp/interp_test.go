package interp_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
	"tetra/value"
)

// testTable is a few names, so that the walker can be tested without the library above it.
type testTable struct{ *lexer.NameTable }

func (testTable) CommandName(n int) string { return map[int]string{41: "ALERT", 10: "String"}[n] }
func (testTable) CommandTheme(int) string  { return "" }
func (testTable) Constant(group, index int) (value.Value, bool) {
	return value.Num(8), group == 8 && index == 3
}

func newTable() testTable {
	t := &lexer.NameTable{}
	for name, n := range map[string]int{"ALERT": 41, "String": 10, "True": 214, "False": 215, "Null": 1517, "This": 1470, "Not": 34,
		"Count parameters": 259, "New object": 1471, "New collection": 1472, "C_TEXT": 284, "C_LONGINT": 283, "ARRAY LONGINT": 221, "ARRAY TEXT": 222,
		"Formula": 1597, "cs": 1710, "4D": 1709, "Super": 1706, "Size of array": 274, "Copy parameters": 1790, "Length": 16, "Undefined": 82} {
		t.Add(name, lexer.Entry{Kind: lexer.Command, Number: n})
	}
	t.Add("Is text", lexer.Entry{Kind: lexer.Constant, Number: 8, Index: 3})
	return testTable{t}
}

func library() *interp.Library {
	return interp.NewLibrary(newTable(), []*interp.Theme{{Name: "Test", Rows: func() []*interp.Command {
		return []*interp.Command{
			{Name: "ALERT", Number: 41, Syntax: "( message : any )", Run: func(c *interp.Call) (value.Value, error) {
				return value.Undef, c.Proc.Interp().Write(false, value.ToText(c.Arg(0)).Str()+"\n")
			}},
			{Name: "String", Number: 10, Syntax: "( x : any ) : Text", Run: func(c *interp.Call) (value.Value, error) {
				return value.ToText(c.Arg(0)), nil
			}},
			{Name: "Length", Number: 16, Syntax: "( x : Text ) : Integer", Run: func(c *interp.Call) (value.Value, error) {
				return value.Int(c.Arg(0).Len()), nil
			}},
			{Name: "Undefined", Number: 82, Syntax: "( x : any ) : Boolean", Run: func(c *interp.Call) (value.Value, error) {
				return value.Bool(c.Arg(0).IsUndef()), nil
			}},
		}
	}}}, nil)
}

// run executes a main method with other methods ("name" or "Class:name") beside it and gives what it printed, and its error.
func run(t *testing.T, main string, others map[string]string) (string, error) {
	t.Helper()
	var out strings.Builder
	in := interp.New(interp.Options{Library: library(), Stdout: &out, MaxDepth: 1000})
	p := interp.NewProgram("test")
	for name, text := range others {
		if class, ok := strings.CutPrefix(name, "Class:"); ok {
			p.AddClass(class, interp.Text(class+".4dm", text))
			continue
		}
		p.AddMethod(name, interp.Text(name+".4dm", text))
	}
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer proc.Close()
	_, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", main)))
	return out.String(), err
}

func TestRun(t *testing.T) {
	methods := map[string]string{
		"fib":       "#DECLARE($n : Integer) -> $r : Integer\nIf ($n<2)\n$r:=$n\nElse\n$r:=fib($n-1)+fib($n-2)\nEnd if\n",
		"twice":     "C_TEXT($1;$0)\n$0:=$1+$1\n",
		"count":     "#DECLARE\nALERT(Count parameters)\nALERT(${2})\n",
		"down":      "#DECLARE($n : Integer) : Integer\nreturn $n=0 ? 0 : down($n-1)+1\n",
		"deep":      "deep\n",
		"addto":     "#DECLARE($p : Pointer)\n$p->:=$p->+1\n",
		"Class:Box": "property w : Integer\nClass constructor($w : Integer)\nThis.w:=$w\nFunction area() : Integer\nreturn This.w*This.w\nFunction get double : Integer\nreturn This.w*2\n",
		"Class:Big": "Class extends Box\nClass constructor($w : Integer)\nSuper($w*10)\nFunction area() : Integer\nreturn Super.area()+1\n",
	}
	for _, tt := range []struct{ src, want string }{
		{"ALERT(2+3*4)", "20\n"},
		{"var $i; $s : Integer\nFor ($i; 1; 10)\n$s:=$s+$i\nEnd for\nALERT($s)\nALERT($i)", "55\n11\n"},
		{"$s:=0\nFor ($i; 10; 1; -3)\n$s:=$s+$i\nEnd for\nALERT($s)", "22\n"},
		{"ALERT(fib(20))", "6765\n"},
		{"ALERT(twice(\"ab\"))", "abab\n"},
		{"count(1; \"x\"; 3)", "3\nx\n"},
		{"ALERT(down(500))", "500\n"},
		{"$o:={a: 1; b: {c: [1; 2; 3]}}\n$o.b.c[4]:=9\n$o.a+=5\nALERT($o.a)\nALERT($o.b.c.length)\nALERT($o.b.c[3])\nALERT($o.zz.y)", "6\n5\nnull\n\n"},
		{"ARRAY LONGINT($a; 3)\n$a{2}:=7\n$a{0}:=1\n$a:=2\nALERT($a{2})\nALERT(Size of array($a))\nALERT($a)", "7\n3\n2\n"},
		{"x:=1\n$p:=->x\n$p->+=4\nALERT(x)\nvar $y : Integer\naddto(->$y)\naddto(->$y)\nALERT($y)", "5\n2\n"},
		{"$b:=cs.Box.new(3)\nALERT($b.area())\nALERT($b.double)\n$c:=cs.Big.new(2)\nALERT($c.area())\nALERT($c.w)", "9\n6\n401\n20\n"},
		{"$v:=1\n$f:=Formula($v+$1)\n$v:=2\nALERT($f.call(Null; 10))", "11\n"},
		{"$o:={n: 5; f: Formula(This.n*$1)}\nALERT($o.f(3))\nALERT($o[\"f\"](2))", "15\n10\n"},
		{"$c:=0\nFor each ($k; {b: 1; a: 2})\nALERT($k)\nEnd for each\nFor each ($e; [1; 2; 3]) While ($e<3)\n$c+=$e\nEnd for each\nALERT($c)", "b\na\n3\n"},
		{"Case of\n: (False)\nALERT(1)\n: (True)\nALERT(2)\nElse\nALERT(3)\nEnd case", "2\n"},
		{"$i:=0\nWhile (True)\n$i+=1\nIf ($i=3)\ncontinue\nEnd if\nIf ($i>5)\nbreak\nEnd if\nALERT($i)\nEnd while", "1\n2\n4\n5\n"},
		{"$t:=\"abc\"\n$t[[2]]:=\"X\"\nALERT($t)\nALERT($t[[9]])", "aXc\n\n"},
		{"Try\n$x:=1+\"a\"\nCatch\nALERT(\"caught\")\nEnd try\nALERT(Try(2+Null)=Null ? \"null\" : \"?\")", "caught\nnull\n"},
		{"$x:=$n<0 ? -1 : $n=0 ? 0 : 1\nALERT($x)", "1\n"},
		{"ALERT(Is text)\n$a:=\"Été\"=\"ETE\"\nALERT($a)", "8\nTrue\n"},
		{"$v:=\"\" || \"def\"\nALERT($v)\nALERT(0 || 7)", "def\n0\n"},
		{"var $i : Integer:=2147483647\n$r:=$i+1\n$i:=$i+1\nALERT($r)\nALERT($i)", "2147483648\n-2147483648\n"},
		{"C_LONGINT($x)\n$x:=2.6\nALERT($x)\nC_TEXT($x)\n$x:=\"t\"\nALERT($x)", "3\nt\n"}, // Concepts/interpreted-compiled: types may change
		{"ARRAY TEXT($a; 2; 3)\n$a{1}{2}:=\"x\"\nALERT($a{1}{2})\nALERT(Size of array($a{1}))", "x\n3\n"},
	} {
		got, err := run(t, tt.src, methods)
		if err != nil {
			t.Errorf("%s\n%v", tt.src, err)
		} else if got != tt.want {
			t.Errorf("%s\ngot  %q\nwant %q", tt.src, got, tt.want)
		}
	}
}

// Calls that do not fit the piece of stack they are on go on in the next one: recursion with many locals, arguments that call, commands with many
// arguments, callbacks.
func TestDeepStacks(t *testing.T) {
	methods := map[string]string{
		"wide":  "#DECLARE($n : Integer; $t : Text) : Text\nvar $a; $b; $c; $d : Text\n$a:=String($n)\nIf ($n=0)\nreturn $t\nEnd if\n$b:=wide($n-1; $t+\"x\")\nreturn $b+$a[[1]]\n",
		"sum":   "#DECLARE($n : Integer; $a : Integer; $b : Integer) : Integer\nIf ($n=0)\nreturn $a+$b\nEnd if\nreturn sum($n-1; sum(0; $a; 1); sum(0; $b; 2))\n",
		"deepf": "#DECLARE($n : Integer) : Real\nvar $f : Object\n$f:=Formula(deepf($1))\nreturn $n=0 ? 0 : $f.call(Null; $n-1)+1\n",
	}
	got, err := run(t, "$t:=wide(300; \"\")\nALERT(Length($t))\nALERT(sum(400; 0; 0))\nALERT(deepf(200))", methods)
	if err != nil || got != "600\n1200\n200\n" {
		t.Errorf("%q %v", got, err)
	}
}

func TestFailures(t *testing.T) {
	methods := map[string]string{"deep": "deep\n", "inner": "$x:=1\n$x:=$x+\"a\"\n", "typed": "#DECLARE($p : Text)\n"}
	for _, tt := range []struct {
		src    string
		number int
		line   int
		chain  int
	}{
		{"$x:=1+\"a\"", 15, 1, 0},
		{"inner", 15, 2, 1},
		{"typed(1)", 54, 1, 0},
		{"$o:={n: Null}\n$v:=$o.n.x", -10701, 2, 0},
		{"nosuch(1)", 44, 1, 0},
	} {
		_, err := run(t, tt.src, methods)
		var e *diag.Error
		if !errors.As(err, &e) {
			t.Errorf("%s: no error (%v)", tt.src, err)
			continue
		}
		line := 0
		if e.Source != nil {
			line, _ = e.Source.Position(e.Span.Start)
		}
		if e.Number != tt.number || line != tt.line || len(e.Chain) != tt.chain {
			t.Errorf("%s: error %d line %d chain %d: %v", tt.src, e.Number, line, len(e.Chain), err)
		}
	}
	_, err := run(t, "deep", methods)
	var e *diag.Error
	if !errors.As(err, &e) || e.Number != -10700 {
		t.Errorf("endless recursion: %v", err)
	}
}

// A process can be stopped from outside wherever it is: in a loop, in recursion, in Try.
func TestStop(t *testing.T) {
	for _, src := range []string{
		"While (True)\nEnd while", "Repeat\nUntil (False)", "For ($i; 1; 2; 0.0000000001)\nEnd for",
		"While (True)\nTry\nWhile (True)\nEnd while\nCatch\nEnd try\nEnd while",
		"For each ($e; [1])\nWhile (True)\nTry(1+\"a\")\nEnd while\nEnd for each",
	} {
		in := interp.New(interp.Options{Library: library()})
		p := interp.NewProgram("test")
		in.Load(p)
		proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
		release := proc.StopWith(ctx, interp.TimedOut)
		_, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", src)))
		if why, ok := interp.IsStopped(err); !ok || why != interp.TimedOut {
			t.Errorf("%s: %v", src, err)
		}
		release()
		cancel()
		proc.Close()
	}
}

// Hooks see every statement with its place, and nothing else changes.
func TestHooks(t *testing.T) {
	var lines []int
	var out strings.Builder
	in := interp.New(interp.Options{Library: library(), Stdout: &out, Hooks: &interp.Hooks{
		Statement: func(p *interp.Process, l *interp.Line) {
			line, _ := l.Source.Position(l.Span.Start)
			lines = append(lines, line)
		}}})
	p := interp.NewProgram("test")
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer proc.Close()
	_, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", "$i:=0\nWhile ($i<2)\n$i+=1\nIf ($i=2)\nALERT($i)\nEnd if\nEnd while")))
	if want := []int{1, 2, 3, 4, 3, 4, 5}; err != nil || out.String() != "2\n" || !slices.Equal(lines, want) {
		t.Errorf("%v %q %v", lines, out.String(), err)
	}
}

// Hooks see the lines of a constructor that new() need not call.
func TestHooksOfConstructors(t *testing.T) {
	lines := 0
	in := interp.New(interp.Options{Library: library(), Hooks: &interp.Hooks{
		Statement: func(p *interp.Process, l *interp.Line) { lines++ }}})
	p := interp.NewProgram("test")
	p.AddClass("Point", interp.Text("Point.4dm", "property z : Integer:=1\n\nClass constructor($x; $y)\nThis.x:=$x\nThis.y:=$y\n"))
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer proc.Close()
	_, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", "For ($i;1;3)\n$p:=cs.Point.new($i;2)\nEnd for")))
	if want := 1 + 3*(1+3); err != nil || lines != want {
		t.Errorf("%d lines, want %d, %v", lines, want, err)
	}
}

// Repeats is told of loops, whatever they are compiled to, before the program runs them; of nothing else.
func TestRepeats(t *testing.T) {
	for main, want := range map[string]bool{
		"ALERT(1)": false,
		"If (True)\nALERT(1)\nEnd if\n$f:=Formula(2)\nALERT($f.call())":                false,
		"For ($i;1;2)\nALERT($i)\nEnd for":                                             true,
		"var $i : Integer\nFor ($i;1;2)\nEnd for":                                      true,
		"While (False)\nEnd while":                                                     true,
		"var $i : Integer\nWhile ($i<2)\n$i+=1\nEnd while":                             true,
		"Repeat\nUntil (True)":                                                         true,
		"For each ($x;New collection)\nEnd for each":                                   true,
		"var $x; $sum : Integer\nFor each ($x;New collection)\n$sum+=$x\nEnd for each": true,
	} {
		got := false
		in := interp.New(interp.Options{Library: library(), Repeats: func() { got = true }})
		p := interp.NewProgram("test")
		in.Load(p)
		proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
		if _, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", main))); err != nil {
			t.Errorf("%q: %v", main, err)
		}
		proc.Close()
		if got != want {
			t.Errorf("%q repeats: %v", main, got)
		}
	}
}

// Processes of one program run at the same time: trees, caches and shared values are common to them.
func TestParallel(t *testing.T) {
	in := interp.New(interp.Options{Library: library()})
	p := interp.NewProgram("test")
	p.AddClass("Box", interp.Text("Box.4dm", "Class constructor($n : Integer)\nThis.n:=$n\nFunction next() : Integer\nThis.n+=1\nreturn This.n\n"))
	p.AddMethod("work", interp.Text("work.4dm", "#DECLARE($n : Integer) -> $sum : Integer\nvar $i : Integer\n$b:=cs.Box.new($n)\nFor ($i; 1; 1000)\n$o:={a: $i; b: \"x\"}\n$o.c:=$o.a\n$sum+=$b.next()-$n\nEnd for\n"))
	in.Load(p)
	done := make(chan error)
	for i := range 8 {
		go func() {
			proc := in.NewProcess(interp.ProcessOptions{Name: "work"})
			defer proc.Close()
			v, err := proc.Run(p.Method("work"), value.Int(i))
			if err == nil && v.Float() != 500500 {
				err = errors.New(value.Show(v, 40))
			}
			done <- err
		}()
	}
	for range 8 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}
