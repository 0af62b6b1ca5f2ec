package interp

import (
	"math"
	"math/bits"

	"tetra/diag"
	"tetra/value"
)

// realEq is = of two Reals.
func realEq(fr *Frame, a, b float64) bool {
	if a == b {
		return true
	}
	d := a - b
	eps := proc(fr).eps
	return d <= eps && -d <= eps
}

// dynBinary is the slow path of every operator.
func dynBinary(fr *Frame, op value.Op, a, b value.Value, at diag.Span) value.Value {
	p := proc(fr)
	var v value.Value
	var err error
	if op == value.OpMul {
		switch { // a text is repeated
		case a.IsText() && b.IsNum():
			err = p.Room(float64(a.ByteLen()) * b.Float())
		case a.IsNum() && b.IsText():
			err = p.Room(float64(b.ByteLen()) * a.Float())
		}
	}
	if err == nil {
		v, err = value.Binary(op, a, b)
	}
	if err != nil {
		if p.err == nil {
			p.fail(at, err)
			p.err.Label = labelOf(a) + " " + op.String() + " " + labelOf(b)
		}
		return value.Undef
	}
	return v
}

// labelOf shows an operand beside the marks: Text ("Q3").
func labelOf(v value.Value) string {
	if v.IsNullish() {
		return v.Kind().String()
	}
	return v.Kind().String() + " (" + value.Show(v, 30) + ")"
}

func dynCompare(fr *Frame, op value.Op, a, b value.Value, at diag.Span) bool {
	p := proc(fr)
	var r bool
	var err error
	switch op {
	case value.OpEq:
		r, err = value.Equal(a, b, p.eps)
	case value.OpNe:
		r, err = value.Equal(a, b, p.eps)
		r = !r
	default:
		r, err = value.Compare(op, a, b)
	}
	if err != nil && p.err == nil {
		p.fail(at, err)
		p.err.Label = labelOf(a) + " " + op.String() + " " + labelOf(b)
		return false
	}
	return r
}

// binary is an operator without a typed form.
type binary struct {
	op   value.Op
	l, r valNode
	at   diag.Span
}

func (n *binary) Val(fr *Frame) value.Value {
	a := n.l.Val(fr)
	b := n.r.Val(fr)
	return dynBinary(fr, n.op, a, b, n.at)
}

// dynMod, dynModConst, dynModConstLocal and dynIntDiv are % and \\ of values that are mostly whole numbers.
type (
	dynMod struct {
		l, r valNode
		at   diag.Span
	}
	dynModConst struct {
		l valNode
		modConst
	}
	dynModConstLocal struct {
		s uint8
		modConst
	}
	dynIntDiv struct {
		l, r valNode
		at   diag.Span
	}
)

func (n *dynMod) Val(fr *Frame) value.Value {
	a := n.l.Val(fr)
	b := n.r.Val(fr)
	if a.IsNum() && b.IsNum() {
		if d := value.TruncInteger(b.Float()); d > 0 {
			return value.Num(float64(value.TruncInteger(a.Float()) % d))
		}
	}
	return dynBinary(fr, value.OpMod, a, b, n.at)
}

func (n *dynMod) Real(fr *Frame) float64 { return numberOf(fr, n.Val(fr), n.at) }

// modConst is % of any value by a positive whole constant.
type modConst struct {
	m  uint64 // modMultiplier(c)
	c  int64
	at diag.Span
}

func newModConst(c float64, at diag.Span) modConst {
	return modConst{modMultiplier(int64(c)), int64(c), at}
}

// far is the remainder of a number that is negative or large.
func (n *modConst) far(a float64) int64 { return int64(value.TruncInteger(a) % int32(n.c)) }

// val is the result for any value.
func (n *modConst) val(fr *Frame, a value.Value) value.Value {
	if a.IsNum() {
		return value.Num(float64(n.far(a.Float())))
	}
	return dynBinary(fr, value.OpMod, a, value.Num(float64(n.c)), n.at)
}

// int is val where a whole number is wanted; the result is one, if there is one.
func (n *modConst) int(fr *Frame, a value.Value) int64 {
	if a.IsNum() {
		return n.far(a.Float())
	}
	return int64(numberOf(fr, n.val(fr, a), n.at))
}

