package interp

import (
	"fmt"
	"strings"

	"tetra/value"
)

// A Form is one way to call a command, read from 4D's notation:
//
//	( find : Text ; aString : Text {; start : Integer {; ← lengthFound : Integer}}{; *} ) : Integer
//
// Braces enclose what may be left out, an arrow (← or ↔) marks a parameter the command writes, "...name" repeats up to the end
// (several of them repeat together), * > < stand for themselves.
type Form struct {
	Params   []ParamSpec
	Required int // how many arguments there must be, operators not counted
	Repeat   int // how many of the last Params repeat together, 0: none
	Star     bool
	Result   string // "" : no result
}

// resultType is the type of the result where the compiler makes use of it, else Variant.
func (f *Form) resultType() value.Type {
	switch strings.ToLower(f.Result) {
	case "integer", "real":
		return value.TReal
	case "boolean":
		return value.TBoolean
	case "text":
		return value.TText
	}
	return value.TVariant
}

// A ParamSpec is one parameter of a command.
type ParamSpec struct {
	Name      string
	Type      string // as written
	Accept    KindSet
	BlobOnly  bool       // of objects only a 4D.Blob is accepted
	To        value.Type // what the argument is converted to; TVariant leaves it
	Elem      value.Type // what the elements of an array that is only read must be; TVariant: anything
	Out, In   bool       // the command writes the variable; and reads it
	Elsewhere bool       // names a variable of another process: the argument is a pointer with its name and index, see ElsewhereVariable
	Variable  bool       // must be a variable or another place (also when only read, as arrays are)
	Operator  bool       // the argument is one of > < standing alone
	Method    bool       // a method name: text, or the bare name of a method
}

// KindSet is a set of value.Kind as bits.
type KindSet uint16

// Has tells whether the set holds k.
func (s KindSet) Has(k value.Kind) bool { return s&(1<<k) != 0 }

const (
	anyKind = ^KindSet(0)
	arrays  = KindSet(1 << value.Array)
)

// notationType is what a type of the notation accepts, and what its arguments are converted to; the name is in small letters.
func notationType(name string) (accept KindSet, to value.Type, ok bool) {
	const null = 1 << value.Null
	switch name {
	case "text", "method":
		return 1 << value.Text, value.TText, true
	case "integer":
		return 1<<value.Real | 1<<value.Time, value.TInteger, true
	case "real":
		return 1<<value.Real | 1<<value.Time, value.TReal, true
	case "boolean":
		return 1 << value.Boolean, value.TBoolean, true
	case "date":
		return 1 << value.Date, value.TDate, true
	case "time":
		return 1<<value.Time | 1<<value.Real, value.TTime, true
	case "object":
		accept = 1<<value.Object | null
	case "collection":
		accept = 1<<value.Collection | null
	case "pointer":
		accept = 1<<value.Pointer | null
	case "blob":
		accept = 1<<value.Blob | 1<<value.Object
	case "picture":
		accept = 1<<value.Picture | null
	case "null":
		accept = null
	case "any", "variant", "expression", "variable":
		accept = anyKind
	case "process variable":
		accept = 1 << value.Pointer
	case "array":
		accept = arrays
	case "formula":
		accept = 1 << value.Object
	}
	return accept, value.TVariant, accept != 0
}

// ParseNotation reads the lines of a Command's Syntax. It panics on notation that cannot be read: rows are part of the program.
func ParseNotation(name, syntax string) []*Form {
	var forms []*Form
	for line := range strings.Lines(syntax) {
		if line = strings.TrimSpace(line); line != "" {
			f, err := parseForm(line)
			if err != nil {
				panic(fmt.Sprintf("syntax of %s: %v in %q", name, err, line))
			}
			forms = append(forms, f)
		}
	}
	if forms == nil {
		forms = []*Form{{}}
	}
	return forms
}

