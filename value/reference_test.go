package value

import (
	"math"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The operators once more, slowly and in other words, after the tables of Concepts/number, string, date, time, boolean, object, collection, pointer,
// null-undefined and operators. A pair of types that no table has is an error.

// anyValue draws values of all kinds, small ones and extreme ones.
func anyValue() *rapid.Generator[Value] {
	object, collection := Obj(NewObject()), Coll(NewColl(nil))
	text := rapid.StringOfN(rapid.RuneFrom([]rune("abAB1 @")), 0, 4, -1)
	return rapid.OneOf(
		rapid.Custom(func(t *rapid.T) Value { return Num(float64(rapid.IntRange(-40, 40).Draw(t, "small"))) }),
		rapid.Custom(func(t *rapid.T) Value { return Num(rapid.Float64().Draw(t, "real")) }),
		rapid.SampledFrom([]Value{Num(0.5), Num(1e-6), Num(1.000001), Num(1 << 31), Num(-1 << 31), Num(4294967301), Num(math.Inf(1)), Num(math.Inf(-1)), Num(math.NaN())}),
		rapid.Custom(func(t *rapid.T) Value { return Str(text.Draw(t, "text")) }),
		rapid.Custom(func(t *rapid.T) Value { return TimeOf(int64(rapid.IntRange(-5000, 90000).Draw(t, "time"))) }),
		rapid.Custom(func(t *rapid.T) Value {
			return DateOf(rapid.Int32Range(Days(1999, 12, 20), Days(2000, 3, 5)).Draw(t, "date"))
		}),
		rapid.SampledFrom([]Value{True, False, NilDate, NullV, Undef, SoftNull(Object), SoftNull(Collection), object, collection, Obj(NewObject()), Coll(NewColl([]Value{Num(1)})),
			Ref(&PointerV{Table: 1, Index: -1, Index2: -1}), Ref(&PointerV{Table: 2, Index: -1, Index2: -1}), BlobOf(&BlobV{}), Pict(&PictureV{})}),
	)
}

// outcome is what the reference says: a value, or that the operator is refused. Undefined stands for what the pages leave open.
type outcome struct {
	v  Value
	ok bool
}

func gives(v Value) outcome   { return outcome{v, true} }
func truth(b bool) outcome    { return gives(Bool(b)) }
func seconds(v Value) float64 { return float64(v.Seconds()) }

// long is a number as 32-bit integer: the fraction is dropped, then the bits above 32.
func long(f float64) int32 {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return 0
	}
	n, _ := new(big.Float).SetFloat64(f).Int(nil)
	n.And(n, big.NewInt(1<<32-1))
	return int32(uint32(n.Uint64()))
}

// numbers gives the numbers of a pair in which times count as theirs; ok is false for other kinds.
func numbers(a, b Value) (x, y float64, ok bool) {
	num := func(v Value) (float64, bool) {
		switch v.Kind() {
		case Real:
			return v.Float(), true
		case Time:
			return seconds(v), true
		}
		return 0, false
	}
	x, okA := num(a)
	y, okB := num(b)
	return x, y, okA && okB
}

