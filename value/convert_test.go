package value

import (
	"math"
	"testing"
)

func TestNumberText(t *testing.T) {
	for f, want := range map[float64]string{
		0: "0", 7: "7", 42: "42", 100: "100", -5: "-5", 0.5: "0.5", 1.0 / 3: "0.3333333333333", 2.0 / 3: "0.6666666666667",
		math.Pi: "3.14159265359", 32768: "32768", math.Inf(1): "INF", math.Inf(-1): "-INF", 3216.36 - 3214.89: "1.47",
		0.321636 - 0.321489: "0.000147", 2147483647000000: "2147483647000000", 1e20: "1e+20", 1.5e-7: "1.5e-07", 123456.789: "123456.789",
		1e15 + 0.5: "1e+15", 99999999999.55: "99999999999.55", -0.25: "-0.25", 9007199254740991: "9007199254740991",
		9007199254740993: "9.007199254741e+15", 1e300: "1e+300", 0.0001: "0.0001", 0.00001: "1e-05",
	} {
		if got := NumberText(f); got != want {
			t.Errorf("NumberText(%v) = %q, want %q", f, got, want)
		}
	}
	if got := NumberText(math.NaN()); got != "" {
		t.Errorf("NaN = %q", got)
	}
	if got := NumberText(math.Copysign(0, -1)); got != "0" {
		t.Errorf("-0 = %q", got)
	}
}

func TestParseNum(t *testing.T) {
	for s, want := range map[string]float64{
		"": 0, "ABCD": 0, "A1B2C3": 123, "123": 123, "123.4": 123.4, "-123": -123, "–123": -123, "–123e2": -12300, "123-456": 123, "-9": -9,
		"1e2": 100, "12-4": 12, "a1b2": 12, "33,333.33": 33333.33, "123e–2": 1.23, "1E-2": 0.01, "2nde5": 25, ".5": 0.5, "e5": 5, "5e": 5,
		"$1,000.50 each": 1000.5, "-": 0, "1.2.3": 1.23, "a-5": -5, "5-": 5, "1e400": math.Inf(1), "1e": 1, "12e3x4": 12e34, ".": 0, "-.e": 0,
	} {
		if got := ParseNum(s); got != want {
			t.Errorf("ParseNum(%q) = %v, want %v", s, got, want)
		}
	}
	if got := ParseNumSep("33.333,33", ","); got != 33333.33 {
		t.Errorf("comma: %v", got)
	}
}

func TestRoundInteger(t *testing.T) {
	for f, want := range map[float64]int32{
		3.1416: 3, 2.5: 3, -2.5: -3, 0.49: 0, 2147483647: math.MaxInt32, 2147483648: math.MinInt32, -2147483648: math.MinInt32,
		4294967296: 0, 4294967297: 1, 1e20: 1661992960, math.Inf(1): 0, math.Inf(-1): 0, 2147483647.5: math.MinInt32, -2147483649: math.MaxInt32,
	} {
		if got := RoundInteger(f); got != want {
			t.Errorf("RoundInteger(%v) = %d, want %d", f, got, want)
		}
	}
	if RoundInteger(math.NaN()) != 0 || TruncInteger(math.NaN()) != 0 {
		t.Error("NaN")
	}
	if TruncInteger(10.9) != 10 || TruncInteger(-10.9) != -10 || TruncInteger(0xFFFFFFFF) != -1 {
		t.Error("TruncInteger")
	}
}

