package lexer

import (
	"strings"
	"testing"
)

// The words that French keywords begin with are those that beginsFrench knows.
func TestBeginsFrench(t *testing.T) {
	for _, k := range frenchKeywords {
		first, _, _ := strings.Cut(string(Fold(nil, k.text)), " ")
		if !beginsFrench([]byte(first)) {
			t.Errorf("%s begins a keyword", first)
		}
	}
	for _, w := range []string{"", "if", "for", "s", "sino", "$si"} {
		if beginsFrench([]byte(w)) {
			t.Errorf("%s begins no keyword", w)
		}
	}
}
