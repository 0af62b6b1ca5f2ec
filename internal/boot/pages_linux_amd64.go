//go:build !cgo

package boot

import (
	"runtime"
	"unsafe"
)

// Memory that a process has never used is dear: every 4 KB of it is a page fault, and in a virtual machine often one of the host's too. A program that makes
// many objects touches thousands of pages before the collector runs for the first time. So the heap asks for huge pages of 2 MB.
//
// A program that prints a line touches some 180 small pages of the heap, which take half the time of clearing one or two huge ones. So the first 8 MB ask for
// them only when Lasts is called, and what nobody has touched until then can be huge.
//
// Nothing samples allocations where the linker finds that nobody reads the samples (runtime.MemProfile). But the runtime turns that off only after its first
// allocations, and samples the next one because the rate has changed: it maps 1.4 MB of tables and walks the stack. So mapHeap turns it off when the runtime
// asks for the first memory of all.
//
// Go's runtime maps its heap in pieces of 4 MB and has no hook for that, but one for the system call: _cgo_mmap, which package runtime/cgo sets for the sake of
// sanitizers when C code is linked in. Here none is, and mapHeap takes its place. Systems without huge pages ignore the advice; GODEBUG=disablethp=1 takes
// it back, but for the first 8 MB of a process that lasts.
var _ = mapHeap

var memProfileRate = &runtime.MemProfileRate // for mapHeap

var _ = memProfileRate

// mapHeap maps memory as mmap does, with the calling convention of C, and advises what may be heap to be in huge pages.
func mapHeap()

// Lasts says that the process does more than start: it has run for a while, or is about to run something that is repeated. Calling it again costs nothing.
func Lasts()

// Fills says that the process lasts and is about to fill megabytes. The rest of the 2 MB in which it has begun with small pages is left alone from now on: it is
// taken and never touched, so that the heap goes on in huge pages.
func Fills() {
	Lasts()
	const hugePage, block = 2 << 20, 64 << 10
	rest = make([]byte, block) // behind what is in use, or in a gap of it: then a little more is taken than the rest
	if n := hugePage - int(uintptr(unsafe.Pointer(unsafe.SliceData(rest)))%hugePage) - block; n > 0 {
		rest = make([]byte, n)
	}
}

// rest is what Fills has taken.
var rest []byte