func referenceArithmetic(op Op, a, b Value) outcome {
	ka, kb := a.Kind(), b.Kind()
	bothTimes := ka == Time && kb == Time
	x, y, numeric := numbers(a, b)
	result := func(f float64) outcome { // two times make a time, all other pairs of numbers a number
		if bothTimes {
			if math.IsNaN(f) || math.IsInf(f, 0) {
				return gives(Undef) // no page says what time that is: not asked
			}
			return gives(TimeOf(int64(f)))
		}
		return gives(Num(f))
	}
	switch op {
	case OpAdd:
		switch {
		case numeric:
			return result(x + y)
		case ka == Text && kb == Text:
			return gives(Str(a.Str() + b.Str()))
		case ka == Date && kb == Real:
			return referenceDate(a, math.Trunc(b.Float()))
		}
	case OpSub:
		switch {
		case numeric:
			return result(x - y)
		case ka == Date && kb == Real:
			return referenceDate(a, -math.Trunc(b.Float()))
		case ka == Date && kb == Date:
			return gives(Num(float64(a.Day()) - float64(b.Day())))
		}
	case OpMul:
		switch {
		case numeric:
			return result(x * y)
		case ka == Text && kb == Real, ka == Real && kb == Text:
			s, n := a, b.Float()
			if ka == Real {
				s, n = b, a.Float()
			}
			r := ""
			for i := 1; float64(i) <= n; i++ {
				r += s.Str()
			}
			return gives(Str(r))
		}
	case OpDiv:
		if numeric {
			return result(x / y)
		}
	case OpIntDiv: // Int(a/b), and Int goes down
		if numeric {
			return result(math.Floor(x / y))
		}
	case OpMod:
		if bothTimes {
			if y == 0 {
				return outcome{}
			}
			return gives(TimeOf(a.Seconds() - a.Seconds()/b.Seconds()*b.Seconds()))
		}
		if numeric {
			m, n := int64(long(x)), int64(long(y))
			if n == 0 {
				return outcome{}
			}
			return gives(Num(float64(m - m/n*n)))
		}
		if ka == Text && kb == Text {
			for _, w := range strings.Fields(strings.ReplaceAll(a.Str(), "@", " ")) { // words of letters and digits
				if referenceEqualText(w, b.Str()) {
					return truth(true)
				}
			}
			return truth(false)
		}
	case OpPow:
		if ka == Real && kb == Real {
			return gives(Num(math.Pow(x, y)))
		}
	case OpAnd, OpOr:
		if ka == Boolean && kb == Boolean {
			if op == OpAnd {
				return truth(a.Truth() && b.Truth())
			}
			return truth(a.Truth() || b.Truth())
		}
		fallthrough
	case OpBitXor, OpShl, OpShr, OpBitTest, OpBitSet, OpBitClear:
		if ka == Real && kb == Real {
			return referenceBits(op, long(x), long(y))
		}
	}
	return outcome{}
}

// referenceBits works on an array of 32 bits, numbered from right to left, as the page describes it. What the page calls non-significant is not asked.
func referenceBits(op Op, a, b int32) outcome {
	var x, y, r [32]bool
	for i := range 32 {
		x[i], y[i] = a>>i&1 == 1, b>>i&1 == 1
	}
	r = x
	switch op {
	case OpAnd, OpOr, OpBitXor:
		for i := range 32 {
			switch op {
			case OpAnd:
				r[i] = x[i] && y[i]
			case OpOr:
				r[i] = x[i] || y[i]
			default:
				r[i] = x[i] != y[i]
			}
		}
	case OpShl:
		r = [32]bool{}
		for i := range 32 {
			if int64(i)-int64(b) >= 0 && int64(i)-int64(b) < 32 {
				r[i] = x[int64(i)-int64(b)]
			}
		}
	case OpShr:
		r = [32]bool{}
		for i := range 32 {
			if int64(i)+int64(b) < 32 && int64(i)+int64(b) >= 0 {
				r[i] = x[int64(i)+int64(b)]
			}
		}
	case OpBitTest:
		return truth(x[b])
	case OpBitSet:
		r[b] = true
	case OpBitClear:
		r[b] = false
	}
	n := int64(0)
	for i := range 31 {
		if r[i] {
			n += 1 << i
		}
	}
	if r[31] {
		n -= 1 << 31
	}
	return gives(Num(float64(n)))
}

// referenceDate counts the days one by one.
func referenceDate(d Value, days float64) outcome {
	if d.Day() == 0 {
		return gives(NilDate)
	}
	if math.Abs(days) > 1000 || math.IsNaN(days) {
		return outcome{v: Undef, ok: true} // far away: not asked
	}
	y, m, dd := Civil(d.Day())
	length := func() int {
		switch {
		case m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0):
			return 29
		case m == 2:
			return 28
		case m == 4, m == 6, m == 9, m == 11:
			return 30
		}
		return 31
	}
	for ; days > 0; days-- {
		if dd++; dd > length() {
			dd = 1
			if m++; m > 12 {
				m, y = 1, y+1
			}
		}
	}
	for ; days < 0; days++ {
		if dd--; dd < 1 {
			if m--; m < 1 {
				m, y = 12, y-1
			}
			dd = length()
		}
	}
	return gives(DateOf(Days(y, m, dd)))
}

