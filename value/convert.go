package value

import (
	"math"
	"strconv"
	"unsafe"
)

// Conversions between kinds of value: the explicit ones of String, Num, Bool, Date and Time without a format, and the implicit one of an
// assignment to something with a declared type. Formats are in number.go, date.go and time.go.

// ---- to Text

// ToText is String(v). Reals have 13 significant digits, whole numbers up to 2^53 all of theirs; Undefined is "", Null "null"; a kind
// that String refuses is "" (commands/string).
func ToText(v Value) Value {
	switch v.Kind() {
	case Text:
		return v
	case Real:
		return numberText(v.Float())
	case Null:
		return Str("null")
	case Boolean:
		if v.Truth() {
			return Str("True")
		}
		return Str("False")
	case Date:
		return TextBytes(appendShortDate(nil, v.Day()))
	case Time:
		return TextBytes(appendTime(nil, v.Seconds(), true))
	}
	return Empty
}

// digits holds the texts of 0 to 99: the numbers programs turn into text most often need no allocation.
const digits = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849" +
	"5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"

func numberText(f float64) Value {
	if f >= 0 && f < 100 {
		if n := int(f); float64(n) == f {
			if n < 10 {
				return Str(digits[2*n+1 : 2*n+2])
			}
			return Str(digits[2*n : 2*n+2])
		}
	}
	if n := uint32(int64(f)); float64(n) == f {
		b := make([]byte, countDigits(n))
		putDigits(b, n)
		return Value{unsafe.Pointer(&b[0]), uint64(Text) | uint64(len(b))<<32}
	}
	var buf [32]byte
	return Str(string(AppendNumber(buf[:0], f)))
}

// countDigits is how many digits a number has.
func countDigits(n uint32) int {
	k := 1
	for p := uint64(10); uint64(n) >= p; p *= 10 {
		k++
	}
	return k
}

// putDigits writes a number into b, which has room for its digits exactly.
func putDigits(b []byte, n uint32) {
	i := len(b)
	for ; i > 2; i -= 2 {
		d := n % 100 * 2
		n /= 100
		b[i-2], b[i-1] = digits[d], digits[d+1]
	}
	if i == 2 {
		b[0], b[1] = digits[n*2], digits[n*2+1]
	} else {
		b[0] = byte('0' + n)
	}
}

// NumberText is the text of a number in 4D's default format.
func NumberText(f float64) string { return numberText(f).Str() }

const maxExact = 1 << 53 // whole numbers below it are written in full

// AppendNumber appends a number in 4D's default format to b: nothing for what is not a number.
func AppendNumber(b []byte, f float64) []byte {
	if n := int64(f); float64(n) == f && n > -maxExact && n < maxExact {
		return strconv.AppendInt(b, n, 10)
	}
	switch {
	case f != f:
		return b
	case f > math.MaxFloat64:
		return append(b, "INF"...)
	case f < -math.MaxFloat64:
		return append(b, "-INF"...)
	}
	return appendSignificant(b, f, 13)
}

// appendSignificant is printf's %.<digits>g.
func appendSignificant(b []byte, f float64, digits int) []byte {
	if k := math.Abs(f) * 1e4; k < 1e12 && k >= 1 && k == math.Trunc(k) { // at most four decimals and twelve digits, which rounding leaves alone
		if f < 0 {
			b = append(b, '-')
		}
		b = strconv.AppendUint(b, uint64(k)/1e4, 10)
		if d := uint64(k) % 1e4; d > 0 {
			e := [...]byte{'.', byte('0' + d/1000), byte('0' + d/100%10), byte('0' + d/10%10), byte('0' + d%10)}
			n := len(e)
			for e[n-1] == '0' {
				n--
			}
			b = append(b, e[:n]...)
		}
		return b
	}
	var buf [32]byte
	e := strconv.AppendFloat(buf[:0], f, 'e', digits-1, 64) // -d.ddddde±dd
	if e[0] == '-' {
		b = append(b, '-')
		e = e[1:]
	}
	k := len(e) - 1
	for e[k] != 'e' {
		k--
	}
	exp, _ := strconv.Atoi(string(e[k+1:]))
	m := e[:k]
	copy(m[1:], m[2:]) // the digits without their point
	m = m[:len(m)-1]
	for len(m) > 1 && m[len(m)-1] == '0' {
		m = m[:len(m)-1]
	}
	switch {
	case exp < -4 || exp >= digits:
		b = append(b, m[0])
		if len(m) > 1 {
			b = append(append(b, '.'), m[1:]...)
		}
		return append(b, e[k:]...)
	case exp < 0:
		b = append(b, "0.0000"[:1-exp]...)
		return append(b, m...)
	case len(m) <= exp+1:
		b = append(b, m...)
		for range exp + 1 - len(m) {
			b = append(b, '0')
		}
		return b
	}
	b = append(b, m[:exp+1]...)
	return append(append(b, '.'), m[exp+1:]...)
}

