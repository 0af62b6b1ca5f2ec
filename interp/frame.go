package interp

import (
	"sync"
	"sync/atomic"
	"unsafe"

	"tetra/value"
)

// A Frame is one call: a window on the process's value stack. Slot 0 holds the process and, while the frame calls something, which call
// site that is; slot 1 holds This; then come the parameters, the hidden slots and the locals, as the method's code lays them out. Slots of
// declared Integers, Reals and Booleans keep the bare number in the payload word.
//
// The array is longer than any frame, so that a slot number of one byte needs no bounds check.
type Frame [frameWindow]value.Value

const (
	frameWindow = 256
	slotProcess = 0
	slotThis    = 1
	slotParams  = 2
	maxSlots    = 240 // locals beyond that live in cells
	valueSize   = unsafe.Sizeof(value.Value{})
)

// flow is how a statement ended.
type flow int

const (
	flowNext flow = iota
	flowBreak
	flowContinue
	flowReturn
	flowError // the process has a pending failure
)

// A segment is a piece of a process's value stack. A call that does not fit copies its caller's frame to the next segment, runs there, and
// copies it back, so frames are always contiguous within a segment and a waiting process costs a few KB.
type segment struct {
	values     []value.Value
	prev, next *segment
}

const (
	firstSegment = 256
	maxSegment   = 1 << 15
)

func newSegment(n int, prev *segment) *segment {
	return &segment{values: make([]value.Value, n+frameWindow), prev: prev}
}

// stacks are first segments of processes that ended, empty: a web request needs one for a few microseconds.
var stacks = sync.Pool{New: func() any { return newSegment(firstSegment, nil) }}

// giveBack keeps the first segment for another process. Nothing of what was in it stays.
func (s *segment) giveBack() {
	for s.prev != nil {
		s = s.prev
	}
	if len(s.values) != firstSegment+frameWindow {
		return
	}
	clear(s.values)
	s.next = nil
	stacks.Put(s)
}

func (s *segment) base() *Frame { return (*Frame)(unsafe.Pointer(&s.values[0])) }

func (s *segment) limit() uintptr {
	return uintptr(unsafe.Pointer(&s.values[len(s.values)-frameWindow]))
}

// at is the frame that begins off bytes above fr; it must fit.
func at(fr *Frame, off uintptr) *Frame { return (*Frame)(unsafe.Add(unsafe.Pointer(fr), off)) }

// proc is the process a frame belongs to.
func proc(fr *Frame) *Process { return (*Process)(fr[slotProcess].Ptr()) }

// spill makes room for a call that does not fit the current segment: it gives a copy of the caller's frame (its first size bytes) on
// the next segment, where at least need bytes fit; unspill copies it back.
func (p *Process) spill(fr *Frame, size, need uintptr) *Frame {
	n, room := int(size/valueSize), int(need/valueSize)+frameWindow
	next := p.seg.next
	if next == nil || len(next.values)-frameWindow < room {
		next = newSegment(max(min(2*len(p.seg.values), maxSegment), 2*room), p.seg)
		p.seg.next = next
	}
	copy(next.values[:n], unsafe.Slice((*value.Value)(unsafe.Pointer(fr)), n))
	p.seg = next
	p.setLimit()
	return next.base()
}

func (p *Process) unspill(fr, copied *Frame, size uintptr) {
	n := int(size / valueSize)
	copy(unsafe.Slice((*value.Value)(unsafe.Pointer(fr)), n), p.seg.values[:n])
	p.seg = p.seg.prev
	p.setLimit()
}

// setLimit says how far the current segment reaches. A process that others want something of has no room at all, so that calls, which look
// whether their frame fits, need not look for that as well.
func (p *Process) setLimit() {
	atomic.StoreUintptr(&p.limit, p.seg.limit())
	if atomic.LoadUint32(&p.interrupt) != 0 {
		atomic.StoreUintptr(&p.limit, 0)
	}
}

// fits tells whether a frame may begin off bytes above fr; if not, the caller looks for a stop, then spills. The sum is not made a pointer before that is known: it
// may lie outside the segment.
func (p *Process) fits(fr *Frame, off uintptr) bool {
	return uintptr(unsafe.Pointer(fr))+off <= atomic.LoadUintptr(&p.limit)
}

// interrupted is polled at loop back-edges, and at calls that do not fit (see setLimit): it tells whether others want something of the process, which
// poll then does.
func (p *Process) interrupted() bool { return atomic.LoadUint32(&p.interrupt) != 0 }

// holds tells whether a frame may begin off bytes above a frame of the segment.
func (s *segment) holds(fr *Frame, off uintptr) bool {
	return uintptr(unsafe.Pointer(fr))+off <= s.limit()
}
