package builtins

import (
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// A queryParser reads one query string.
type queryParser struct {
	c        *interp.Call
	s        string
	i        int
	depth    int
	settings *value.ObjectV // the last argument when it is an object, nil otherwise
	formulas bool           // may be part of it
}

func (p *queryParser) errorf(format string, args ...any) error {
	return p.c.ArgError(0, errBadQuery, "the query %s is not valid: "+format, append([]any{shortQuote(p.s)}, args...)...)
}

// rest is what has not been read, for errors.
func (p *queryParser) rest() string {
	if p.i >= len(p.s) {
		return "the end"
	}
	return shortQuote(p.s[p.i:])
}

func (p *queryParser) parse() (condition, []criterion, error) {
	if p.blanks(); p.i == len(p.s) {
		return nil, nil, p.errorf("it is empty")
	}
	t, err := p.or()
	if err != nil {
		return nil, nil, err
	}
	var order []criterion
	if at := p.i; p.word("order") && p.word("by") {
		if order, err = parseCriteria(p.c, p.s[p.i:]); err != nil {
			return nil, nil, err
		}
		p.i = len(p.s)
	} else {
		p.i = at
	}
	if p.blanks(); p.i < len(p.s) {
		return nil, nil, p.errorf("%s is not expected", p.rest())
	}
	return t, order, nil
}

func (p *queryParser) blanks() {
	for p.i < len(p.s) && strings.IndexByte(" \t\r\n", p.s[p.i]) >= 0 {
		p.i++
	}
}

// word takes one of the words, in any case, if it comes next.
func (p *queryParser) word(words ...string) bool {
	p.blanks()
	for _, w := range words {
		end := p.i + len(w)
		if end > len(p.s) || !strings.EqualFold(p.s[p.i:end], w) {
			continue
		}
		if end < len(p.s) && isWordByte(w[0]) && isWordByte(p.s[end]) {
			continue
		}
		p.i = end
		return true
	}
	return false
}

func isWordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80
}

func (p *queryParser) or() (condition, error) {
	a, err := p.and()
	list := anyOf{a}
	for err == nil && p.word("or", "||", "|") {
		a, err = p.and()
		list = append(list, a)
	}
	if err != nil || len(list) == 1 {
		return a, err
	}
	return list, nil
}

func (p *queryParser) and() (condition, error) {
	a, err := p.term()
	list := allOf{a}
	for err == nil {
		excepting := false
		switch {
		case p.word("except", "^"):
			excepting = true
		case p.word("and", "&&", "&"):
		default:
			return list.link(), nil
		}
		var b condition
		if b, err = p.term(); err != nil {
			break
		}
		if inner, ok := b.(allOf); excepting {
			if x, ok := b.(*comparison); ok && x.path.hasLetters() {
				b = linked{x}
			}
			list = allOf{except{list.link(), b}}
		} else if ok {
			list = append(list, inner...)
		} else {
			list = append(list, b)
		}
	}
	return nil, err
}

// link joins the comparisons of a conjunction that have letters in common.
func (l allOf) link() condition {
	var out allOf
	var groups []linked
	for _, x := range l {
		k, ok := x.(*comparison)
		if !ok || !k.path.hasLetters() {
			if inner, ok := x.(linked); ok { // of a conjunction in parentheses
				groups = append(groups, inner)
			} else {
				out = append(out, x)
			}
			continue
		}
		groups = append(groups, linked{k})
	}
	for i := 0; i < len(groups); i++ {
		for j := i + 1; j < len(groups); {
			if !groups[i].shares(groups[j]) {
				j++
				continue
			}
			groups[i] = append(groups[i], groups[j]...)
			groups = append(groups[:j], groups[j+1:]...)
			j = i + 1 // there are more letters to share now
		}
	}
	for _, g := range groups {
		out = append(out, g)
	}
	if len(out) == 1 {
		return out[0]
	}
	return out
}

func (l linked) shares(m linked) bool {
	for _, x := range l {
		for _, s := range x.path.steps {
			for _, y := range m {
				if s.letter != 0 && y.path.hasLetter(s.letter) {
					return true
				}
			}
		}
	}
	return false
}

func (p *queryParser) term() (condition, error) {
	if p.depth++; p.depth > maxNesting {
		return nil, p.errorf("it is nested too deep")
	}
	defer func() { p.depth-- }()
	switch {
	case p.word("not"):
		t, err := p.term()
		if x, ok := t.(*comparison); ok && x.path.hasLetters() {
			t = linked{x}
		}
		return not{t}, err
	case p.word("("):
		t, err := p.or()
		if err == nil && !p.word(")") {
			err = p.errorf("a closing parenthesis is missing")
		}
		return t, err
	}
	if at := p.i; p.word("eval") {
		if p.word("(") {
			return p.eval()
		}
		p.i = at
	}
	return p.comparison()
}

// eval reads eval(formula) from behind the parenthesis on.
func (p *queryParser) eval() (condition, error) {
	start, depth := p.i, 1
	var quote byte
	for ; p.i < len(p.s); p.i++ {
		switch c := p.s[p.i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"':
			quote = c
		case c == '(':
			depth++
		case c == ')':
			depth--
		}
		if depth == 0 {
			p.i++
			if !p.formulas {
				return p.formula(value.Undef)
			}
			f, err := p.c.Proc.FormulaFromString(p.s[start : p.i-1])
			if err != nil {
				return nil, err
			}
			return p.formula(f)
		}
	}
	return nil, p.errorf("a closing parenthesis is missing")
}

