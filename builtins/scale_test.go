//go:build unix

package builtins

import (
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"time"

	"tetra/interp"
	"tetra/value"
)

// The tests of scale run what programs do with much data at three sizes, n, 2n and 4n, and measure CPU time and memory: time is to grow as the
// size does, or as n log n. They run with small sizes; TETRA_SCALE=full takes those of the table in bench/README.md, which -v prints.

// fullScale tells that the sizes are the promised ones.
func fullScale() bool { return os.Getenv("TETRA_SCALE") == "full" }

// A subject is a kind of data; its steps share process variables and are run one after the other.
type subject struct {
	name  string
	full  int // the largest size
	quick int
	steps []step
}

// A step is a method with the size as $n.
type step struct{ what, code string }

var subjects = []subject{
	{"collection", 10_000_000, 200_000, []step{
		{"push", "c:=New collection\nvar $c : Collection\n$c:=c\nFor ($i; 1; $n)\n$c.push(($i*7919)%1000003)\nEnd for"},
		{"For each", "var $c : Collection\nvar $v : Real\n$c:=c\nFor each ($i; $c)\n$v:=$v+$i\nEnd for each"},
		{"[i]", "var $c : Collection\nvar $v : Real\n$c:=c\nFor ($i; 0; $c.length-1)\n$v:=$v+$c[$i]\nEnd for"},
		{"sum", "$v:=c.sum()"},
		{"indexOf", "$v:=c.indexOf(-1)"},
		{"copy", "d:=c.copy()"},
		{"map", "d:=c.map(Formula($1.value+1))"},
		{"distinct", "d:=c.distinct()"},
		{"sort", "c.sort()"},
	}},
	{"array of Integers", 10_000_000, 200_000, []step{
		{"APPEND TO ARRAY", "ARRAY LONGINT(a; 0)\nFor ($i; 1; $n)\nAPPEND TO ARRAY(a; ($i*7919)%1000003)\nEnd for"},
		{"{i}", "ARRAY REAL($r; $n)\nFor ($i; 1; $n)\n$r{$i}:=a{$i}\nEnd for"},
		{"Sum", "$v:=Sum(a)"},
		{"Find in array", "$v:=Find in array(a; -1)"},
		{"COPY ARRAY", "COPY ARRAY(a; $b)"},
		{"SORT ARRAY", "SORT ARRAY(a)"},
	}},
	{"array of Texts", 2_000_000, 100_000, []step{
		{"{i}", "ARRAY TEXT(t; $n)\nFor ($i; 1; $n)\nt{$i}:=String(($i*7919)%1000003)\nEnd for"},
		{"SORT ARRAY", "SORT ARRAY(t)"},
	}},
	{"object", 1_000_000, 50_000, []step{
		{"set", "o:=New object\nvar $o : Object\n$o:=o\nFor ($i; 1; $n)\n$o[\"k\"+String($i)]:=$i\nEnd for"},
		{"get", "var $o : Object\nvar $v : Real\n$o:=o\nFor ($i; 1; $n)\n$v:=$v+$o[\"k\"+String($i)]\nEnd for"},
		{"For each", "var $o : Object\nvar $v : Real\nvar $k : Text\n$o:=o\nFor each ($k; $o)\n$v:=$v+$o[$k]\nEnd for each"},
		{"OB Keys", "d:=OB Keys(o)"},
		{"OB Entries", "d:=OB Entries(o)"},
		{"JSON Stringify", "j:=JSON Stringify(o)"},
		{"JSON Parse", "q:=JSON Parse(j)"},
		{"OB Copy", "q:=OB Copy(o)"},
		{"OB REMOVE, first to last", "var $o : Object\n$o:=o\nFor ($i; 1; $n)\nOB REMOVE($o; \"k\"+String($i))\nEnd for"},
		{"OB REMOVE, last to first", "var $o : Object\n$o:=q\nFor ($i; $n; 1; -1)\nOB REMOVE($o; \"k\"+String($i))\nEnd for"},
	}},
	{"recursion", 400_000, 100_000, []step{
		{"method", "$v:=deep($n)"},
		{"again", "$v:=deep($n)"},
		{"formula", "var $f : Object\n$f:=Formula(($1>0) ? This.f($1-1)+1 : 0)\n$v:=New object(\"f\"; $f).f($n)"},
	}},
	{"text", 100_000_000, 2_000_000, []step{
		{"append", "var $x : Text\nWhile (Length($x)<$n)\n$x:=$x+\"abcdefghi\\n\"\nEnd while\nx:=$x"},
		{"Position", "$v:=Position(\"zz\"; x)"},
		{"Position *", "$v:=Position(\"zz\"; x; *)"},
		{"Position from place to place", "var $x : Text\n$x:=x\n$i:=Position(\"a\"; $x; 1; *)\nWhile ($i>0)\n$i:=Position(\"a\"; $x; $i+1; *)\nEnd while"},
		{"Substring scan", "var $x : Text\n$x:=x\nFor ($i; 1; Length($x); 10)\nIf (Substring($x; $i; 1)=\"b\")\n$k:=1\nEnd if\nEnd for"},
		{"Replace string", "y:=Replace string(x; \"abc\"; \"ABCD\"; *)"},
		{"Split string", "d:=Split string(x; \"\\n\")"},
		{"join", "y:=d.join(\"\\n\")"},
		{"JSON Stringify", "y:=JSON Stringify(x)"},
		{"JSON Parse", "y:=JSON Parse(y)"},
		{"Uppercase", "y:=Uppercase(x)"},
	}},
	{"text that is not ASCII", 100_000_000, 2_000_000, []step{
		{"append", "var $x : Text\nWhile (Length($x)<$n)\n$x:=$x+\"abcdéfghi\\n\"\nEnd while\nx:=$x"},
		{"Position", "$v:=Position(\"zz\"; x)"},
		{"Position from place to place", "var $x : Text\n$x:=x\n$i:=Position(\"a\"; $x; 1; *)\nWhile ($i>0)\n$i:=Position(\"a\"; $x; $i+1; *)\nEnd while"},
		{"Substring scan", "var $x : Text\n$x:=x\nFor ($i; 1; Length($x); 10)\nIf (Substring($x; $i; 1)=\"b\")\n$k:=1\nEnd if\nEnd for"},
		{"[[i]] from the end", "var $x : Text\n$x:=x\nFor ($i; Length($x); 1; -10)\nIf ($x[[$i]]=\"b\")\n$k:=1\nEnd if\nEnd for"},
		{"Replace string", "y:=Replace string(x; \"abc\"; \"ABCD\"; *)"},
		{"Split string", "d:=Split string(x; \"\\n\")"},
		{"Uppercase", "y:=Uppercase(x)"},
	}},
}

