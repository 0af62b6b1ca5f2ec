package value

import (
	"errors"
	"math"
	"strings"
	"testing"
)

func d(y, m, dd int) Value { return DateOf(Days(y, m, dd)) }
func h(hh, mm, ss int) Value {
	return TimeOf(int64(hh*3600 + mm*60 + ss))
}

type failure int // wanted as the result of an operator: the error's number

// same tells whether a result is what a test wants: a Go value, a Value, or an error number.
func same(got Value, err error, want any) bool {
	var e *Error
	switch w := want.(type) {
	case failure:
		return errors.As(err, &e) && e.Number == int(w)
	case Value:
		return err == nil && got.Kind() == w.Kind() && (got.Same(w) || Show(got, 0) == Show(w, 0))
	case string:
		return err == nil && got.IsText() && got.Str() == w
	case bool:
		return err == nil && got.IsBool() && got.Truth() == w
	case int:
		return err == nil && got.IsNum() && got.Float() == float64(w)
	case float64:
		return err == nil && got.IsNum() && (got.Float() == w || got.Float() != got.Float() && w != w)
	}
	return false
}

func val(x any) Value {
	switch x := x.(type) {
	case string:
		return Str(x)
	case int:
		return Int(x)
	case float64:
		return Num(x)
	case bool:
		return Bool(x)
	case Value:
		return x
	}
	panic("no value")
}

type opCase struct {
	a    any
	op   string
	b    any
	want any
}

func checkOps(t *testing.T, cases []opCase) {
	t.Helper()
	for _, c := range cases {
		op := -1
		for i, s := range opText {
			if s == c.op {
				op = i
			}
		}
		a, b := val(c.a), val(c.b)
		got, err := Binary(Op(op), a, b)
		if !same(got, err, c.want) {
			t.Errorf("%s %s %s = %s, %v; want %v", Show(a, 0), c.op, Show(b, 0), Show(got, 0), err, c.want)
		}
	}
}