// formula makes a condition of a 4D.Function.
func (p *queryParser) formula(f value.Value) (condition, error) {
	switch {
	case !p.formulas:
		return nil, p.c.ArgError(0, errBadQuery, "allowFormulas of the settings forbids formulas")
	case interp.FunctionOf(f) == nil:
		return nil, p.c.ArgError(0, errBadQuery, "a query string or a formula is expected")
	}
	return formula{f}, nil
}

// comparators, longest first.
var comparators = []struct {
	text, op string
	negative bool
}{
	{"===", "===", false}, {"!==", "===", true}, {"==", "=", false}, {"!=", "=", true}, {"<=", "<=", false}, {">=", ">=", false}, {"=", "=", false},
	{"#", "=", true}, {"<", "<", false}, {">", ">", false}, {"%", "%", false}, {"in", "in", false}, {"is not", "===", true}, {"is", "===", false},
}

func (p *queryParser) comparison() (condition, error) {
	path, f, err := p.path()
	if err != nil || f != nil {
		return f, err
	}
	x := &comparison{path: path}
	for _, k := range comparators {
		if p.word(k.text) {
			x.op, x.negative = k.op, k.negative
			break
		}
	}
	if x.op == "" {
		return nil, p.errorf("a comparator is expected at %s", p.rest())
	}
	if x.want, err = p.value(x.op == "in"); err != nil {
		return nil, err
	}
	x.compile(p.c)
	return x, nil
}

// operand takes a text in quotes, or the characters up to one of stop.
func (p *queryParser) operand(stop string) (s string, quoted bool, err error) {
	p.blanks()
	if p.i < len(p.s) && (p.s[p.i] == '\'' || p.s[p.i] == '"') {
		var b strings.Builder
		quote := p.s[p.i]
		for i := p.i + 1; i < len(p.s); i++ {
			switch c := p.s[i]; {
			case c == quote:
				p.i = i + 1
				return b.String(), true, nil
			case c == '\\' && i+1 < len(p.s) && (p.s[i+1] == quote || p.s[i+1] == '\\'):
				i++
				b.WriteByte(p.s[i])
			default:
				b.WriteByte(c)
			}
		}
		return "", false, p.errorf("a quote is missing")
	}
	start := p.i
	for p.i < len(p.s) && strings.IndexByte(stop, p.s[p.i]) < 0 {
		p.i++
	}
	return p.s[start:p.i], false, nil
}

// path reads a property path, or a placeholder that stands for one or for a formula.
func (p *queryParser) path() (*propertyPath, condition, error) {
	s, quoted, err := p.operand(" \t\r\n()=#<>!%&|")
	switch {
	case err != nil:
		return nil, nil, err
	case s == "":
		return nil, nil, p.errorf("a property path is expected at %s", p.rest())
	case quoted || s[0] != ':':
		return parsePath(s), nil, nil
	}
	v, ok := p.placeholder(s[1:], "attributes")
	if !ok {
		v, ok = p.placeholder(s[1:], "parameters") // a formula may stand there
		ok = ok && interp.FunctionOf(v) != nil
	}
	switch {
	case !ok:
		return nil, nil, p.errorf("there is no value for the placeholder %s", s)
	case v.IsText():
		return parsePath(v.Str()), nil, nil
	case v.IsColl():
		path := &propertyPath{}
		for _, k := range v.Coll().All() {
			path.steps = append(path.steps, pathStep{key: value.ToText(k).Str()})
		}
		return path, nil, nil
	case interp.FunctionOf(v) != nil:
		f, err := p.formula(v)
		return nil, f, err
	}
	return nil, nil, p.errorf("the placeholder %s is not a property path", s)
}

// value reads the value of a comparison: a constant, a placeholder or, after IN, a list of these.
func (p *queryParser) value(isList bool) (*operand, error) {
	if isList && p.word("[") {
		var list []*operand
		for !p.word("]") {
			x, err := p.constant(",]")
			if err != nil {
				return nil, err
			}
			if p.blanks(); p.i == len(p.s) {
				return nil, p.errorf("a closing bracket is missing")
			}
			list = append(list, x)
			p.word(",")
		}
		o := newOperand(value.Undef, "", false)
		o.setList(list)
		return o, nil
	}
	o, err := p.constant(" \t\r\n()&|")
	if err != nil || !isList {
		return o, err
	}
	if !o.v.IsColl() {
		return nil, p.errorf("IN needs a list of values")
	}
	var list []*operand
	for _, x := range o.v.Coll().All() {
		list = append(list, newOperand(x, "", false))
	}
	o.setList(list)
	return o, nil
}

// constant reads a constant or a placeholder. A date is a text here: it is compared as a date with dates.
func (p *queryParser) constant(stop string) (*operand, error) {
	s, quoted, err := p.operand(stop)
	if err != nil {
		return nil, err
	}
	if quoted {
		return newOperand(value.Str(s), s, false), nil
	}
	switch s = strings.TrimSpace(s); {
	case s == "":
		return nil, p.errorf("a value is expected at %s", p.rest())
	case s[0] == ':':
		v, ok := p.placeholder(s[1:], "parameters")
		if !ok {
			return nil, p.errorf("there is no value for the placeholder %s", s)
		}
		return newOperand(v, "", false), nil
	case s == "true":
		return newOperand(value.True, s, false), nil
	case s == "false":
		return newOperand(value.False, s, false), nil
	case strings.EqualFold(s, "null"):
		return newOperand(value.NullV, s, false), nil
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil && f-f == 0 && strings.IndexByte("0123456789+-.", s[0]) >= 0 {
		return newOperand(value.Num(f), s, true), nil
	}
	return newOperand(value.Str(s), s, false), nil
}
