package value

import "math"

// Op is a binary operator, numbered as in the syntax tree.
type Op uint8

const (
	OpAdd      Op = iota // +
	OpSub                // -
	OpMul                // *
	OpDiv                // /
	OpIntDiv             // \
	OpMod                // %
	OpPow                // ^
	OpEq                 // =
	OpNe                 // #
	OpLt                 // <
	OpGt                 // >
	OpLe                 // <=
	OpGe                 // >=
	OpAnd                // &
	OpOr                 // |
	OpAndThen            // &&
	OpOrElse             // ||
	OpShl                // <<
	OpShr                // >>
	OpBitXor             // ^|
	OpBitTest            // ??
	OpBitSet             // ?+
	OpBitClear           // ?-
	OpScaleH             // *+
	OpScaleV             // *|
	NumOps
)

var opText = [NumOps]string{"+", "-", "*", "/", "\\", "%", "^", "=", "#", "<", ">", "<=", ">=", "&", "|", "&&", "||", "<<", ">>", "^|",
	"??", "?+", "?-", "*+", "*|"}

// String is the operator as written.
func (o Op) String() string { return opText[o] }

type operation func(a, b Value) (Value, error)

// operators says what each operator does with each pair of kinds; a hole is an error. Comparisons and && || accept (or refuse) any
// pair and are not listed. Pages: Concepts/operators, number, string, date, time, boolean.
//
// Documented only for compound assignment, and accepted as operators too: Time * Time and Time / Time. Not documented and chosen
// here: Number with Time is symmetric to Time with Number.
var operators = [NumOps][NumKinds][NumKinds]operation{
	OpAdd: {
		Real:    {Real: addReal, Time: addReal2},
		Text:    {Text: addText},
		Date:    {Real: addDate},
		Time:    {Real: addReal2, Time: addTime},
		Picture: {Picture: joinPictures, Real: movePicture},
	},
	OpSub: {
		Real:    {Real: subReal, Time: subReal2},
		Date:    {Real: subDate, Date: daysBetween},
		Time:    {Real: subReal2, Time: subTime},
		Picture: {Real: moveBackPicture},
	},
	OpMul: {
		// Number * Text is not documented, but 4D's own components write it.
		Real:    {Real: mulReal, Time: mulReal2, Text: func(a, b Value) (Value, error) { return repeatText(b, a) }},
		Text:    {Real: repeatText},
		Time:    {Real: mulReal2, Time: mulTime},
		Picture: {Real: scalePicture},
	},
	OpDiv: {
		Real:    {Real: divReal, Time: divReal2},
		Time:    {Real: divReal2, Time: divTime},
		Picture: {Picture: stackPictures, Real: lowerPicture},
	},
	OpIntDiv: {
		Real: {Real: intDiv, Time: intDiv},
		Time: {Real: intDiv, Time: intDivTime},
	},
	OpMod: {
		Real:    {Real: modReal, Time: modReal},
		Time:    {Real: modReal, Time: modTime},
		Text:    {Text: keyword},
		Picture: {Text: pictureKeyword},
	},
	OpPow: {Real: {Real: powReal}},
	OpAnd: {
		Boolean: {Boolean: andBool},
		Real:    {Real: andBits},
		Picture: {Picture: overPictures},
	},
	OpOr: {
		Boolean: {Boolean: orBool},
		Real:    {Real: orBits},
		Picture: {Picture: maskPictures},
	},
	OpShl:      {Real: {Real: shl}},
	OpShr:      {Real: {Real: shr}},
	OpBitXor:   {Real: {Real: xorBits}},
	OpBitTest:  {Real: {Real: bitTest}},
	OpBitSet:   {Real: {Real: bitSet}},
	OpBitClear: {Real: {Real: bitClear}},
	OpScaleH:   {Picture: {Real: widenPicture}},
	OpScaleV:   {Picture: {Real: heightenPicture}},
}

// Binary is a op b. Comparisons use the default Epsilon; see Equal. The short-circuit operators, given both operands, return one of them.
func Binary(op Op, a, b Value) (Value, error) {
	if f := operators[op][a.Kind()][b.Kind()]; f != nil {
		return f(a, b)
	}
	switch op {
	case OpEq, OpNe, OpLt, OpGt, OpLe, OpGe:
		r, err := Compare(op, a, b)
		return Bool(r), err
	case OpAndThen:
		if Truthy(a) {
			return b, nil
		}
		return a, nil
	case OpOrElse:
		if Truthy(a) {
			return a, nil
		}
		return b, nil
	}
	return Undef, incompatible(op, a, b)
}

