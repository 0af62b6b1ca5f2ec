//go:build !cgo

package boot

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"unsafe"
)

// The heap is advised to be in huge pages: its first 8 MB when the process lasts, what is mapped later at once. What lies elsewhere is not. The kernel tells by
// the flag hg.
func TestHeapIsAdvisedToBeHuge(t *testing.T) {
	first := !tested
	tested = true
	here := new([64]uintptr) // in the heap before the kernel is asked
	if os.Getenv("GODEBUG") != "" {
		t.Skip("GODEBUG may turn it off")
	}
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("a kernel without huge pages")
	}
	heap := uintptr(unsafe.Pointer(here))
	code := **(**uintptr)(unsafe.Pointer(&[]func(){mapHeap}[0]))
	check := func(what string, at uintptr, want bool) {
		t.Helper()
		maps, err := os.ReadFile("/proc/self/smaps")
		if err != nil || !strings.Contains(string(maps), "VmFlags:") {
			t.Skip("the kernel does not tell the flags of memory: ", err)
		}
		if got := strings.Contains(flagsAt(string(maps), at), " hg"); got != want {
			t.Errorf("%s at %x: huge pages %v, want %v", what, at, got, want)
		}
	}

	if first {
		check("heap at start", heap, false)
	}
	Lasts()
	Lasts()
	check("heap of a process that lasts", heap, true)
	large := make([]byte, 64<<20)
	check("heap mapped later", uintptr(unsafe.Pointer(&large[32<<20])), true)
	check("code", code, false)
	runtime.KeepAlive(here)
	runtime.KeepAlive(large)
}

// tested tells that the process lasts already: with -count the test runs again in it.
var tested bool

// No allocation is sampled, in a test either, where the linker does not turn it off.
func TestNothingIsSampled(t *testing.T) {
	if f := flag.Lookup("test.memprofilerate"); f != nil && f.Value.String() != "0" {
		t.Skip("sampling was asked for")
	}
	if runtime.MemProfileRate != 0 {
		t.Errorf("one allocation in %d bytes is sampled", runtime.MemProfileRate)
	}
}

// flagsAt is the line VmFlags of the mapping that holds an address.
func flagsAt(maps string, at uintptr) string {
	inside := false
	for line := range strings.Lines(maps) {
		var from, to uintptr
		if n, _ := fmt.Sscanf(line, "%x-%x ", &from, &to); n == 2 {
			inside = from <= at && at < to
		}
		if inside && strings.HasPrefix(line, "VmFlags:") {
			return line
		}
	}
	return ""
}

// What Fills takes reaches to where small pages end, or beyond, so that the next block of the heap is in a huge page; it is less than one.
func TestFills(t *testing.T) {
	const hugePage = 2 << 20
	if os.Getenv("FILLS") == "" { // the heap is new in a process of its own, as at a start
		c := exec.Command(os.Args[0], "-test.run=^TestFills$")
		c.Env = append(os.Environ(), "FILLS=here")
		if out, err := c.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	Fills()
	start := uintptr(unsafe.Pointer(unsafe.SliceData(rest)))
	if next := (start + hugePage - 1) &^ (hugePage - 1); start+uintptr(len(rest)) < next {
		t.Errorf("%d bytes from %x on do not reach the next huge page", len(rest), start)
	}
	if len(rest) >= hugePage {
		t.Errorf("%d bytes are taken, which is a huge page", len(rest))
	}
}