// The tables of operators in 4D's documentation, with the values they give.
func TestDocumentedOperators(t *testing.T) {
	c1, c2 := Coll(NewColl(nil)), Coll(NewColl(nil))
	o1, o2 := Obj(NewObject()), Obj(NewObject())
	x, y := &Variable{Name: "x"}, &Variable{Name: "y"}
	ptr := func(v *Variable) Value { return Ref(&PointerV{Var: v, Index: -1, Index2: -1}) }
	nan, inf := math.NaN(), math.Inf(1)
	checkOps(t, []opCase{
		// Concepts/boolean
		{true, "&", true, true}, {false, "&", true, false}, {false, "&", false, false}, {true, "|", true, true}, {false, "|", true, true},
		{false, "|", false, false},
		// Concepts/collection, Concepts/object, Concepts/pointer
		{c1, "=", c1, true}, {c1, "=", c2, false}, {c1, "#", c1, false}, {c1, "#", c2, true},
		{o1, "=", o1, true}, {o1, "=", o2, false}, {o1, "#", o1, false}, {o1, "#", o2, true},
		{ptr(x), "=", ptr(x), true}, {ptr(x), "=", ptr(y), false}, {ptr(x), "#", ptr(y), true}, {ptr(x), "#", ptr(x), false},
		// Concepts/date
		{d(2017, 1, 20), "-", d(2017, 1, 1), 19}, {d(2017, 1, 20), "+", 9, d(2017, 1, 29)}, {d(2017, 1, 20), "-", 9, d(2017, 1, 11)},
		{d(2017, 1, 1), "=", d(2017, 1, 1), true}, {d(2017, 1, 20), "=", d(2017, 1, 1), false}, {d(2017, 1, 20), "#", d(2017, 1, 1), true},
		{d(2017, 1, 20), "#", d(2017, 1, 20), false}, {d(2017, 1, 20), ">", d(2017, 1, 1), true}, {d(2017, 1, 20), ">", d(2017, 1, 20), false},
		{d(2017, 1, 1), "<", d(2017, 1, 20), true}, {d(2017, 1, 20), "<", d(2017, 1, 20), false}, {d(2017, 1, 20), ">=", d(2017, 1, 1), true},
		{d(2017, 1, 1), ">=", d(2017, 1, 20), false}, {d(2017, 1, 1), "<=", d(2017, 1, 20), true}, {d(2017, 1, 20), "<=", d(2017, 1, 1), false},
		// Concepts/null-undefined
		{NullV, "=", NullV, true}, {NullV, "=", Undef, true}, {NullV, "=", 42, false}, {NullV, "#", NullV, false}, {NullV, "#", Undef, false}, {NullV, "#", 42, true},
		{Undef, "=", Undef, true}, {Undef, "=", NullV, true}, {Undef, "=", 42, false}, {Undef, "#", Undef, false}, {Undef, "#", NullV, false}, {Undef, "#", 42, true},
		{Undef, ">", "abc", false}, {Undef, "<", "abc", false}, {Undef, ">=", "abc", false}, {Undef, "<=", "abc", false},
		{Undef, "<", 1, false}, {Undef, ">", d(2017, 1, 1), false}, {Undef, "<=", h(0, 0, 0), false}, {1, ">", Undef, false},
		{Undef, ">", Undef, failure(15)}, {Undef, ">", NullV, failure(15)}, {Undef, "<", true, failure(15)}, {Undef, "<", o1, failure(15)},
		// Concepts/number
		{2, "+", 3, 5}, {3, "-", 2, 1}, {5, "*", 2, 10}, {5, "/", 2, 2.5}, {5, `\`, 2, 2}, {5, "%", 2, 1}, {2, "^", 3, 8}, {10, "=", 10, true},
		{10, "=", 11, false}, {10, "#", 11, true}, {10, "#", 10, false}, {11, ">", 10, true}, {10, ">", 11, false}, {10, "<", 11, true}, {11, "<", 10, false},
		{11, ">=", 10, true}, {10, ">=", 11, false}, {10, "<=", 11, true}, {11, "<=", 10, false}, {10, "%", 2, 0}, {10, "%", 3, 1}, {10.5, "%", 2, 0},
		{0x0000FFFF, "&", -0xFF0100, 0xFF00}, {0x0000FFFF, "|", -0xFF0100, -0xFF0001}, {0x0000FFFF, "^|", -0xFF0100, -0xFFFF01},
		{0xFFFF, "<<", 8, 0xFFFF00}, {0xFFFF, ">>", 8, 0xFF}, {0, "?+", 16, 0x10000}, {0x10000, "?-", 16, 0}, {0x10000, "??", 16, true},
		// Concepts/string
		{"abc", "+", "def", "abcdef"}, {"ab", "*", 3, "ababab"}, {"abc", "=", "abc", true}, {"abc", "=", "abd", false}, {"abc", "#", "abd", true},
		{"abc", "#", "abc", false}, {"abd", ">", "abc", true}, {"abc", ">", "abc", false}, {"abc", "<", "abd", true}, {"abc", "<", "abc", false},
		{"abd", ">=", "abc", true}, {"abc", ">=", "abd", false}, {"abc", "<=", "abd", true}, {"abd", "<=", "abc", false},
		{"Alpha Bravo", "%", "Bravo", true}, {"Alpha Bravo", "%", "ravo", false},
		// Concepts/time
		{h(2, 3, 4), "+", h(1, 2, 3), h(3, 5, 7)}, {h(2, 3, 4), "-", h(1, 2, 3), h(1, 1, 1)}, {h(2, 3, 4), "+", 65, 7449}, {h(2, 3, 4), "-", 65, 7319},
		{h(2, 3, 4), "*", 2, 14768}, {h(2, 3, 4), "/", 2, 3692}, {h(2, 3, 4), `\`, 2, 3692}, {h(20, 10, 0), "%", h(4, 20, 0), h(2, 50, 0)}, {h(2, 3, 4), "%", 2, 0},
		{h(1, 2, 3), "=", h(1, 2, 3), true}, {h(1, 2, 3), "=", h(1, 2, 4), false}, {h(1, 2, 3), "#", h(1, 2, 4), true}, {h(1, 2, 3), "#", h(1, 2, 3), false},
		{h(1, 2, 4), ">", h(1, 2, 3), true}, {h(1, 2, 3), ">", h(1, 2, 3), false}, {h(1, 2, 3), "<", h(1, 2, 4), true}, {h(1, 2, 3), "<", h(1, 2, 3), false},
		{h(1, 2, 3), ">=", h(1, 2, 3), true}, {h(1, 2, 3), ">=", h(1, 2, 4), false}, {h(1, 2, 3), "<=", h(1, 2, 3), true}, {h(1, 2, 4), "<=", h(1, 2, 3), false},
		// Concepts/operators
		{"Hello", "&&", "World", "World"}, {false, "&&", 0, false}, {0, "&&", false, false}, {5, "&&", NilDate, NilDate}, {"", "||", "x", "x"}, {0, "||", 7, 0},
		{false, "||", "", ""}, {5, "&&", o1, o1}, {o1, "&&", 1, o1}, {NullV, "||", 1, 1},
		// Set real comparison level
		{0.00001, "=", 0.00002, false}, {0.000001, "=", 0.000002, true}, {0.000001, "=", 0.000003, false},
		// what the pages leave open, and language traps
		{1, "/", 0, inf}, {-1, "/", 0, -inf}, {0, "/", 0, nan}, {7, `\`, 2, 3}, {-7, `\`, 2, -4}, {-5, `\`, 2, -3}, {1, `\`, 0, inf}, {5, "%", 0, failure(15)},
		{10, "%", 0.5, failure(15)}, {-7, "%", 2, -1}, {7, "%", -2, 1}, {math.MinInt32, "%", -1, 0}, {0.0000004, "=", 0, true}, {0.0000001, "<", 0.0000002, true},
		{2147483647, "+", 1, 2147483648.0}, {1, "<<", 31, math.MinInt32}, {-1, ">>", 31, 1}, {-1, ">>", 28, 15}, {1, "<<", 32, 0}, {1, "<<", -1, 0}, {6, "^|", 3, 5},
		{5, "??", 2, true}, {5, "??", 40, false}, {5, "?+", 40, 5}, {0, "?+", 4, 16}, {0, "?+", 31, math.MinInt32}, {-1, "?-", 31, math.MaxInt32},
		{"Été", "=", "ETE", true}, {"strasse", "=", "Straße", true}, {"report.txt", "=", "report@", true}, {"report@", "=", "report.txt", false}, {"x", "=", "@", true},
		{"axxb", "=", "a@@b", false}, {"\x01", "=", "", true}, {"10", "<", "9", true}, {"a", "<", "B", true}, {"ab", "*", 0, ""}, {"ab", "*", -1, ""}, {"ab", "*", 2.9, "abab"},
		{"ab", "*", nan, ""}, {"red blue", "%", "blu", false}, {"abcd", "<=", "abc@", true}, {"abcd", "<", "abc@", false}, {h(23, 30, 0), "+", h(1, 0, 0), h(24, 30, 0)},
		{h(0, 1, 0), "+", 5, 65}, {5, "+", h(0, 1, 0), 65}, {h(1, 0, 0), "-", h(2, 0, 0), TimeOf(-3600)}, {h(0, 0, 3), "*", h(0, 0, 2), h(0, 0, 6)},
		{h(0, 0, 6), "/", h(0, 0, 4), h(0, 0, 1)}, {h(0, 0, 6), `\`, h(0, 0, 4), h(0, 0, 1)}, {h(1, 0, 0), "%", h(0, 0, 0), failure(15)}, {h(0, 0, 7), "%", TimeOf(-1), h(0, 0, 0)},
		{d(2023, 2, 28), "+", 1, d(2023, 3, 1)}, {d(2024, 3, 1), "-", d(2024, 2, 1), 29}, {NilDate, "+", 5, NilDate}, {d(2024, 1, 1), "+", 1.9, d(2024, 1, 2)},
		{d(2024, 1, 1), "+", 1e9, NilDate}, {d(2024, 1, 1), "+", nan, NilDate}, {nan, "=", nan, false}, {nan, "<", 1, false}, {nan, ">=", 1, false}, {inf, "=", inf, true},
		{true, ">", false, true}, {true, "=", 1, true}, {true, "<", 2, true}, {h(0, 1, 0), "=", 60, true}, {60, "<", h(0, 1, 1), true}, {NullV, "=", SoftNull(Object), true},
		{o1, "=", NullV, false}, {"", "=", NullV, false}, {BlobOf(&BlobV{}), "=", NullV, false}, {NullV, "&&", 1, NullV}, {h(0, 0, 0), "&&", 1, 1},
		// errors
		{"n=", "+", 5, failure(15)}, {5, "+", "a", failure(15)}, {false, "+", 2, failure(15)}, {NullV, ">", 1, failure(15)}, {Undef, "+", 1, failure(15)},
		{1, "+", NullV, failure(15)}, {"a", "=", 1, failure(15)}, {d(2024, 1, 1), "=", "x", failure(15)}, {o1, "<", o2, failure(15)}, {true, "&", 1, failure(15)},
		{1, "&", true, failure(15)}, {BlobOf(&BlobV{}), "=", BlobOf(&BlobV{}), failure(15)}, {1, "+", d(2024, 1, 1), failure(15)}, {o1, "=", c1, failure(15)},
		{d(2024, 1, 1), "+", d(2024, 1, 1), failure(15)}, {"a", "&", "b", failure(15)}, {"a", "-", "b", failure(15)}, {h(0, 0, 1), "^", 2, failure(15)},
	})
}

func TestIntDivTimeByZero(t *testing.T) {
	v, err := Binary(OpDiv, h(1, 0, 0), h(0, 0, 0))
	if err != nil || v.Kind() != Time {
		t.Errorf("%v %v", v, err)
	}
	if v, _ := Binary(OpDiv, h(0, 0, 0), h(0, 0, 0)); v.Seconds() != 0 {
		t.Error("0/0 as a time")
	}
}

func TestNeg(t *testing.T) {
	for _, c := range []struct{ a, want any }{{3, -3}, {h(1, 0, 0), TimeOf(-3600)}, {"a", failure(15)}, {Undef, failure(15)}, {true, failure(15)}} {
		got, err := Neg(val(c.a))
		if !same(got, err, c.want) {
			t.Errorf("Neg(%v) = %s, %v", c.a, Show(got, 0), err)
		}
	}
}

// What is said depends on the operands: each message names both kinds and most have a hint.
func TestOperatorMessages(t *testing.T) {
	for _, c := range []struct {
		op        Op
		a, b      Value
		text, tip string
	}{
		{OpAdd, Str("a"), Num(1), "the operator + cannot join a Text and a Real", "String(...)"},
		{OpAdd, True, Num(1), "the operator + cannot join a Boolean and a Real", "Num(...)"},
		{OpAnd, True, Num(1), "the operator & cannot join a Boolean and a Real", "parentheses"},
		{OpLt, NullV, Num(1), "the operator < cannot compare Null and a Real", "= and #"},
		{OpNe, Str("a"), Num(1), "the operator # cannot compare a Text and a Real", "Num(...)"},
		{OpMul, Undef, Num(1), "the operator * cannot join Undefined and a Real", "without a value"},
		{OpAdd, Obj(NewObject()), Coll(NewColl(nil)), "the operator + cannot join an Object and a Collection", ""},
		{OpAdd, Num(1), d(2024, 1, 1), "the operator + cannot join a Real and a Date", "date first"},
		{OpEq, Str("a"), d(2024, 1, 1), "the operator = cannot compare a Text and a Date", "Date(...)"},
		{OpEq, Str("a"), h(1, 0, 0), "the operator = cannot compare a Text and a Time", "Time(...)"},
	} {
		_, err := Binary(c.op, c.a, c.b)
		var e *Error
		if !errors.As(err, &e) || e.Message != c.text || !strings.Contains(e.Hint, c.tip) || c.tip == "" && e.Hint != "" {
			t.Errorf("%v %v", err, e)
		}
	}
}

func TestTruth(t *testing.T) {
	full := NewObject()
	full.Set("a", Num(1))
	native := NewNative(RootShape(), 1)
	for _, c := range []struct {
		v                        any
		truthy, condition, asked bool // && and ||, If, Bool
	}{
		{true, true, true, true}, {false, false, false, false}, {0, true, false, false}, {1, true, true, true}, {-0.5, true, true, true}, {"", false, false, false},
		{"true", true, true, false}, {NilDate, false, false, false}, {d(2024, 1, 1), true, true, false}, {h(0, 0, 0), true, true, false}, {Undef, false, false, false},
		{NullV, false, false, false}, {Obj(NewObject()), false, false, false}, {Obj(full), true, true, false}, {Coll(NewColl(nil)), false, false, false},
		{Coll(NewColl([]Value{NullV})), true, true, false}, {SoftNull(Picture), false, false, false}, {Obj(native), true, true, false}, {BlobOf(&BlobV{}), true, true, false},
	} {
		v := val(c.v)
		cond, err := Condition(v)
		if Truthy(v) != c.truthy || cond != c.condition || err != nil || ToBool(v) != c.asked {
			t.Errorf("%s: %v %v %v", Show(v, 0), Truthy(v), cond, ToBool(v))
		}
	}
}

func TestBinaryAllocations(t *testing.T) {
	a, b := Str("Hello"), Str("hello")
	if n := testing.AllocsPerRun(100, func() {
		Binary(OpEq, a, b)
		Binary(OpLt, a, b)
		Binary(OpOrElse, a, b)
		Binary(OpAdd, d(2024, 1, 1), Num(5))
		Binary(OpMod, Num(7), Num(3))
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkBinary(b *testing.B) {
	x, y := h(1, 0, 0), Num(3)
	for range b.N {
		Binary(OpAdd, x, y)
	}
}