func parseForm(s string) (*Form, error) {
	f := &Form{}
	open := strings.IndexByte(s, '(')
	if open < 0 {
		f.Result = resultOf(s)
		return f, nil
	}
	end := strings.LastIndexByte(s, ')')
	if end < open {
		return nil, fmt.Errorf("no closing parenthesis")
	}
	f.Result = resultOf(s[end+1:])
	depth := 0
	start := open + 1
	add := func(item string, depth int) error {
		item = strings.TrimSpace(item)
		if item == "" {
			return nil
		}
		p := ParamSpec{In: true}
		repeat := false
		for {
			switch {
			case strings.HasPrefix(item, "..."):
				item, repeat = strings.TrimSpace(item[3:]), true
				continue
			case strings.HasPrefix(item, "←"):
				item, p.Out, p.In, p.Variable = strings.TrimSpace(item[len("←"):]), true, false, true
				continue
			case strings.HasPrefix(item, "↔"):
				item, p.Out, p.Variable = strings.TrimSpace(item[len("↔"):]), true, true
				continue
			}
			break
		}
		if item == "*" {
			f.Star = true
			return nil
		}
		if strings.Trim(item, "><,| ") == "" {
			p.Name, p.Operator, p.Accept = item, true, 1<<value.Text
		} else {
			name, typ, ok := strings.Cut(item, ":")
			if !ok {
				return fmt.Errorf("no type for %q", item)
			}
			p.Name, p.Type = strings.TrimSpace(name), strings.TrimSpace(typ)
			p.setType()
		}
		f.Params = append(f.Params, p)
		if repeat {
			f.Repeat++
		} else if f.Repeat > 0 {
			return fmt.Errorf("%q after a repeated parameter", item)
		}
		if depth == 0 {
			f.Required++
		}
		return nil
	}
	for i := open + 1; i <= end; i++ {
		switch s[i] {
		case '{', '}', ';', ')':
			if err := add(s[start:i], depth); err != nil {
				return nil, err
			}
			start = i + 1
			switch s[i] {
			case '{':
				depth++
			case '}':
				depth--
			}
		}
	}
	if depth != 0 {
		return nil, fmt.Errorf("braces do not match")
	}
	return f, nil
}

func resultOf(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimPrefix(s, "->")
	s = strings.TrimPrefix(s, "→")
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(s), ":"))
}

// setType reads "Text, Blob": the union of what is accepted; a single type is also converted to.
func (p *ParamSpec) setType() {
	one, blob, objects := true, false, false
	for t := range strings.SplitSeq(p.Type, ",") {
		t = strings.ToLower(strings.TrimSpace(t))
		elem, array := strings.CutSuffix(t, " array")
		accept, to, ok := notationType(elem)
		switch {
		case array:
			if !p.Out {
				p.Elem = to
			}
			accept, to = arrays, value.TVariant
		case strings.HasPrefix(t, "4d.") || strings.HasPrefix(t, "cs."):
			accept, to, ok = notationType("object")
		}
		if !ok {
			panic("unknown type in command notation: " + t)
		}
		if t == "blob" || t == "4d.blob" {
			blob = true
		} else {
			objects = objects || accept.Has(value.Object)
		}
		if p.Accept == 0 {
			p.To = to
		} else {
			one = false
		}
		p.Accept |= accept
		p.Variable = p.Variable || accept == arrays || t == "variable"
		p.Method = p.Method || t == "method"
		p.Elsewhere = t == "process variable"
	}
	if !one {
		p.To, p.Elem = value.TVariant, value.TVariant
	}
	p.BlobOnly = blob && !objects
}

// accepts tells whether a value is of one of the types, or can be converted to it.
func (p *ParamSpec) accepts(v value.Value) bool {
	switch k := v.Kind(); {
	case k == value.Object && p.BlobOnly:
		_, ok := value.BlobContent(v)
		return ok
	case k == value.Array && p.Elem != value.TVariant:
		have := v.Array().Elem // integers and reals are numbers
		return have == p.Elem || have.Kind() == value.Real && p.Elem.Kind() == value.Real
	default:
		return p.Accept.Has(k)
	}
}

// spec is the parameter that argument i meets, nil when there are too many arguments.
func (f *Form) spec(i int) *ParamSpec {
	if i < len(f.Params) {
		return &f.Params[i]
	}
	if f.Repeat == 0 {
		return nil
	}
	first := len(f.Params) - f.Repeat
	return &f.Params[first+(i-first)%f.Repeat]
}

// Unpaired says what is wrong with n arguments the last of which do not fill the parameters that repeat together, a name without its value; "" when they do.
func (f *Form) Unpaired(n int) string {
	if first := len(f.Params) - f.Repeat; f.Repeat < 2 || n <= first || (n-first)%f.Repeat == 0 {
		return ""
	}
	return fmt.Sprintf("the last %s has no %s", f.spec(n-1).Name, f.spec(n).Name)
}

// formFor picks the form for n arguments.
func formFor(forms []*Form, n int) *Form {
	for _, f := range forms {
		if n >= f.Required && (n <= len(f.Params) || f.Repeat > 0) {
			return f
		}
	}
	return nil
}
