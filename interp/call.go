package interp

import (
	"strings"

	"tetra/diag"
	"tetra/value"
)

// A Call is one call of a command, or of a member of a built-in class. It is valid only while Run runs.
type Call struct {
	Proc *Process
	This value.Value   // the receiver, for members of classes
	Args []value.Value // in order, counted, typed and converted as the syntax says; an array is its content, an operator (> <) its text
	Star bool          // a * was among the arguments

	site  *callPlace
	frame *Frame
}

// callPlace is what all calls from one place in a program have in common.
type callPlace struct {
	name  string
	refs  []placeNode // for arguments that are places, else nil entries; nil when no argument is one
	spans []diag.Span // of the arguments
	top   uintptr     // offset above the arguments, where a callee's frame may begin
}

// Name is the name of the command, or Class.member.
func (c *Call) Name() string { return c.site.name }

// N is the number of arguments given, operators * not counted.
func (c *Call) N() int { return len(c.Args) }

// Has tells whether argument i (from 0) was given.
func (c *Call) Has(i int) bool { return i < len(c.Args) }

// Arg is argument i, Undefined when it was not given.
func (c *Call) Arg(i int) value.Value {
	if i < len(c.Args) {
		return c.Args[i]
	}
	return value.Undef
}

// Text is argument i as a Go string, "" when it was not given; the syntax must say Text.
func (c *Call) Text(i int) string {
	if i < len(c.Args) && c.Args[i].IsText() {
		return c.Args[i].Str()
	}
	return ""
}

// Real is argument i as a number, 0 when it was not given.
func (c *Call) Real(i int) float64 {
	if i < len(c.Args) {
		switch v := c.Args[i]; v.Kind() {
		case value.Real:
			return v.Float()
		case value.Time:
			return float64(v.Seconds())
		}
	}
	return 0
}

// Int is argument i as an integer, 0 when it was not given.
func (c *Call) Int(i int) int { return int(clampInt(c.Real(i))) }

// IntOr is argument i as an integer, or the default when it was not given.
func (c *Call) IntOr(i, def int) int {
	if i < len(c.Args) {
		return c.Int(i)
	}
	return def
}

func clampInt(f float64) int64 {
	switch {
	case f != f:
		return 0
	case f >= 1<<53:
		return 1 << 53
	case f <= -1<<53:
		return -1 << 53
	}
	return int64(f)
}

// Bool is argument i as a Boolean, False when it was not given.
func (c *Call) Bool(i int) bool { return i < len(c.Args) && c.Args[i].IsBool() && c.Args[i].Truth() }

// Object is argument i as an object, nil for Null or when it was not given.
func (c *Call) Object(i int) *value.ObjectV { return c.Arg(i).AsObject() }

// Coll is argument i as a collection, nil for Null or when it was not given.
func (c *Call) Coll(i int) *value.CollectionV {
	if v := c.Arg(i); v.IsColl() {
		return v.Coll()
	}
	return nil
}

// Array is argument i as an array, nil when the variable holds none.
func (c *Call) Array(i int) *value.ArrayV {
	if v := c.Arg(i); v.IsArray() {
		return v.Array()
	}
	return nil
}

// SetOut writes the variable given as argument i; it does nothing when none was given. The value is converted to the type of the
// variable; an error is that of an assignment, with the name of the command.
func (c *Call) SetOut(i int, v value.Value) error {
	if i >= len(c.site.refs) || c.site.refs[i] == nil {
		return nil
	}
	c.site.refs[i].Assign(c.frame, v)
	if f := c.Proc.err; f != nil {
		f.Message = c.site.name + ": " + f.Message
	}
	return c.Proc.take()
}

// Place gives the variable of argument i for a pointer or for its declared type; nil when the argument is not a variable. A local
// whose address was not taken has no Variable.
func (c *Call) Place(i int) *value.Variable {
	if i < len(c.site.refs) && c.site.refs[i] != nil {
		if v, ok := c.site.refs[i].(interface {
			variable(fr *Frame) *value.Variable
		}); ok {
			return v.variable(c.frame)
		}
	}
	return nil
}

// IsVariable tells whether argument i is a variable or another place that can be written.
func (c *Call) IsVariable(i int) bool { return i < len(c.site.refs) && c.site.refs[i] != nil }

// DeclaredType is the declared type of the variable given as argument i; ok is false when it is not a variable.
func (c *Call) DeclaredType(i int) (_ value.Type, ok bool) {
	if i < len(c.site.refs) && c.site.refs[i] != nil {
		return c.site.refs[i].declared(c.frame)
	}
	return 0, false
}

// Errorf is an error of this call with 4D's number; the place is added by the interpreter. Of a very long text among args the message
// shows the beginning and the end.
func (c *Call) Errorf(number int, format string, args ...any) error {
	return value.Errf(number, c.site.name+": "+format, readable(args)...)
}

// readable shortens the texts for a message that nobody could read otherwise, such as a path of thousands of folders.
func readable(args []any) []any {
	const most, head, tail = 300, 160, 100 // bytes
	for i, a := range args {
		if s, ok := a.(string); ok && len(s) > most {
			args[i] = strings.ToValidUTF8(s[:head], "") + "…" + strings.ToValidUTF8(s[len(s)-tail:], "")
		}
	}
	return args
}

// ArgError is Errorf about argument i: the marks go under it.
func (c *Call) ArgError(i, number int, format string, args ...any) error {
	e := value.Errf(number, c.site.name+": "+format, readable(args)...)
	if i < len(c.site.spans) {
		return &placedError{e, c.site.spans[i]}
	}
	return e
}

// placedError is a value.Error that knows better than the call where it belongs.
type placedError struct {
	err *value.Error
	at  diag.Span
}

func (e *placedError) Error() string { return e.err.Message }
func (e *placedError) Unwrap() error { return e.err }

// Member reads a property of a value as x.name does, with computed properties and the properties of built-in classes; a Null or missing object
// on the way gives Undefined.
func (c *Call) Member(v value.Value, name string) (value.Value, error) {
	if v.IsNullish() {
		return value.Undef, nil
	}
	p := c.Proc
	x := getMember(c.frame, c.site.top, v, name, nil, diag.Span{})
	if err := p.take(); err != nil {
		return value.Undef, err
	}
	return x, nil
}

// CallerThis is This in the method that calls the command.
func (c *Call) CallerThis() value.Value { return c.frame[slotThis] }

// ArgText is argument i as it is written in the source, "" when that is not known.
func (c *Call) ArgText(i int) string {
	if i >= len(c.site.spans) {
		return ""
	}
	site := c.Proc.in.sites.get(c.frame[slotProcess].Bits())
	if site.method == nil {
		return ""
	}
	src, err := site.method.Source()
	if at := c.site.spans[i]; err == nil && int(at.End) <= len(src.Text) && at.Start <= at.End {
		return src.Text[at.Start:at.End]
	}
	return ""
}

// Function calls a 4D.Function (or a project method by its Name) with a receiver and arguments, above the arguments of this call.
func (c *Call) Function(f, this value.Value, args ...value.Value) (value.Value, error) {
	if c.Proc.arrays > 0 {
		defer c.Proc.releaseArrays()()
	}
	return c.Proc.callFunction(c.frame, c.site.top, f, this, args)
}