// Neg is -a: of a number, or of a time, whose seconds it negates.
func Neg(a Value) (Value, error) {
	switch a.Kind() {
	case Real:
		return Num(-a.Float()), nil
	case Time:
		return TimeOf(-a.Seconds()), nil
	}
	e := Errf(ErrIncompatible, "the operator - cannot negate %s", a.Kind().WithArticle())
	e.Hint = operandHint(OpSub, a.Kind(), Real)
	return Undef, e
}

// number is the number of a Real or Time.
func (v Value) number() float64 {
	if v.IsNum() {
		return v.Float()
	}
	return float64(v.Seconds())
}

func addReal(a, b Value) (Value, error)  { return Num(a.Float() + b.Float()), nil }
func addReal2(a, b Value) (Value, error) { return Num(a.number() + b.number()), nil }
func subReal(a, b Value) (Value, error)  { return Num(a.Float() - b.Float()), nil }
func subReal2(a, b Value) (Value, error) { return Num(a.number() - b.number()), nil }
func mulReal(a, b Value) (Value, error)  { return Num(a.Float() * b.Float()), nil }
func mulReal2(a, b Value) (Value, error) { return Num(a.number() * b.number()), nil }
func divReal(a, b Value) (Value, error)  { return Num(a.Float() / b.Float()), nil }
func divReal2(a, b Value) (Value, error) { return Num(a.number() / b.number()), nil }
func powReal(a, b Value) (Value, error)  { return Num(math.Pow(a.Float(), b.Float())), nil }

// intDiv is Int(a/b), and Int goes down: -5\2 is -3 (Concepts/number).
func intDiv(a, b Value) (Value, error) { return Num(math.Floor(a.number() / b.number())), nil }

// modReal drops the fractions first: 10.5%2 is 0 (Concepts/number).
func modReal(a, b Value) (Value, error) {
	m, err := Mod(a.number(), b.number())
	return Num(m), err
}

// Mod is a % b for numbers: the remainder of their 32-bit integer parts, with the sign of a. A zero divisor is an error.
func Mod(a, b float64) (float64, error) {
	d := TruncInteger(b)
	switch d {
	case 0:
		return 0, modByZero()
	case -1: // the most negative integer has no opposite
		return 0, nil
	}
	return float64(TruncInteger(a) % d), nil
}

func modByZero() error {
	return &Error{Number: ErrIncompatible, Message: "the operator % cannot divide by zero", Hint: "both operands lose their fraction first"}
}

func addText(a, b Value) (Value, error) {
	if a.ByteLen() > MaxText-b.ByteLen() {
		return Undef, textTooLong()
	}
	return Concat(a, b), nil
}

func repeatText(a, b Value) (Value, error) {
	n := b.Float()
	if !(n > 0) {
		return Empty, nil
	}
	r, ok := Repeat(a, int(min(n, MaxText)))
	if !ok {
		return Undef, textTooLong()
	}
	return r, nil
}

func textTooLong() error { return Errf(ErrNoMemory, "the resulting text would be longer than 2 GB") }

func keyword(a, b Value) (Value, error) { return Bool(HasKeyword(a.Str(), b.Str())), nil }

func addDate(a, b Value) (Value, error) { return moveDate(a, math.Trunc(b.Float())), nil }
func subDate(a, b Value) (Value, error) { return moveDate(a, -math.Trunc(b.Float())), nil }

// moveDate keeps the null date null; a day that 4D's calendar does not have is the null date.
func moveDate(d Value, days float64) Value {
	if d.Day() == 0 {
		return d
	}
	n := float64(d.Day()) + days
	if !(n >= minDay && n <= maxDay) {
		return NilDate
	}
	return DateOf(int32(n))
}

func daysBetween(a, b Value) (Value, error) { return Num(float64(a.Day()) - float64(b.Day())), nil }

func addTime(a, b Value) (Value, error) { return TimeOf(a.Seconds() + b.Seconds()), nil }
func subTime(a, b Value) (Value, error) { return TimeOf(a.Seconds() - b.Seconds()), nil }
func mulTime(a, b Value) (Value, error) { return timeOfFloat(a.number() * b.number()), nil }
func divTime(a, b Value) (Value, error) { return timeOfFloat(a.number() / b.number()), nil }
func intDivTime(a, b Value) (Value, error) {
	return timeOfFloat(math.Floor(a.number() / b.number())), nil
}

