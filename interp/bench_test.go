package interp_test

import (
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
