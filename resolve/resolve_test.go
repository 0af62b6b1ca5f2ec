package resolve

import (
	"testing"

	"tetra/ast"
)

// TestSpellings: a local is one, however its name is spelled, and names that take each other's place in what is remembered are not confused.
func TestSpellings(t *testing.T) {
	var body []ast.Stmt
	for _, name := range []string{"Total", "total", "TOTAL", "a", "b", "ab", "ba", "Total", "aab", "abb", "É", "é"} {
		body = append(body, &ast.Assign{Target: &ast.Local{Name: name}, Value: &ast.Local{Name: name}})
	}
	s := Body(nil, body, nil)
	want := map[string]int{"Total": 4, "a": 1, "b": 1, "ab": 1, "ba": 1, "aab": 1, "abb": 1, "É": 2}
	if len(s.Locals) != len(want) {
		t.Errorf("%d locals", len(s.Locals))
	}
	for i, l := range s.Locals {
		if l.Reads != want[l.Name] || l.Writes != want[l.Name] || l.Index != i || s.Local(l.Name) != l {
			t.Errorf("%+v", l)
		}
	}
	if s.Local("tOTAL") != s.Locals[0] {
		t.Error("another spelling is another local")
	}
}