func modTime(a, b Value) (Value, error) {
	switch b.Seconds() {
	case 0:
		return Undef, modByZero()
	case -1:
		return TimeOf(0), nil
	}
	return TimeOf(a.Seconds() % b.Seconds()), nil
}

// timeOfFloat drops the fraction; a time is kept in the range of whole seconds a Real can count, and what is not a number is none.
func timeOfFloat(f float64) Value {
	const limit = 1 << 53
	if f != f {
		return TimeOf(0)
	}
	return TimeOf(int64(max(-limit, min(limit, f))))
}

func andBool(a, b Value) (Value, error) { return Bool(a.Truth() && b.Truth()), nil }
func orBool(a, b Value) (Value, error)  { return Bool(a.Truth() || b.Truth()), nil }

// Bit operators evaluate both operands as 32-bit integers (Concepts/number).

func andBits(a, b Value) (Value, error) {
	return bits32(TruncInteger(a.Float()) & TruncInteger(b.Float())), nil
}
func orBits(a, b Value) (Value, error) {
	return bits32(TruncInteger(a.Float()) | TruncInteger(b.Float())), nil
}
func xorBits(a, b Value) (Value, error) {
	return bits32(TruncInteger(a.Float()) ^ TruncInteger(b.Float())), nil
}

func bits32(n int32) Value { return Num(float64(n)) }

// Zeroes come in on both sides, and nothing is left of a number shifted by more than 31 or by a negative count.

func shl(a, b Value) (Value, error) {
	return bits32(int32(uint32(TruncInteger(a.Float())) << uint32(TruncInteger(b.Float())))), nil
}
func shr(a, b Value) (Value, error) {
	return bits32(int32(uint32(TruncInteger(a.Float())) >> uint32(TruncInteger(b.Float())))), nil
}

// A bit number outside 0..31 is no bit: the test is False, setting and clearing change nothing.

func bitTest(a, b Value) (Value, error) { return Bool(TruncInteger(a.Float())&bit(b) != 0), nil }
func bitSet(a, b Value) (Value, error)  { return bits32(TruncInteger(a.Float()) | bit(b)), nil }
func bitClear(a, b Value) (Value, error) {
	return bits32(TruncInteger(a.Float()) &^ bit(b)), nil
}

func bit(n Value) int32 { return int32(uint32(1) << uint32(TruncInteger(n.Float()))) }

// ---- errors

// WithArticle is the kind with its article, as a message names a value of that kind.
func (k Kind) WithArticle() string {
	switch k {
	case Undefined, Null:
		return k.String()
	case Object, Array:
		return "an " + k.String()
	}
	return "a " + k.String()
}

// incompatible is 4D's error 15.
func incompatible(op Op, a, b Value) error {
	ka, kb := a.Kind(), b.Kind()
	verb := "join"
	if op >= OpEq && op <= OpGe {
		verb = "compare"
	}
	e := Errf(ErrIncompatible, "the operator %s cannot %s %s and %s", op, verb, ka.WithArticle(), kb.WithArticle())
	e.Hint = operandHint(op, ka, kb)
	return e
}

// operandHint says how the operands can be made to fit, when there is a usual way.
func operandHint(op Op, a, b Kind) string {
	one := func(k Kind) bool { return a == k || b == k }
	switch {
	case one(Undefined):
		return "Undefined is a property, variable or parameter without a value; String(...) makes it \"\", Num(...) makes it 0"
	case one(Null) && op >= OpLt && op <= OpGe:
		return "Null can only be compared with = and #"
	case one(Null):
		return "Null has no operators but = and #"
	case one(Picture) && (op == OpEq || op == OpNe):
		return "use Equal pictures"
	case one(Picture):
		return "a picture can be joined with a picture (+ / & |), or moved and scaled by a number (+ - / * *+ *|)"
	case one(Blob):
		return "blobs have no operators"
	case one(Boolean) && op != OpAdd:
		return "4D works strictly from left to right: put each comparison in parentheses, as in ($a=1) & ($b=2)"
	case one(Text) && one(Real):
		if op == OpAdd {
			return "write String(...) around the number, or Num(...) around the text"
		}
		return "write Num(...) around the text"
	case one(Text) && op == OpAdd:
		return "write String(...) around the other value"
	case one(Text) && one(Date):
		return "write Date(...) around the text"
	case one(Text) && one(Time):
		return "write Time(...) around the text"
	case one(Boolean):
		return "write Num(...) around the Boolean"
	case a == Real && b == Date:
		return "write the date first: date + number"
	}
	return ""
}