// ---- to numbers

// ToNum is Num(v): False and True are 0 and 1, a time its seconds, a text what ParseNum finds in it, anything else 0 (commands/num).
func ToNum(v Value) float64 {
	switch v.Kind() {
	case Real:
		return v.Float()
	case Boolean, Time:
		return float64(v.Seconds())
	case Text:
		return ParseNum(v.Str())
	}
	return 0
}

// ParseNum is Num of a text with "." for decimal separator.
func ParseNum(s string) float64 { return ParseNumSep(s, ".") }

// ParseNumSep is Num of a text: the digits in it make the number, whatever else stands between them is skipped. Special are the separator; a
// hyphen, which makes the number negative before its first digit and ends it after; and "e" between digits, which starts an exponent
// (commands/num).
func ParseNumSep(s, sep string) float64 {
	var room [64]byte
	buf := room[:0]
	const (
		start = iota
		whole
		fraction
		exponent
	)
	state, negative, expDigits := start, false, false
scan:
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			if state == start {
				state = whole
			}
			if state == exponent {
				expDigits = true
			}
			buf = append(buf, c)
		case sep != "" && c == sep[0] && len(s)-i >= len(sep) && s[i:i+len(sep)] == sep:
			if state <= whole {
				state = fraction
				buf = append(buf, '.')
			}
			i += len(sep) - 1
		case c == '-' || c == 0xE2 && isHyphen(s[i:]):
			if c != '-' {
				i += 2
			}
			if state != start {
				break scan
			}
			negative = true
		case (c == 'e' || c == 'E') && state != start && state != exponent && i > 0 && isDigit(s[i-1]):
			rest := s[i+1:]
			sign := byte(0)
			if len(rest) > 0 && (rest[0] == '-' || rest[0] == '+') {
				sign = rest[0]
				rest = rest[1:]
			} else if isHyphen(rest) {
				sign = '-'
				rest = rest[3:]
			}
			if len(rest) > 0 && isDigit(rest[0]) {
				state = exponent
				buf = append(buf, 'e')
				if sign != 0 {
					buf = append(buf, sign)
				}
				i = len(s) - len(rest) - 1
			}
		}
	}
	if len(buf) == 0 || state == exponent && !expDigits {
		return 0
	}
	f, _ := strconv.ParseFloat(unsafe.String(&buf[0], len(buf)), 64) // out of range: infinite or 0, as it should be
	if negative {
		f = -f
	}
	return f
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// isHyphen tells whether s starts with one of the dashes that the documentation's own examples use for a minus sign.
func isHyphen(s string) bool {
	if len(s) < 3 {
		return false
	}
	switch s[:3] {
	case "\u2010", "\u2013", "\u2212":
		return true
	}
	return false
}

// RoundInteger is the Integer a Real becomes when it is assigned: rounded, halves away from zero, and reduced to 32 bits by dropping the
// higher ones. 4D documents neither; what is not a number or infinite is 0.
func RoundInteger(f float64) int32 {
	if n := int32(f); float64(n) == f {
		return n
	}
	return roundInteger(f)
}

func roundInteger(f float64) int32 { return TruncInteger(math.Round(f)) }

// TruncInteger is the 32-bit integer of the operators that want one: the fraction is dropped, and then the bits above 32.
func TruncInteger(f float64) int32 {
	if n := int32(f); float64(n) == f {
		return n
	}
	return truncInteger(f)
}

func truncInteger(f float64) int32 {
	const two32 = 1 << 32
	if f > -two32 && f < two32 {
		return int32(int64(f))
	}
	if f-f != 0 {
		return 0
	}
	return int32(int64(math.Mod(math.Trunc(f), two32)))
}

// ---- to Boolean, Date, Time

// ToBool is Bool(v): numbers other than 0 are True, and so is True; anything else is False, any text too (commands/bool).
func ToBool(v Value) bool {
	switch v.Kind() {
	case Boolean:
		return v.Truth()
	case Real:
		return v.Float() != 0
	}
	return false
}

// ToDate is Date(v): the null date for what is neither a date nor a text (commands/date).
func ToDate(v Value) Value {
	switch v.Kind() {
	case Date:
		return v
	case Text:
		return DateOf(ParseDate(v.Str()))
	}
	return NilDate
}

// ToTime is Time(v): numbers count seconds, their fraction is dropped (commands/time).
func ToTime(v Value) Value {
	switch v.Kind() {
	case Time:
		return v
	case Real:
		return timeOfFloat(v.Float())
	case Text:
		return TimeOf(ParseTime(v.Str()))
	}
	return TimeOf(0)
}

