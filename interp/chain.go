package interp

import (
	"slices"
	"strings"
	"sync"
	"weak"

	"tetra/diag"
)

// While a frame calls something, the payload of its slot 0 says what: the offset of the callee's frame in the high half, the number of
// the call site in the low half. That is one store a call, and enough to walk the stack.

// callSite is one place in a program that calls.
type callSite struct {
	method *Method
	at     diag.Span
}

// siteList is the call sites of one method, or a part of them when there are many. The method owns it, so that the sites of a program that was
// replaced, and those of texts compiled at run time, end with their code.
type siteList struct {
	number int         // of the list in the siteTable
	sites  []callSite  // never longer than sitesPerList
	full   []*siteList // the method's lists before this one
}

// The number of a call site is that of its list and its place in it.
const (
	siteBits     = 10
	sitesPerList = 1 << siteBits
	maxSiteLists = 1 << (32 - siteBits)
)

// siteTable finds call sites by their numbers; number 0 is "not known". It does not keep lists alive: the numbers of those that are gone are given
// away again.
type siteTable struct {
	mu    sync.RWMutex
	lists []weak.Pointer[siteList]
	free  []int // numbers of lists that are gone
}

// add numbers a site of a method. Beyond maxSiteLists sites are not known: the calls are missing in Call chain.
func (t *siteTable) add(m *Method, at diag.Span, off uintptr) uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	l := m.sites
	if l == nil || len(l.sites) == sitesPerList {
		n, ok := t.number()
		if !ok {
			return uint64(off) << 32
		}
		next := &siteList{number: n}
		if l != nil {
			next.full = append(l.full, l)
		}
		l = next
		t.lists[n] = weak.Make(l)
		m.sites = l
	}
	l.sites = append(l.sites, callSite{m, at})
	return uint64(off)<<32 | uint64(l.number<<siteBits|(len(l.sites)-1))
}

// number is one that no list has. Numbers of lists that are gone are looked for when the table would grow, and it then grows to at least twice the
// lists that are left, so that this costs little for each list.
func (t *siteTable) number() (int, bool) {
	if len(t.free) == 0 && len(t.lists) == cap(t.lists) {
		for i := 1; i < len(t.lists); i++ {
			if t.lists[i].Value() == nil {
				t.free = append(t.free, i)
			}
		}
		if live := len(t.lists) - len(t.free); 2*live > len(t.lists) {
			t.lists = slices.Grow(t.lists, max(live, 64))
		}
	}
	if n := len(t.free); n > 0 {
		i := t.free[n-1]
		t.free = t.free[:n-1]
		return i, true
	}
	if len(t.lists) == 0 {
		t.lists = make([]weak.Pointer[siteList], 1, 64) // no list has number 0
	}
	if len(t.lists) == maxSiteLists {
		return 0, false
	}
	t.lists = append(t.lists, weak.Pointer[siteList]{})
	return len(t.lists) - 1, true
}

func (t *siteTable) get(word uint64) (site callSite) {
	n := int(uint32(word))
	t.mu.RLock()
	if list := n >> siteBits; list != 0 && list < len(t.lists) {
		if l := t.lists[list].Value(); l != nil && n%sitesPerList < len(l.sites) {
			site = l.sites[n%sitesPerList]
		}
	}
	t.mu.RUnlock()
	return site
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
