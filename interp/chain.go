package interp

import (
	"strings"
	"sync"
	"sync/atomic"

	"tetra/diag"
)

// While a frame calls something, the payload of its slot 0 says what: the offset of the callee's frame in the high half, the number of
// the call site in the low half. That is one store a call, and enough to walk the stack.

// callSite is one place in a program that calls.
type callSite struct {
	method *Method
	at     diag.Span
}

// siteTable numbers call sites; number 0 is "not known".
type siteTable struct {
	mu      sync.Mutex
	passing int
	sites   atomic.Pointer[[]callSite]
}

// maxPassing is how many call sites are kept of code compiled from texts at run time: an application may compile such texts for as long as it
// runs, and the table must not grow with them. The calls of later ones are missing in Call chain.
const maxPassing = 4096

// add numbers a site; passing tells that its code was compiled from a text at run time.
func (t *siteTable) add(m *Method, at diag.Span, off uintptr, passing bool) uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	if passing {
		if t.passing == maxPassing {
			return uint64(off) << 32
		}
		t.passing++
	}
	var list []callSite
	if old := t.sites.Load(); old != nil {
		list = *old
	} else {
		list = make([]callSite, 1, 64)
	}
	list = append(list, callSite{m, at})
	t.sites.Store(&list)
	return uint64(off)<<32 | uint64(len(list)-1)
}

func (t *siteTable) get(word uint64) callSite {
	list := t.sites.Load()
	if i := int(uint32(word)); list != nil && i < len(*list) {
		return (*list)[i]
	}
	return callSite{}
}

// calling notes that fr calls a frame at off, when no call site has said so.
func calling(fr *Frame, off uintptr) {
	if fr[slotProcess].Bits()>>32 != uint64(off) {
		fr[slotProcess].SetBits(uint64(off) << 32)
	}
}

// A ChainEntry is one call of Call chain.
type ChainEntry struct {
	Method   *Method
	Name     string
	Line     int
	Text     string // the line
	Database string // the project of the method
}

// Chain is the calls that led to this call of a command, innermost first (Call chain).
func (c *Call) Chain() []ChainEntry {
	p := c.Proc
	seg := p.seg
	for seg.prev != nil {
		seg = seg.prev
	}
	var chain []ChainEntry
	fr := seg.base()
	for n := 0; n <= p.maxDepth+len(p.calls)+8; n++ {
		word := fr[slotProcess].Bits()
		if s := p.in.sites.get(word); s.method != nil {
			e := ChainEntry{Method: s.method, Name: s.method.Name, Database: s.method.program.Name}
			if src, err := s.method.Source(); err == nil {
				e.Line, _ = src.Position(s.at.Start)
				e.Text = strings.TrimSpace(src.Line(e.Line))
			}
			chain = append([]ChainEntry{e}, chain...)
		}
		if fr == c.frame {
			break
		}
		off := uintptr(word >> 32)
		if seg.next != nil && seg != p.seg && !seg.holds(fr, off) { // its copy is at the bottom of the next segment
			seg = seg.next
			fr = seg.base()
			if fr == c.frame {
				break
			}
			off = uintptr(fr[slotProcess].Bits() >> 32)
		}
		if off == 0 || !seg.holds(fr, off) {
			break
		}
		fr = at(fr, off)
	}
	return chain
}