func (n *dynModConst) Val(fr *Frame) value.Value {
	a := n.l.Val(fr)
	if i := int64(a.Float()); a.IsNum() && uint64(i) < 1<<31 { // dropping the fraction is what % does
		return value.Num(float64(fastMod(i, n.m, n.c)))
	}
	return n.val(fr, a)
}

func (n *dynModConst) Int(fr *Frame) int64 {
	a := n.l.Val(fr)
	if i := int64(a.Float()); a.IsNum() && uint64(i) < 1<<31 {
		return fastMod(i, n.m, n.c)
	}
	return n.int(fr, a)
}

func (n *dynModConst) Real(fr *Frame) float64 { return float64(n.Int(fr)) }

func (n *dynModConstLocal) Val(fr *Frame) value.Value {
	a := fr[n.s]
	if i := int64(a.Float()); a.IsNum() && uint64(i) < 1<<31 {
		return value.Num(float64(fastMod(i, n.m, n.c)))
	}
	return n.val(fr, a)
}

func (n *dynModConstLocal) Int(fr *Frame) int64 {
	a := fr[n.s]
	if i := int64(a.Float()); a.IsNum() && uint64(i) < 1<<31 {
		return fastMod(i, n.m, n.c)
	}
	return n.int(fr, a)
}

func (n *dynModConstLocal) Real(fr *Frame) float64 { return float64(n.Int(fr)) }

func (n *dynIntDiv) Val(fr *Frame) value.Value {
	a := n.l.Val(fr)
	b := n.r.Val(fr)
	if a.IsNum() && b.IsNum() {
		return value.Num(math.Floor(a.Float() / b.Float()))
	}
	return dynBinary(fr, value.OpIntDiv, a, b, n.at)
}

func (n *dynIntDiv) Real(fr *Frame) float64 { return numberOf(fr, n.Val(fr), n.at) }

// ---- integers

type negInt struct{ x intNode }

func (n *negInt) Int(fr *Frame) int64 { return -n.x.Int(fr) }

type negReal struct{ x realNode }

func (n *negReal) Real(fr *Frame) float64 { return -n.x.Real(fr) }

type negVal struct {
	x  valNode
	at diag.Span
}

func (n *negVal) Val(fr *Frame) value.Value {
	v := n.x.Val(fr)
	if v.IsNum() {
		return value.Num(-v.Float())
	}
	w, err := value.Neg(v)
	if err != nil {
		proc(fr).fail(n.at, err)
	}
	return w
}

// exact rounds the result of integer arithmetic that may pass 2^53 to the number that Real arithmetic would give.
func exact(v int64) int64 {
	if uint64(v+maxExact) > 2*maxExact {
		return int64(float64(v))
	}
	return v
}

// intMod is % of whole numbers, of which the low 32 bits count.
type intMod struct {
	l, r intNode
	at   diag.Span
}

func (n *intMod) Int(fr *Frame) int64 {
	a, b := int64(int32(n.l.Int(fr))), int64(int32(n.r.Int(fr)))
	if b == 0 {
		_, err := value.Mod(float64(a), 0)
		proc(fr).fail(n.at, err)
		return 0
	}
	return a % b
}

// fastMod is % by a positive constant c with two multiplications instead of a division (Lemire); m is modMultiplier(c).
func fastMod(a int64, m uint64, c int64) int64 {
	if uint64(a) < 1<<31 {
		hi, _ := bits.Mul64(m*uint64(a), uint64(c))
		return int64(hi)
	}
	return int64(int32(a)) % c
}

func modMultiplier(c int64) uint64 { return ^uint64(0)/uint64(c) + 1 }

type realMod struct {
	l, r realNode
	at   diag.Span
}

func (n *realMod) Real(fr *Frame) float64 {
	a, b := n.l.Real(fr), n.r.Real(fr)
	v, err := value.Mod(a, b)
	if err != nil {
		proc(fr).fail(n.at, err)
	}
	return v
}

// realModConst is % by a positive whole constant.
type realModConst struct {
	l realNode
	modConst
}