// referenceEqualText is = for texts of ASCII letters, digits and blanks, with @ in the right one for any characters.
func referenceEqualText(a, b string) bool {
	if strings.Contains(b, "@@") {
		return false
	}
	pattern := strings.ReplaceAll(regexp.QuoteMeta(strings.ToLower(b)), "@", ".*")
	return regexp.MustCompile("^" + pattern + "$").MatchString(strings.ToLower(a))
}

func referenceCompare(op Op, a, b Value) outcome {
	ka, kb := a.Kind(), b.Kind()
	count := func(v Value) (float64, bool) { // numbers, times, and Booleans that count as 0 and 1
		switch v.Kind() {
		case Real:
			return v.Float(), true
		case Time:
			return seconds(v), true
		case Boolean:
			if v.Truth() {
				return 1, true
			}
			return 0, true
		}
		return 0, false
	}
	x, okA := count(a)
	y, okB := count(b)
	comparable := okA && okB && !(ka == Time && kb == Boolean || ka == Boolean && kb == Time)
	if op == OpEq || op == OpNe {
		equal := false
		switch {
		case ka <= Null || kb <= Null:
			equal = ka <= Null && kb <= Null
		case comparable && (ka == Real || kb == Real):
			equal = x == y || math.Abs(x-y) <= 1e-6
		case comparable:
			equal = x == y
		case ka != kb:
			return outcome{}
		case ka == Text:
			equal = referenceEqualText(a.Str(), b.Str())
		case ka == Date:
			equal = a.Day() == b.Day()
		case ka == Object, ka == Collection:
			equal = a.Ptr() == b.Ptr()
		case ka == Pointer:
			equal = a.Pointer().Table == b.Pointer().Table
		default:
			return outcome{}
		}
		return truth(equal == (op == OpEq))
	}
	plain := func(k Kind) bool { return k == Text || k == Date || k == Time || k == Real }
	less, equal := false, false
	switch {
	case ka == Undefined && plain(kb), kb == Undefined && plain(ka):
		return truth(false)
	case comparable:
		if math.IsNaN(x) || math.IsNaN(y) {
			return truth(false)
		}
		less, equal = x < y, x == y
	case ka == Date && kb == Date:
		less, equal = a.Day() < b.Day(), a.Day() == b.Day()
	case ka == Text && kb == Text:
		s, p := strings.ToLower(a.Str()), strings.ToLower(b.Str())
		if head, ok := strings.CutSuffix(p, "@"); ok && !strings.Contains(head, "@") {
			p = head
			if len(s) > len(head) && strings.HasPrefix(s, head) {
				s = head
			}
		} else if strings.Contains(p, "@") {
			return outcome{v: Undef, ok: true} // not a valid comparison: not asked
		}
		weigh := func(t string) string { return strings.ReplaceAll(t, "@", "!") } // ' ' < '@' < digits < letters
		s, p = weigh(s), weigh(p)
		less, equal = s < p, s == p
	default:
		return outcome{}
	}
	switch op {
	case OpLt:
		return truth(less)
	case OpGt:
		return truth(!less && !equal)
	case OpLe:
		return truth(less || equal)
	}
	return truth(!less)
}

func agree(t *rapid.T, op Op, a, b Value, want outcome) {
	if want.ok && want.v.IsUndef() {
		return
	}
	got, err := Binary(op, a, b)
	switch {
	case (err == nil) != want.ok:
		t.Fatalf("%s %s %s: error %v, wanted one: %v", Show(a, 60), op, Show(b, 60), err, !want.ok)
	case err == nil && (got.Kind() != want.v.Kind() || Show(got, 0) != Show(want.v, 0) || got.IsNum() && got.Float() != want.v.Float() && got.Float() == got.Float()):
		t.Fatalf("%s %s %s = %s, want %s", Show(a, 60), op, Show(b, 60), Show(got, 60), Show(want.v, 60))
	}
}

