package interp

import "slices"

// slab is a slice of which nodes are taken one by one, because an allocation takes several times as long. The first few are made alone, then ever longer
// slices: at most a third of what a method has of a form is made in vain. The nodes of a method live and die together.
type slab[T any] struct {
	all  []T
	used int // of all
	made int // nodes in all
}

const (
	slabFrom = 8
	slabMost = 256
)

func (s *slab[T]) one() *T {
	if s.used < len(s.all) {
		s.used++
		return &s.all[s.used-1]
	}
	return s.more()
}

// more is one when no node is left. It is apart so that one is small enough for the inliner.
func (s *slab[T]) more() *T {
	if s.made < slabFrom {
		s.made++
		return new(T)
	}
	s.all = slices.Grow([]T(nil), min(s.made/2, slabMost)) // with what the allocator adds to it
	s.all = s.all[:cap(s.all)]
	s.made += len(s.all)
	s.used = 1
	return &s.all[0]
}