func (n *realModConst) Int(fr *Frame) int64 {
	a := n.l.Real(fr)
	if i := int64(a); uint64(i) < 1<<31 {
		return fastMod(i, n.m, n.c)
	}
	return n.far(a)
}

// intDivConst is \ by a positive constant: towards minus infinity, as Int(a/b).
type intDivConst struct {
	l intNode
	c int64
}

func (n *intDivConst) Int(fr *Frame) int64 {
	a := n.l.Int(fr)
	q := a / n.c
	if a%n.c < 0 {
		q--
	}
	return q
}

type realIntDiv struct{ l, r realNode }

func (n *realIntDiv) Real(fr *Frame) float64 {
	a := n.l.Real(fr)
	return math.Floor(a / n.r.Real(fr))
}

type realPow struct{ l, r realNode }

func (n *realPow) Real(fr *Frame) float64 {
	a := n.l.Real(fr)
	return math.Pow(a, n.r.Real(fr))
}

// intBits is a bitwise operator of integers that fit in 32 bits.
type intBits struct {
	op   value.Op
	l, r intNode
}

func (n *intBits) Int(fr *Frame) int64 {
	a := int32(n.l.Int(fr))
	b := int32(n.r.Int(fr))
	switch n.op {
	case value.OpAnd:
		return int64(a & b)
	case value.OpOr:
		return int64(a | b)
	case value.OpBitXor:
		return int64(a ^ b)
	}
	v, _ := value.Binary(n.op, value.Num(float64(a)), value.Num(float64(b)))
	return int64(v.Float())
}

// ---- logic

// and and or evaluate both sides always (& |).
type and struct{ l, r boolNode }

func (n *and) Bool(fr *Frame) bool { a := n.l.Bool(fr); return n.r.Bool(fr) && a }

type or struct{ l, r boolNode }

func (n *or) Bool(fr *Frame) bool { a := n.l.Bool(fr); return n.r.Bool(fr) || a }

// andThen and orElse of Booleans.
type andThen struct{ l, r boolNode }

func (n *andThen) Bool(fr *Frame) bool { return n.l.Bool(fr) && n.r.Bool(fr) }

type orElse struct{ l, r boolNode }

func (n *orElse) Bool(fr *Frame) bool { return n.l.Bool(fr) || n.r.Bool(fr) }

// andThenVal and orElseVal give one of their operands.
type andThenVal struct{ l, r valNode }

func (n *andThenVal) Val(fr *Frame) value.Value {
	if v := n.l.Val(fr); !value.Truthy(v) || proc(fr).err != nil {
		return v
	}
	return n.r.Val(fr)
}

type orElseVal struct{ l, r valNode }

func (n *orElseVal) Val(fr *Frame) value.Value {
	if v := n.l.Val(fr); value.Truthy(v) || proc(fr).err != nil {
		return v
	}
	return n.r.Val(fr)
}

type not struct{ x boolNode }

func (n *not) Bool(fr *Frame) bool { return !n.x.Bool(fr) }

// notVal is Not of a value that may turn out to be no Boolean.
type notVal struct {
	x  valNode
	at diag.Span
}

func (n *notVal) Bool(fr *Frame) bool {
	v := n.x.Val(fr)
	if !v.IsBool() {
		proc(fr).failHint(n.at, errBooleanArgument, labelOf(v), "", "Not expects a Boolean, not %s", describe(v))
		return false
	}
	return !v.Truth()
}

type ternaryVal struct {
	c    boolNode
	t, e valNode
}

func (n *ternaryVal) Val(fr *Frame) value.Value {
	if n.c.Bool(fr) {
		return n.t.Val(fr)
	}
	return n.e.Val(fr)
}

type ternaryInt struct {
	c    boolNode
	t, e intNode
}

func (n *ternaryInt) Int(fr *Frame) int64 {
	if n.c.Bool(fr) {
		return n.t.Int(fr)
	}
	return n.e.Int(fr)
}

type ternaryReal struct {
	c    boolNode
	t, e realNode
}

func (n *ternaryReal) Real(fr *Frame) float64 {
	if n.c.Bool(fr) {
		return n.t.Real(fr)
	}
	return n.e.Real(fr)
}

