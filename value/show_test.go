package value

import (
	"math"
	"testing"
)

type shown struct{}

func (shown) Display() string { return "File /x" }

func TestShow(t *testing.T) {
	o := NewObject()
	o.Set("a", Num(1))
	o.Set("b c", Str("x\ty\"\\"))
	o.Set("été", NullV)
	loop := NewObject()
	loop.Set("me", Obj(loop))
	arr := NewArray(TInteger, false, 2)
	arr.Set(2, Num(5))
	for _, c := range []struct {
		v    Value
		max  int
		want string
	}{
		{Undef, 0, "Undefined"}, {NullV, 0, "Null"}, {Num(1.5), 0, "1.5"}, {Num(math.NaN()), 0, "NaN"}, {True, 0, "True"}, {d(2024, 2, 29), 0, "!2024-02-29!"},
		{NilDate, 0, "!00-00-00!"}, {h(12, 30, 0), 0, "?12:30:00?"}, {Str("say \"hi\"\n"), 0, `"say \"hi\"\n"`}, {Str("abcdefghijklmnopqrstuvwxyz"), 16, `"abcdefghijk..."`},
		{Obj(o), 0, `{a: 1; "b c": "x\ty\"\\"; été: Null}`}, {Coll(NewColl([]Value{Num(1), Str("a"), Obj(NewObject())})), 0, `[1; "a"; {}]`}, {Str("éééééééééééé"), 12, `"ééééééé..."`},
		{Coll(NewNumColl([]float64{1, 2, 3, 4, 5, 6, 7, 8, 9})), 10, "[1; 2; 3; ...]"}, {Obj(NewNative(RootShape(), shown{})), 0, "File /x"},
		{Ref(&PointerV{Var: &Variable{Name: "$x"}, Index: -1, Index2: -1}), 0, "->$x"}, {Ref(&PointerV{Var: &Variable{Name: "a"}, Index: 3, Index2: -1}), 0, "->a{3}"},
		{Ref(&PointerV{Var: &Variable{Name: "a"}, Index: 3, Index2: 1}), 0, "->a{3}{1}"}, {Ref(&PointerV{Table: 2, Field: 5, Index: -1}), 0, "->[2]5"},
		{Ref(&PointerV{Table: 2, Index: -1}), 0, "->[2]"}, {BlobOf(&BlobV{B: []byte{1}}), 0, "Blob (1 byte)"}, {Pict(&PictureV{}), 0, "Picture (0 bytes)"}, {Arr(arr), 0, "[0; 5]"},
		{Obj(loop), 0, "{me: {me: {me: {me: {me: {me: {me: {me: {...}}}}}}}}}"}, {Arr(NewArray2(TText, false, 1, 1)), 0, `[[""]]`},
		{Str("\x1b[31m\x00\u0085é"), 0, `"\u001b[31m\u0000\u0085é"`}, // a terminal must not obey it
	} {
		if got := Show(c.v, c.max); got != c.want {
			t.Errorf("Show = %s, want %s", got, c.want)
		}
	}
}