func TestScale(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	only := os.Getenv("TETRA_SCALE_ONLY")
	for _, s := range subjects {
		if only != "" && only != s.name {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			n := s.quick
			if fullScale() {
				n = s.full
			}
			scale(t, s, n)
		})
	}
}

// figure is what a step took.
type figure struct {
	cpu   time.Duration
	alloc uint64 // bytes allocated
	live  uint64 // bytes in use after it
}

// scale takes the figures, and once more when one looks wrong: what is not linear is that twice.
func scale(t *testing.T, s subject, n int) {
	wrong := steep(t, s, n)
	if len(wrong) == 0 {
		return
	}
	again := steep(t, s, n)
	for step, ratio := range wrong {
		if _, twice := again[step]; twice {
			t.Errorf("%s of %s: %.0f times the time for 4 times the size", step, s.name, ratio)
		}
	}
}

// steep is the steps that take too much more time for the largest size than for a fourth of it.
func steep(t *testing.T, s subject, n int) map[string]float64 {
	wrong := map[string]float64{}
	sizes := []int{n / 4, n / 2, n}
	var got [3][]figure
	for i, n := range sizes {
		got[i] = runSteps(t, s, n)
	}
	// n log n is a factor of 4.5 for four times of such sizes; the rest is caches that a small size fits into, and noise. Quadratic is 16.
	// Pages that a small size finds in use already, and a large one asks of the system, are a part of short steps; quadratic ones take seconds.
	limit, least := 10.0, 50*time.Millisecond
	if !fullScale() {
		limit, least = 12, 200*time.Millisecond
	}
	for i, st := range s.steps {
		first, last := got[0][i], got[2][i]
		ratio := float64(last.cpu) / float64(first.cpu)
		if last.cpu > least && ratio > limit {
			wrong[st.what] = ratio
		}
		t.Logf("| %s | %s | %.2f | %.0f | %.1f | %.0f | %.0f |", s.name, st.what, last.cpu.Seconds(), float64(last.cpu.Nanoseconds())/float64(n), ratio,
			float64(last.alloc)/float64(n), float64(last.live)/float64(n))
	}
	return wrong
}

