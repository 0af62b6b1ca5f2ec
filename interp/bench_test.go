package interp_test

import (
	"fmt"
	"strings"
	"testing"

	"tetra/interp"
)

// Benchmarks of the walker alone; bench/ compares whole programs with other languages.
func benchmark(b *testing.B, main string, others map[string]string) {
	in := interp.New(interp.Options{Library: library(), MaxDepth: 10000})
	p := interp.NewProgram("bench")
	for name, text := range others {
		p.AddMethod(name, interp.Text(name+".4dm", text))
	}
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "bench"})
	defer proc.Close()
	m := p.NewMainMethod("main", interp.Text("main.4dm", main))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := proc.Run(m); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFib(b *testing.B) {
	benchmark(b, "$x:=fib(22)", map[string]string{
		"fib": "#DECLARE($n : Integer) -> $r : Integer\nIf ($n<2)\n$r:=$n\nElse\n$r:=fib($n-1)+fib($n-2)\nEnd if\n"})
}

func BenchmarkFibUntyped(b *testing.B) {
	benchmark(b, "$x:=fib(22)", map[string]string{"fib": "If ($1<2)\n$0:=$1\nElse\n$0:=fib($1-1)+fib($1-2)\nEnd if\n"})
}

func BenchmarkLoops(b *testing.B) {
	benchmark(b, "var $i; $j; $s : Integer\nFor ($i; 1; 300)\nFor ($j; 1; 300)\n$s:=($s+($i*$j))%1000003\nEnd for\nEnd for\n", nil)
}

func BenchmarkSieve(b *testing.B) {
	benchmark(b, "var $i; $j; $n; $count : Integer\n$n:=20000\nARRAY LONGINT($a; $n)\nFor ($i; 2; $n)\nIf ($a{$i}=0)\n$count:=$count+1\n$j:=$i*2\nWhile ($j<=$n)\n$a{$j}:=1\n$j:=$j+$i\nEnd while\nEnd if\nEnd for\n", nil)
}

func BenchmarkLoopsUntyped(b *testing.B) {
	benchmark(b, "$s:=0\nFor ($i; 1; 300)\nFor ($j; 1; 300)\n$s:=$s+($i*$j)\nEnd for\nEnd for\n", nil)
}

func BenchmarkText(b *testing.B) {
	benchmark(b, "var $t : Text\nFor ($i; 1; 10000)\n$t:=$t+\"x\"\nEnd for\n", nil)
}

// BenchmarkLongSource reads, compiles and runs 20,000 lines once.
func BenchmarkLongSource(b *testing.B) {
	var text strings.Builder
	text.WriteString("var $a; $b : Integer\n")
	for i := range 20_000 {
		fmt.Fprintf(&text, "$a:=$a*%d+%d%%1000003\n", 3+i%13, i%1000)
	}
	in := interp.New(interp.Options{Library: library()})
	p := interp.NewProgram("bench")
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "bench"})
	defer proc.Close()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", text.String()))); err != nil {
			b.Fatal(err)
		}
	}
}

// The programs of which the slowdown by statement hooks is measured.
var hookPrograms = []struct{ name, main, fib string }{
	{"fib", "$x:=fib(20)", "#DECLARE($n : Integer) -> $r : Integer\nIf ($n<2)\n$r:=$n\nElse\n$r:=fib($n-1)+fib($n-2)\nEnd if\n"},
	{"loops", "var $i; $j; $s : Integer\nFor ($i; 1; 300)\nFor ($j; 1; 300)\n$s:=($s+($i*$j))%1000003\nEnd for\nEnd for\n", ""},
	{"lines", "var $i; $a; $b; $c : Integer\nFor ($i; 1; 20000)\n$a:=$i\n$b:=$a\n$c:=$b+$a\nIf ($c>10)\n$a:=1\nEnd if\nEnd for\n", ""},
	{"objects", "var $i : Integer\nvar $o : Object\n$o:=New object(\"a\"; 0)\nFor ($i; 1; 20000)\n$o.a:=$o.a+$i\nIf ($o.a>1000000)\n$o.a:=0\nEnd if\nEnd for\n", ""},
	{"texts", "var $i : Integer\nvar $t : Text\nFor ($i; 1; 10000)\n$t:=$t+String($i)\nIf (Length($t)>1000)\n$t:=\"\"\nEnd if\nEnd for\n", ""},
}

// BenchmarkHooks runs programs without a statement hook and with one that counts; see TestHooksSlowdown.
func BenchmarkHooks(b *testing.B) {
	for _, c := range hookPrograms {
		for _, hooked := range []bool{false, true} {
			b.Run(fmt.Sprintf("%s/%v", c.name, hooked), func(b *testing.B) {
				run := hookProgram(b, c.main, c.fib, hooked)
				for b.Loop() {
					run()
				}
			})
		}
	}
}

// hookProgram gives what runs a program once.
func hookProgram(t testing.TB, main, fib string, hooked bool) func() {
	n := 0
	o := interp.Options{Library: library(), MaxDepth: 10000}
	if hooked {
		o.Hooks = &interp.Hooks{Statement: func(*interp.Process, *interp.Line) { n++ }}
	}
	in := interp.New(o)
	p := interp.NewProgram("bench")
	p.AddMethod("fib", interp.Text("fib.4dm", fib))
	in.Load(p)
	proc := in.NewProcess(interp.ProcessOptions{Name: "bench"})
	t.Cleanup(proc.Close)
	m := p.NewMainMethod("main", interp.Text("main.4dm", main))
	return func() {
		if _, err := proc.Run(m); err != nil {
			t.Fatal(err)
		}
	}
}
