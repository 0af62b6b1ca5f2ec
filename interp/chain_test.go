package interp

import (
	"runtime"
	"strings"
	"testing"

	"tetra/diag"
)

// TestReplacedPrograms: a program that was replaced leaves nothing behind, nor do texts compiled at run time.
func TestReplacedPrograms(t *testing.T) {
	in := New(Options{})
	heap := func() int {
		var m runtime.MemStats
		runtime.GC()
		runtime.GC() // sync.Pool gives up what it keeps at the second
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc)
	}
	reload := func(times int) {
		for range times {
			prog := NewProgram("test")
			prog.AddMethod("add", Text("add", "#DECLARE($a : Integer; $b : Integer) : Integer\nreturn $a+$b\n//"+strings.Repeat("x", 10_000)))
			prog.AddMethod("twice", Text("twice", "#DECLARE($a : Integer) : Integer\nreturn add(add($a; $a); add(0; 0))"))
			in.Load(prog)
			proc := in.NewProcess(ProcessOptions{})
			got, shown, err := proc.RunInput(NewScope(), diag.NewSource("input", "twice(3)+twice(4)"))
			proc.Close()
			if err != nil || !shown || got.Float() != 14 {
				t.Fatal(got, err)
			}
		}
	}
	reload(100)
	before := heap()
	reload(1000)
	if after := heap(); after > before+1<<20 {
		t.Errorf("the heap grew from %d to %d bytes", before, after)
	}
	if n := len(in.sites.lists); n > 3000 { // of 3,300 methods and texts that called something
		t.Errorf("there are numbers for %d lists of call sites", n)
	}
}

// TestSites: every call site of a method is found by its number, as long as the method is there.
func TestSites(t *testing.T) {
	var table siteTable
	m := &Method{}
	var words []uint64
	for i := range uint32(3*sitesPerList + 1) {
		words = append(words, table.add(m, diag.Span{Start: i, End: i + 1}, 32))
	}
	for i, w := range words {
		if s := table.get(w); s.method != m || int(s.at.Start) != i || w>>32 != 32 {
			t.Fatal(i, s, w)
		}
	}
	if s := table.get(32 << 32); s.method != nil {
		t.Error("number 0 is", s)
	}
	runtime.KeepAlive(m)
	m = nil
	runtime.GC()
	if s := table.get(words[0]); s.method != nil {
		t.Error("the sites of a method that is gone are still there")
	}
}