// runSteps runs the steps for a size.
func runSteps(t *testing.T, s subject, n int) []figure {
	defer debug.SetMaxStack(debug.SetMaxStack(8 << 30)) // as the command line does for --max-depth
	in := interp.New(interp.Options{Library: Standard(), Stdout: io.Discard, Stderr: io.Discard, MaxDepth: 1 << 21})
	prog := interp.NewProgram("scale")
	prog.AddMethod("deep", interp.Text("deep", "#DECLARE($n : Integer) -> $r : Integer\nIf ($n>0)\n$r:=deep($n-1)+1\nEnd if\n"))
	in.Load(prog)
	proc := in.NewProcess(interp.ProcessOptions{Name: "scale"})
	defer proc.Close()
	var all []figure
	for _, st := range s.steps {
		m := prog.NewMainMethod(st.what, interp.Text(st.what, "#DECLARE($n : Integer)\nvar $i : Integer\n"+st.code+"\n"))
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		begin := cpuTime()
		if _, err := proc.Run(m, value.Num(float64(n))); err != nil {
			t.Fatalf("%s of %s: %v", st.what, s.name, err)
		}
		f := figure{cpu: cpuTime() - begin}
		runtime.ReadMemStats(&after)
		f.alloc = after.TotalAlloc - before.TotalAlloc
		runtime.GC()
		runtime.ReadMemStats(&after)
		f.live = after.HeapAlloc
		all = append(all, f)
	}
	return all
}

// cpuTime is what this process has used of the processors.
func cpuTime() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// TestForEachAllocates: a turn of For each takes no memory, whatever it goes through.
func TestForEachAllocates(t *testing.T) {
	n := 100_000
	if fullScale() {
		n = 10_000_000
	}
	in := interp.New(interp.Options{Library: Standard(), Stdout: io.Discard, Stderr: io.Discard})
	prog := interp.NewProgram("scale")
	in.Load(prog)
	proc := in.NewProcess(interp.ProcessOptions{Name: "scale"})
	defer proc.Close()
	for _, c := range []struct{ make, loop string }{
		{"c:=New collection\nFor ($i; 1; $n)\nc.push($i)\nEnd for", "var $v : Real\nFor each ($e; c)\n$v:=$v+$e\nEnd for each"},
		{"c:=New collection\nFor ($i; 1; $n)\nc.push($i)\nEnd for", "var $e : Integer\nFor each ($e; c)\nEnd for each"},
		{"c:=New collection\n$o:=New object(\"a\"; 1)\nFor ($i; 1; $n)\nc.push($o)\nEnd for", "var $v : Real\nvar $e : Object\nFor each ($e; c)\n$v:=$v+$e.a\nEnd for each"},
		{"c:=New collection\nFor ($i; 1; $n)\nc.push(\"x\")\nEnd for", "var $v : Real\nvar $e : Text\nFor each ($e; c)\n$v:=$v+Length($e)\nEnd for each"},
	} {
		run := func(code string) uint64 {
			m := prog.NewMainMethod("m", interp.Text("m", "#DECLARE($n : Integer)\n"+code+"\n"))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			if _, err := proc.Run(m, value.Num(float64(n))); err != nil {
				t.Fatal(err)
			}
			runtime.ReadMemStats(&after)
			return after.Mallocs - before.Mallocs
		}
		run(c.make)
		if mallocs := run(c.loop); mallocs > uint64(n)/100 {
			t.Errorf("%d allocations for %d turns: %s", mallocs, n, strings.ReplaceAll(c.loop, "\n", "; "))
		} else {
			t.Logf("%d allocations for %d turns", mallocs, n)
		}
	}
}

// TestManyProcesses: very many processes may wait at the same time. -v says what each takes.
func TestManyProcesses(t *testing.T) {
	n := 2000
	if fullScale() {
		n = 100_000
	}
	for _, c := range []struct{ name, main, other string }{
		{"DELAY PROCESS", "For ($i; 1; $n)\n$p:=New process(\"other\"; 0)\nEnd for", "DELAY PROCESS(Current process; 36000)"},
		{"signal.wait", "s:=New signal\nUse (Storage)\nStorage.s:=s\nEnd use\nFor ($i; 1; $n)\n$p:=New process(\"other\"; 0)\nEnd for\ns.trigger()", "Storage.s.wait()"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := interp.New(interp.Options{Library: Standard(), Stdout: io.Discard, Stderr: io.Discard})
			prog := interp.NewProgram("scale")
			prog.AddMethod("other", interp.Text("other", c.other+"\n"))
			in.Load(prog)
			proc := in.NewProcess(interp.ProcessOptions{Name: "scale"})
			m := prog.NewMainMethod("m", interp.Text("m", "#DECLARE($n : Integer)\n"+c.main+"\n"))
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			begin := cpuTime()
			if _, err := proc.Run(m, value.Num(float64(n))); err != nil {
				t.Fatal(err)
			}
			started := cpuTime() - begin
			runtime.ReadMemStats(&after)
			if waiting := len(in.Processes()) - 1; c.name == "DELAY PROCESS" && waiting != n {
				t.Errorf("%d processes wait, not %d", waiting, n)
			}
			t.Logf("%d processes: %.1f us of CPU and %d bytes each", n, float64(started.Microseconds())/float64(n),
				(after.HeapInuse+after.StackInuse-before.HeapInuse-before.StackInuse)/uint64(n))
			proc.Close()
			in.Shutdown(t.Context())
		})
	}
}

