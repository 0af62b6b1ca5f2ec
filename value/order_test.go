package value

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestOrder(t *testing.T) {
	o, c := Obj(NewObject()), Coll(NewColl(nil))
	want := []Value{Undef, NullV, False, True, Empty, Str("a"), Str("É"), Str("f"), Num(math.NaN()), Num(math.Inf(-1)), Num(-1), Num(0), h(0, 0, 1), Num(2), o, c, NilDate, d(2024, 1, 1)}
	for i, a := range want {
		for j, b := range want {
			if got := Order(a, b); got != order3(i, j) {
				t.Errorf("Order(%s, %s) = %d", Show(a, 0), Show(b, 0), got)
			}
		}
	}
	if Order(o, Obj(NewObject())) != 0 || Order(Str("a"), Str("Á")) != 0 {
		t.Error("equal")
	}
}

func TestCompareTextStrict(t *testing.T) {
	words := strings.Split("c B A à b a á É e E é", " ")
	slices.SortFunc(words, CompareTextStrict)
	if got := strings.Join(words, " "); got != "a A à á b B c e E é É" {
		t.Error(got)
	}
	for _, p := range [][2]string{{"a", "a\x01"}, {"x\xe9", "xé"}, {"résumé", "resumé"}} {
		if a, b := CompareTextStrict(p[0], p[1]), CompareTextStrict(p[1], p[0]); a == 0 || a != -b {
			t.Errorf("%q and %q: %d %d", p[0], p[1], a, b)
		}
	}
	if CompareTextStrict("é", "é") != 0 || CompareTextStrict("É", "f") != -1 {
		t.Error("as CompareText")
	}
}
