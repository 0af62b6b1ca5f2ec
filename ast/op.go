package ast

// Op is a binary operator.
type Op uint8

const (
	Add      Op = iota // +
	Sub                // -
	Mul                // *
	Div                // /
	IntDiv             // \
	Mod                // %
	Pow                // ^
	Eq                 // =
	Ne                 // #
	Lt                 // <
	Gt                 // >
	Le                 // <=
	Ge                 // >=
	And                // &
	Or                 // |
	AndThen            // &&
	OrElse             // ||
	Shl                // <<
	Shr                // >>
	BitXor             // ^|
	BitTest            // ??
	BitSet             // ?+
	BitClear           // ?-
	ScaleH             // *+
	ScaleV             // *|
	NumOps
)

var opText = [NumOps]string{"+", "-", "*", "/", "\\", "%", "^", "=", "#", "<", ">", "<=", ">=", "&", "|", "&&", "||", "<<", ">>", "^|",
	"??", "?+", "?-", "*+", "*|"}

// String is the operator as written.
func (o Op) String() string { return opText[o] }

// ParseOp finds the operator with a spelling.
func ParseOp(s string) (Op, bool) {
	for i, t := range opText {
		if t == s {
			return Op(i), true
		}
	}
	return 0, false
}

// AssignOp is an assignment operator.
type AssignOp uint8

const (
	Set    AssignOp = iota // :=
	AddSet                 // +=
	SubSet                 // -=
	MulSet                 // *=
	DivSet                 // /=
)

// String is the operator as written.
func (o AssignOp) String() string { return [...]string{":=", "+=", "-=", "*=", "/="}[o] }

// Binary is the operator a compound assignment applies; ok is false for :=.
func (o AssignOp) Binary() (op Op, ok bool) {
	switch o {
	case AddSet:
		return Add, true
	case SubSet:
		return Sub, true
	case MulSet:
		return Mul, true
	case DivSet:
		return Div, true
	}
	return 0, false
}
