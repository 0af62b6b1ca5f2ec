package value

import "cmp"

// Epsilon is the difference up to which two numbers are equal, unless a process sets another (SET REAL COMPARISON LEVEL).
const Epsilon = 1e-6

type equality func(a, b Value, eps float64) bool

// equalities says how = works on each pair of kinds other than Null and Undefined, which may be compared with anything; a hole is an error.
var equalities = [NumKinds][NumKinds]equality{
	Real:       {Real: equalNumber, Time: equalNumber, Boolean: equalNumberBool},
	Time:       {Real: equalNumber, Time: equalTime},
	Boolean:    {Boolean: equalTime, Real: equalNumberBool},
	Date:       {Date: equalTime},
	Text:       {Text: func(a, b Value, _ float64) bool { return MatchText(a.Str(), b.Str()) }},
	Object:     {Object: equalObject},
	Collection: {Collection: equalReference},
	Pointer:    {Pointer: func(a, b Value, _ float64) bool { return a.Pointer().SameTarget(b.Pointer()) }},
}

// Equal is a = b, where numbers are equal when they differ by no more than eps and @ in the text b is a wildcard. Null and Undefined
// equal each other and nothing else (Concepts/null-undefined). Kinds that cannot be compared are error 15.
func Equal(a, b Value, eps float64) (bool, error) {
	if a.IsNum() && b.IsNum() {
		return equalFloat(a.Float(), b.Float(), eps), nil
	}
	ka, kb := a.Kind(), b.Kind()
	if f := equalities[ka][kb]; f != nil {
		return f(a, b, eps), nil
	}
	if ka <= Null || kb <= Null {
		return ka <= Null && kb <= Null, nil
	}
	return false, incompatible(OpEq, a, b)
}

func equalFloat(a, b, eps float64) bool {
	if a == b { // infinities too
		return true
	}
	d := a - b
	return d <= eps && -d <= eps
}

func equalNumber(a, b Value, eps float64) bool { return equalFloat(a.number(), b.number(), eps) }

func equalTime(a, b Value, _ float64) bool { return a.n == b.n }

func equalNumberBool(a, b Value, eps float64) bool {
	return equalFloat(a.countBool(), b.countBool(), eps)
}

func equalReference(a, b Value, _ float64) bool { return a.p == b.p }

// equalObject also finds one Uncopied behind two objects: each process has its own for it.
func equalObject(a, b Value, _ float64) bool {
	native := a.Object().Native()
	if native == nil || a.p == b.p {
		return a.p == b.p
	}
	n, ok := native.(Uncopied)
	return ok && n == b.Object().Native()
}

// countBool is number for which a Boolean counts as 0 or 1.
func (v Value) countBool() float64 {
	if v.IsBool() {
		return float64(v.n)
	}
	return v.Float()
}

// orderings says how < works on each pair of kinds: the result is negative, zero or positive, and unordered for what is not a number.
var orderings = [NumKinds][NumKinds]func(a, b Value) int{
	Real:    {Real: orderNumber, Time: orderNumber, Boolean: orderBool},
	Time:    {Real: orderNumber, Time: orderNumber},
	Boolean: {Boolean: orderBool, Real: orderBool},
	Date:    {Date: orderDate},
	Text:    {Text: func(a, b Value) int { return CompareTextWild(a.Str(), b.Str()) }},
}

const unordered = 2

func orderFloat(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == b:
		return 0
	}
	return unordered
}

func orderNumber(a, b Value) int { return orderFloat(a.number(), b.number()) }
func orderBool(a, b Value) int   { return orderFloat(a.countBool(), b.countBool()) }
func orderDate(a, b Value) int   { return cmp.Compare(a.Day(), b.Day()) }

// Compare is a op b for the operators = # < > <= >=; = and # use Epsilon. An Undefined value is neither less nor greater than a text, date, time or
// number, without an error; ordering Null, or Undefined with anything else, is error 15 (Concepts/null-undefined). Reals are ordered
// exactly: the comparison level is documented for equality only.
func Compare(op Op, a, b Value) (bool, error) {
	switch op {
	case OpEq:
		return Equal(a, b, Epsilon)
	case OpNe:
		eq, err := Equal(a, b, Epsilon)
		return !eq && err == nil, renamed(err, op, a, b)
	}
	ka, kb := a.Kind(), b.Kind()
	if f := orderings[ka][kb]; f != nil {
		return ordered(op, f(a, b)), nil
	}
	if ka == Undefined && comparesWithUndefined(kb) || kb == Undefined && comparesWithUndefined(ka) {
		return false, nil
	}
	return false, incompatible(op, a, b)
}

// renamed makes an error of = one of the operator in the source.
func renamed(err error, op Op, a, b Value) error {
	if err == nil {
		return nil
	}
	return incompatible(op, a, b)
}

func comparesWithUndefined(k Kind) bool {
	return k == Text || k == Date || k == Time || k == Real
}

func ordered(op Op, c int) bool {
	switch op {
	case OpLt:
		return c < 0
	case OpGt:
		return c > 0 && c != unordered
	case OpLe:
		return c <= 0
	}
	return c >= 0 && c != unordered
}

// Truthy tells whether && || and ? : take v for true. False, Null, Undefined, the null date, "", {} and [] are falsy; 0 is not
// (Concepts/operators).
func Truthy(v Value) bool {
	switch v.Kind() {
	case Undefined, Null:
		return false
	case Boolean:
		return v.Truth()
	case Date:
		return v.Day() != 0
	case Text:
		return v.ByteLen() > 0
	case Object:
		return !v.Object().IsEmpty()
	case Collection:
		return v.Coll().Len() > 0
	}
	return true
}

// IsEmpty tells whether the object has no property. An object with a Go value behind it is never empty.
func (o *ObjectV) IsEmpty() bool {
	if o.Native() != nil {
		return false
	}
	for range o.All() {
		return false
	}
	return true
}

// Condition tells whether If, While, Until or a branch of Case of takes v for true. 4D wants a Boolean and takes Undefined for False; other
// values are not documented. Here a number is true when it is not 0, and anything else is as && would have it.
func Condition(v Value) (bool, error) {
	if v.IsBool() {
		return v.Truth(), nil
	}
	if v.IsNum() {
		return v.Float() != 0, nil
	}
	return Truthy(v), nil
}