// TestParallel: two processes on two cores take little more time than one, of pure computation and of reading a shared object. On a machine that does
// other things only the CPU time says something, so that the wall time is looked at in the full form alone, the best of many tries.
func TestParallel(t *testing.T) {
	if testing.Short() || runtime.GOMAXPROCS(0) < 2 {
		t.Skip("needs two cores")
	}
	tries := 3
	if fullScale() {
		tries = 40
	}
	for _, c := range []struct{ name, code string }{
		{"computation", "var $i; $j; $s : Integer\nFor ($i; 1; 600)\nFor ($j; 1; 600)\n$s:=($s+($i*$j))%1000003\nEnd for\nEnd for"},
		{"calls", "var $i; $s : Integer\nFor ($i; 1; 60000)\n$s:=add($s; $i)%1000003\nEnd for"},
		{"shared object, read", "var $i : Integer\nvar $s : Real\nvar $o : Object\n$o:=Storage.o\nFor ($i; 1; 60000)\n$s:=$s+$o.a+$o.b\nEnd for"},
		{"Storage, read", "var $i : Integer\nvar $s : Real\nFor ($i; 1; 60000)\n$s:=$s+Storage.o.a\nEnd for"},
		{"shared collection, read", "var $i : Integer\nvar $s : Real\nvar $c : Collection\n$c:=Storage.o.c\nFor ($i; 1; 60000)\n$s:=$s+$c[$i%3]\nEnd for"},
		{"objects", "var $i : Integer\nvar $o : Object\nFor ($i; 1; 30000)\n$o:=New object(\"a\"; $i; \"b\"; 2)\n$o.c:=$o.a+$o.b\nEnd for"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := interp.New(interp.Options{Library: Standard(), Stdout: io.Discard, Stderr: io.Discard})
			prog := interp.NewProgram("scale")
			prog.AddMethod("add", interp.Text("add", "#DECLARE($a : Integer; $b : Integer) -> $r : Integer\n$r:=$a+$b\n"))
			in.Load(prog)
			m := prog.NewMainMethod("m", interp.Text("m", c.code+"\n"))
			var procs [2]*interp.Process
			for i := range procs {
				procs[i] = in.NewProcess(interp.ProcessOptions{Name: "scale"})
				defer procs[i].Close()
			}
			if _, err := procs[0].Run(prog.NewMainMethod("s", interp.Text("s",
				"Use (Storage)\nStorage.o:=New shared object(\"a\"; 1; \"b\"; 2; \"c\"; New shared collection(1; 2; 3))\nEnd use\n"))); err != nil {
				t.Fatal(err)
			}
			run := func(n int) (wall, cpu time.Duration) {
				runtime.GC()
				begin, at := cpuTime(), time.Now()
				done := make(chan error, n)
				for i := range n {
					go func() {
						_, err := procs[i].Run(m)
						done <- err
					}()
				}
				for range n {
					if err := <-done; err != nil {
						t.Error(err)
					}
				}
				return time.Since(at), cpuTime() - begin
			}
			run(2)
			wall, cpu := [3]time.Duration{1: time.Hour, 2: time.Hour}, [3]time.Duration{}
			var byWall, byCPU float64
			for try := 0; ; try++ {
				for n := 1; n <= 2; n++ {
					w, c := run(n)
					wall[n] = min(wall[n], w)
					cpu[n] += c // systems count it in ticks, of which one run has few
				}
				byWall, byCPU = float64(wall[2])/float64(wall[1]), float64(cpu[2])/float64(max(1, 2*cpu[1]))
				if try+1 >= tries && (byWall <= 1.5 || byCPU <= 2 || try > 10*tries) {
					break
				}
			}
			t.Logf("| %s | %.2f | %.2f |", c.name, byWall, byCPU)
			if c.name == "objects" {
				return // two fill the heap twice as fast, which is not about the processes
			}
			if byWall > 1.5 && byCPU > 2 || fullScale() && byWall > 1.15 {
				t.Errorf("two take %.2f times the time of one, and %.2f times the CPU time of two that run one after the other", byWall, byCPU)
			}
		})
	}
}