// isNull compares with the word Null.
type isNull struct {
	x   valNode
	not bool
}

func (n *isNull) Bool(fr *Frame) bool { return n.x.Val(fr).IsNullish() != n.not }

// ---- text

type textCat struct{ l, r valArg }

func (n *textCat) Val(fr *Frame) value.Value {
	a := n.l.get(fr)
	b := n.r.get(fr)
	if p := proc(fr); p.err != nil {
		return value.Empty
	}
	return value.Concat(a, b)
}

// textCatNumber is a text + String of a number, of which no text is made.
type textCatNumber struct {
	l valArg
	x realNode
}

func (n *textCatNumber) Val(fr *Frame) value.Value {
	a := n.l.get(fr)
	x := n.x.Real(fr)
	if p := proc(fr); p.err != nil {
		return value.Empty
	}
	return value.ConcatNumber(a, x)
}

// textEq is = and # of two texts.
type textEq struct {
	l, r valArg
	not  bool
}

func (n *textEq) Bool(fr *Frame) bool {
	a := n.l.get(fr)
	b := n.r.get(fr)
	if proc(fr).err != nil {
		return false
	}
	return value.MatchText(a.Str(), b.Str()) != n.not
}

// textConst is a constant without @ that texts are compared with.
type textConst struct {
	s     string
	first uint8 // value.FirstFold of it
	not   bool
}

// textEqConst is = and # of a text and a constant.
type textEqConst struct {
	x valArg
	textConst
}

func (n *textEqConst) Bool(fr *Frame) bool {
	v := n.x.get(fr)
	if !v.IsText() { // a failed operand
		return false
	}
	if n.differs(v.Str()) {
		return n.not
	}
	return n.equals(v.Str(), v.IsASCII())
}

// differs tells of most texts that are not equal that they are not: those that have another first character. It inlines.
func (n *textConst) differs(s string) bool {
	f := value.FirstFold(s)
	return f != n.first && f != 0 && n.first != 0
}

func (n *textConst) equals(s string, ascii bool) bool {
	if s == n.s {
		return !n.not
	}
	if len(s) != len(n.s) && ascii {
		// ASCII texts of different length can still be equal through control characters that do not count, or expansions
		// of the constant; both are rare, so the table decides only then.
		if !hasIgnorable(s) && asciiPlain(n.s) {
			return n.not
		}
	}
	return value.EqualText(s, n.s) != n.not
}

// substringEqConst is textEqConst of a Substring, which need not be made.
type substringEqConst struct {
	part substring
	textConst
}

func (n *substringEqConst) Bool(fr *Frame) bool {
	t := n.part.t.get(fr)
	var first, count int
	if n.part.plain() {
		first, count = n.part.plainBounds(fr)
	} else {
		first, count = n.part.bounds(fr)
	}
	p := proc(fr)
	if p.err != nil || !t.IsText() {
		return false
	}
	if s, ok := value.ASCIISubstring(t, first, count); ok {
		if n.differs(s) {
			return n.not
		}
		return n.equals(s, true)
	}
	v := p.cursor.Substring(t, first, count)
	return n.equals(v.Str(), v.IsASCII())
}

func hasIgnorable(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7f {
			return true
		}
	}
	return false
}

func asciiPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

type textCompare struct {
	op   value.Op
	l, r valNode
	at   diag.Span
}

func (n *textCompare) Bool(fr *Frame) bool {
	a := n.l.Val(fr)
	b := n.r.Val(fr)
	return dynCompare(fr, n.op, a, b, n.at)
}

// charRef is t[[i]]: "" outside the text.
type charRef struct {
	t  valNode
	i  intNode
	at diag.Span
}

func (n *charRef) Val(fr *Frame) value.Value {
	t := n.t.Val(fr)
	i := n.i.Int(fr)
	p := proc(fr)
	if !t.IsText() {
		if p.err == nil {
			if t.IsUndef() {
				return value.Empty
			}
			p.failHint(n.at, errTextExpected, labelOf(t), "", "[[ ]] takes a character of a Text, not of a %s", t.Kind())
		}
		return value.Empty
	}
	return p.cursor.CharAt(t, int(i))
}