func TestToText(t *testing.T) {
	for _, c := range []struct {
		v    Value
		want string
	}{
		{Str("x"), "x"}, {Num(2.0 / 3), "0.6666666666667"}, {Undef, ""}, {NullV, "null"}, {SoftNull(Object), "null"}, {True, "True"}, {False, "False"},
		{d(2023, 11, 27), "11/27/2023"}, {NilDate, "00/00/00"}, {h(1, 2, 3), "01:02:03"}, {Obj(NewObject()), ""}, {Num(10), "10"}, {Num(99), "99"},
	} {
		if got := ToText(c.v); !got.IsText() || got.Str() != c.want {
			t.Errorf("ToText(%s) = %s", Show(c.v, 0), Show(got, 0))
		}
	}
	if n := testing.AllocsPerRun(100, func() { ToText(Num(42)); ToText(Num(7)); ToText(True) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestTo(t *testing.T) {
	for _, c := range []struct {
		v    Value
		want float64
	}{{Num(2), 2}, {True, 1}, {False, 0}, {Undef, 0}, {NullV, 0}, {Str("a1b2"), 12}, {h(0, 1, 1), 61}, {d(2024, 1, 1), 0}} {
		if got := ToNum(c.v); got != c.want {
			t.Errorf("ToNum(%s) = %v", Show(c.v, 0), got)
		}
	}
	if ToDate(Str("12/25/94")) != d(1994, 12, 25) || ToDate(Undef) != NilDate || ToDate(d(2024, 1, 1)) != d(2024, 1, 1) {
		t.Error("ToDate")
	}
	if ToTime(Num(10000.9)) != h(2, 46, 40) || ToTime(Str("13:00:00")) != h(13, 0, 0) || ToTime(Undef) != h(0, 0, 0) || ToTime(h(1, 0, 0)) != h(1, 0, 0) ||
		ToTime(Num(math.NaN())) != h(0, 0, 0) {
		t.Error("ToTime")
	}
}

func TestAssign(t *testing.T) {
	o, c := Obj(NewObject()), Coll(NewColl(nil))
	for _, k := range []struct {
		t    Type
		v    Value
		want any
	}{
		{TInteger, Num(2.5), 3}, {TInteger, Num(-2.5), -3}, {TInteger, Num(2147483648), math.MinInt32}, {TInteger, h(0, 1, 0), 60}, {TInteger, Undef, 0}, {TInteger, Num(3.1416), 3},
		{TInteger, NullV, failure(54)}, {TInteger, Str("1"), failure(54)}, {TInteger, True, failure(54)}, {TReal, Num(2.5), 2.5}, {TReal, h(0, 1, 0), 60}, {TReal, Undef, 0},
		{TReal, d(2024, 1, 1), failure(54)}, {TTime, Num(60.7), h(0, 1, 0)}, {TTime, h(0, 1, 0), h(0, 1, 0)}, {TTime, Undef, h(0, 0, 0)}, {TText, Str("x"), "x"}, {TText, Undef, ""},
		{TText, NullV, failure(54)}, {TText, Num(1), failure(54)}, {TBoolean, True, true}, {TBoolean, Num(1), failure(54)}, {TBoolean, Undef, false}, {TDate, d(2024, 1, 1), d(2024, 1, 1)},
		{TDate, Undef, NilDate}, {TDate, Str("x"), failure(54)}, {TObject, o, o}, {TObject, NullV, NullV}, {TObject, Undef, NullV}, {TObject, c, failure(54)}, {TCollection, c, c},
		{TCollection, o, failure(54)}, {TCollection, SoftNull(Object), NullV}, {TVariant, NullV, NullV}, {TVariant, Undef, Undef}, {TVariant, Num(1.5), 1.5},
		{TPicture, NullV, NullV}, {TPointer, NullV, NullV}, {TBlob, NullV, failure(54)}, {TBlob, o, failure(54)}, {TPointer, Num(1), failure(54)},
	} {
		got, err := Assign(k.t, k.v)
		if !same(got, err, k.want) {
			t.Errorf("%s := %s gives %s, %v", k.t, Show(k.v, 0), Show(got, 0), err)
		}
	}
	b := BlobOf(&BlobV{B: []byte{1, 2}})
	for _, typ := range []Type{TBlob, TVariant} {
		got, err := Assign(typ, b)
		if err != nil || got.Same(b) || len(got.Blob().B) != 2 {
			t.Errorf("%s := Blob: %v %v", typ, got, err)
		}
	}
	if got, err := Assign(TBlob, Obj(NewNative(RootShape(), &BlobV{[]byte{7}}))); err != nil || got.Blob().B[0] != 7 {
		t.Errorf("4D.Blob: %v", err)
	}
	if got, _ := Assign(TObject, SoftNull(Object)); got != SoftNull(Object) {
		t.Error("a variable never assigned stays so")
	}
	if got, _ := Assign(TObject, NullV); got != NullV {
		t.Error("Null is Null")
	}
	_, err := Assign(TInteger, Str("a long text that is shortened in the message about it"))
	e := err.(*Error)
	if e.Message != `expected an Integer, found the Text "a long text that is shortened in th..."` || e.Hint != "write Num(...)" {
		t.Errorf("%q %q", e.Message, e.Hint)
	}
	if _, err := Assign(TText, NullV); err.Error() != "expected a Text, found Null" {
		t.Error(err)
	}
}

func TestTypeCodes(t *testing.T) {
	for v, want := range map[Value]int{Undef: 5, NullV: 255, Num(42): 1, True: 6, NilDate: 4, h(0, 0, 0): 11, Empty: 2, SoftNull(Object): 255, Obj(NewObject()): 38,
		Coll(NewColl(nil)): 42, Ref(&PointerV{}): 23, BlobOf(&BlobV{}): 30, Pict(&PictureV{}): 3, Arr(NewArray(TText, false, 1)): 18, Arr(NewArray(TInteger, true, 1)): 15,
		Arr(NewArray(TInteger, false, 1)): 16, Arr(NewArray(TReal, false, 1)): 14, Arr(NewArray2(TReal, false, 1, 1)): 13} {
		if got := TypeCode(v); got != want {
			t.Errorf("TypeCode(%s) = %d, want %d", Show(v, 0), got, want)
		}
	}
	for typ, want := range map[Type]int{TVariant: 12, TInteger: 9, TReal: 1, TObject: 38, TCollection: 42, TText: 2} {
		if got := TypeCodeOf(typ); got != want {
			t.Errorf("TypeCodeOf(%s) = %d", typ, got)
		}
	}
}