func TestArithmeticAgreesWithTheTables(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		op := rapid.SampledFrom([]Op{OpAdd, OpSub, OpMul, OpDiv, OpIntDiv, OpMod, OpPow, OpAnd, OpOr, OpShl, OpShr, OpBitXor, OpBitTest, OpBitSet, OpBitClear, OpScaleH, OpScaleV}).Draw(t, "op")
		a, b := anyValue().Draw(t, "a"), anyValue().Draw(t, "b")
		if a.Kind() == Picture || b.Kind() == Picture { // drawing is tested with pictures
			return
		}
		if b.IsNum() {
			switch op {
			case OpBitTest, OpBitSet, OpBitClear, OpShl, OpShr: // other numbers give non-significant results
				b = Num(float64(uint32(long(b.Float())) % 32))
			}
		}
		if op == OpMul && (a.IsText() && b.IsNum() && b.Float() > 1000 || b.IsText() && a.IsNum() && a.Float() > 1000) {
			return // too long to build
		}
		agree(t, op, a, b, referenceArithmetic(op, a, b))
	})
}

func TestComparisonAgreesWithTheTables(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		op := rapid.SampledFrom([]Op{OpEq, OpNe, OpLt, OpGt, OpLe, OpGe}).Draw(t, "op")
		a := anyValue().Draw(t, "a")
		b := a
		if rapid.IntRange(0, 3).Draw(t, "other") > 0 {
			b = anyValue().Draw(t, "b")
		}
		agree(t, op, a, b, referenceCompare(op, a, b))
	})
}

// && || and the ternary operator take values for true as the list of Concepts/operators has it, and give one of their operands.
func TestTruthinessAgreesWithTheList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyValue().Draw(t, "a"), anyValue().Draw(t, "b")
		falsy := a.Same(False) || a.IsNullish() || a.Same(NilDate) || a.IsText() && a.Str() == "" || a.IsObject() && len(Show(a, 0)) == 2 || a.IsColl() && a.Coll().Len() == 0
		if Truthy(a) == falsy {
			t.Fatalf("%s: %v", Show(a, 0), Truthy(a))
		}
		and, _ := Binary(OpAndThen, a, b)
		or, _ := Binary(OpOrElse, a, b)
		if falsy && (!and.Same(a) || !or.Same(b)) || !falsy && (!and.Same(b) || !or.Same(a)) {
			t.Fatalf("%s && || %s = %s, %s", Show(a, 0), Show(b, 0), Show(and, 0), Show(or, 0))
		}
	})
}

// A copy is equal in all its parts, and shares none of them.
func TestCopyKeepsValues(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := jsonValue(4).Draw(t, "value")
		before := Show(v, 0)
		for _, o := range []CopyOptions{{}, {ResolvePointers: true}, {Shared: true}} {
			c, err := Copy(v, o)
			if err != nil || Show(c, 0) != before {
				t.Fatalf("%s: %s, %v", before, Show(c, 0), err)
			}
			apart(t, v, c, o.Shared)
			if !o.Shared {
				spoil(c)
			}
		}
		if c, err := Transfer(v); err != nil || Show(c, 0) != before {
			t.Fatalf("transferred: %s, %v", Show(c, 0), err)
		}
		if Show(v, 0) != before {
			t.Fatalf("%s was changed by its copy: %s", before, Show(v, 0))
		}
	})
}

func apart(t *rapid.T, a, b Value, shared bool) {
	switch a.Kind() {
	case Object:
		if a.Object() == b.Object() || b.Object().IsShared() != shared {
			t.Fatal("the object is the same, or not shared as wanted")
		}
		for k, x := range a.Object().All() {
			apart(t, x, b.Object().Get(k), shared)
		}
	case Collection:
		if a.Coll() == b.Coll() || b.Coll().IsShared() != shared {
			t.Fatal("the collection is the same, or not shared as wanted")
		}
		for i, x := range a.Coll().All() {
			apart(t, x, b.Coll().Get(i), shared)
		}
	}
}

// spoil changes every part of a value.
func spoil(v Value) {
	switch v.Kind() {
	case Object:
		for _, x := range v.Object().All() {
			spoil(x)
		}
		v.Object().Set("spoiled", True)
	case Collection:
		for _, x := range v.Coll().All() {
			spoil(x)
		}
		v.Coll().Push(True)
	}
}
