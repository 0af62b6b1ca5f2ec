package interp

import "tetra/value"

// The leaves of the tree that every method has many of are made once: reading a slot, and small whole numbers. Making them anew was more than half of
// the allocations of a compilation, most of them for operands that the node above reads without its leaf.

// leaf is the nodes that read a slot.
type leaf struct {
	i intLocal
	r realLocal
	b boolLocal
	v valLocal
}

var leaves = value.Lazy[*[256]leaf]{Make: func() *[256]leaf {
	t := new([256]leaf)
	for s := range t {
		n := uint8(s)
		t[s] = leaf{intLocal{n}, realLocal{n}, boolLocal{n}, valLocal{n}}
	}
	return t
}}

// leafOf is the nodes that read a slot.
func leafOf(slot uint8) *leaf { return &leaves.Get()[slot] }

var wholes = value.Lazy[*[256]intConst]{Make: func() *[256]intConst {
	t := new([256]intConst)
	for i := range t {
		t[i].c = int64(i)
	}
	return t
}}

// whole is the node of a whole number.
func whole(n int64) *intConst {
	if n >= 0 && n < 256 {
		return &wholes.Get()[n]
	}
	return &intConst{n}
}