// ---- implicit

// Assign gives what a variable, parameter or element of type t holds after v is assigned to it: numbers and times convert into each other, a Blob is
// copied, Undefined makes the default, Null is for Object, Collection, Pointer, Picture and Variant. Whatever else is not of the type is
// error 54. Making a 4D.Blob of a Blob, and checking the class of an object, is left to the caller.
func Assign(t Type, v Value) (Value, error) {
	k := v.Kind()
	switch t {
	case TVariant:
		switch k {
		case Blob:
			return copyBlob(v.Blob().B), nil
		case Array: // arrays cannot be stored in Variants (Concepts/variant)
			return Undef, unassignable(t, v)
		}
		return v, nil
	case TInteger:
		switch k {
		case Real:
			return Num(float64(RoundInteger(v.Float()))), nil
		case Time:
			return Num(float64(RoundInteger(v.number()))), nil
		}
	case TReal:
		switch k {
		case Real:
			return v, nil
		case Time:
			return Num(v.number()), nil
		}
	case TTime:
		switch k {
		case Time:
			return v, nil
		case Real:
			return timeOfFloat(v.Float()), nil
		}
	case TBlob:
		if b, ok := BlobContent(v); ok {
			return copyBlob(b), nil
		}
	default:
		if k == t.Kind() {
			return v, nil
		}
	}
	switch k {
	case Undefined:
		return t.Default(), nil
	case Null:
		switch t {
		case TPointer:
			return SoftNull(Pointer), nil // a nil pointer, which is still a pointer
		case TObject, TCollection, TPicture:
			if _, soft := v.IsSoftNull(); soft {
				return SoftNull(t.Kind()), nil
			}
			return v, nil
		}
	}
	return Undef, unassignable(t, v)
}

func copyBlob(b []byte) Value { return BlobOf(&BlobV{B: append([]byte(nil), b...)}) }

// unassignable is 4D's error 54.
func unassignable(t Type, v Value) error {
	found := Show(v, 40)
	k := v.Kind()
	switch {
	case k == Blob, k == Picture: // are shown with their kind
		found = "the " + found
	case k != Null:
		found = "the " + k.String() + " " + found
	}
	article := "a "
	if t == TInteger || t == TObject {
		article = "an "
	}
	e := Errf(ErrArgumentTypes, "expected %s%s, found %s", article, t, found)
	switch {
	case k == Null:
		e.Hint = "only Object, Collection, Pointer, Picture and Variant can be Null"
	case t == TText && (k == Real || k == Boolean || k == Date || k == Time):
		e.Hint = "write String(...)"
	case (t == TInteger || t == TReal) && (k == Text || k == Boolean):
		e.Hint = "write Num(...)"
	case t == TBoolean && k == Real:
		e.Hint = "write Bool(...)"
	case t == TDate && k == Text:
		e.Hint = "write Date(...)"
	case t == TTime && k == Text:
		e.Hint = "write Time(...)"
	}
	return e
}

// ---- 4D's type numbers (theme Field and Variable Types)

// TypeCode is what Value type gives for v. Every number is Is real (1), as in interpreted mode.
func TypeCode(v Value) int {
	switch v.Kind() {
	case Null:
		switch k, _ := v.IsSoftNull(); k {
		case Pointer:
			return 23 // a nil pointer is a pointer
		case Picture:
			return 3 // an empty picture is a picture
		}
		return 255
	case Real:
		return 1
	case Boolean:
		return 6
	case Date:
		return 4
	case Time:
		return 11
	case Text:
		return 2
	case Object:
		return 38
	case Collection:
		return 42
	case Pointer:
		return 23
	case Blob:
		return 30
	case Picture:
		return 3
	case Array:
		return v.Array().TypeCode()
	}
	return 5
}

// TypeCodeOf is what Type gives for a variable declared with t.
func TypeCodeOf(t Type) int {
	return [NumTypes]int{TVariant: 12, TInteger: 9, TReal: 1, TBoolean: 6, TText: 2, TDate: 4, TTime: 11, TObject: 38, TCollection: 42,
		TPointer: 23, TBlob: 30, TPicture: 3}[t]
}

// TypeCode is what Type gives for an array.
func (a *ArrayV) TypeCode() int {
	switch {
	case a.Rows != nil:
		return 13
	case a.Short:
		return 15
	}
	return [NumTypes]int{TVariant: 12, TInteger: 16, TReal: 14, TBoolean: 22, TText: 18, TDate: 17, TTime: 32, TObject: 39, TCollection: 42,
		TPointer: 20, TBlob: 31, TPicture: 19}[a.Elem]
}
