package interp

import (
	"testing"

	"tetra/diag"
)

// TestPassingSites: the table of call sites does not grow with texts compiled at run time, and the sites of methods are kept.
func TestPassingSites(t *testing.T) {
	var s siteTable
	m := &Method{}
	var word uint64
	for range maxPassing + 100 {
		word = s.add(m, diag.Span{}, 32, true)
	}
	if n := len(*s.sites.Load()); n != maxPassing+1 || s.get(word).method != nil || word>>32 != 32 {
		t.Error(n, word)
	}
	if word = s.add(m, diag.Span{}, 16, false); s.get(word).method != m {
		t.Error("a site of a method is lost")
	}
}
