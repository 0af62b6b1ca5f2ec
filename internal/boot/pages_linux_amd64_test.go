//go:build !cgo

package boot

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"unsafe"
)

// The heap is mapped with the advice to be in huge pages, what lies elsewhere is not. The kernel tells by the flag hg.
func TestHeapIsAdvisedToBeHuge(t *testing.T) {
	here := new([64]uintptr) // in the heap before the kernel is asked
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil || !strings.Contains(string(maps), "VmFlags:") {
		t.Skip("the kernel does not tell the flags of memory: ", err)
	}
	if os.Getenv("GODEBUG") != "" {
		t.Skip("GODEBUG may turn it off")
	}
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("a kernel without huge pages")
	}

	heap := uintptr(unsafe.Pointer(here))
	code := **(**uintptr)(unsafe.Pointer(&[]func(){mapHeap}[0]))
	for _, c := range []struct {
		what string
		at   uintptr
		huge bool
	}{{"heap", heap, true}, {"code", code, false}} {
		if got := strings.Contains(flagsAt(string(maps), c.at), " hg"); got != c.huge {
			t.Errorf("%s at %x: huge pages %v, want %v", c.what, c.at, got, c.huge)
		}
	}
	runtime.KeepAlive(here)
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
