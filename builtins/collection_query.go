package builtins

import (
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The query strings of .query() and .indices() (docs/API/CollectionClass):
//
//	propertyPath comparator value {AND|OR|EXCEPT propertyPath comparator value}
//
// with NOT, parentheses, constants with or without quotes, placeholders :1 and :name, and [lists] after IN. AND and EXCEPT bind closer than OR.

// A test tells whether an element matches; it is what a query string is compiled into.
type test func(v value.Value) bool

func runQuery(c *interp.Call, found func(i int, v value.Value)) error {
	p := &queryParser{c: c, s: c.Text(0)}
	if n := c.N(); n > 1 {
		p.settings = c.Arg(n - 1).AsObject()
	}
	t, err := p.parse()
	if err != nil {
		return err
	}
	for i, v := range c.This.Coll().All() {
		if t(v) {
			found(i, v)
		}
	}
	return nil
}

type queryParser struct {
	c        *interp.Call
	s        string
	i        int
	depth    int
	settings *value.ObjectV
}

func (p *queryParser) errorf(format string, args ...any) error {
	return p.c.ArgError(0, errBadQuery, "the query %q is not valid: "+format, append([]any{p.s}, args...)...)
}

func (p *queryParser) parse() (test, error) {
	p.blanks()
	if p.i == len(p.s) {
		return nil, p.errorf("it is empty")
	}
	t, err := p.or()
	if err != nil {
		return nil, err
	}
	if p.blanks(); p.i < len(p.s) {
		return nil, p.errorf("%q is not expected", p.s[p.i:])
	}
	return t, nil
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

func (p *queryParser) or() (test, error) {
	a, err := p.and()
	for err == nil && p.word("or", "||", "|") {
		var b test
		left := a
		if b, err = p.and(); err == nil {
			a = func(v value.Value) bool { return left(v) || b(v) }
		}
	}
	return a, err
}

func (p *queryParser) and() (test, error) {
	a, err := p.term()
	for err == nil {
		except := false
		switch {
		case p.word("except", "^"):
			except = true
		case p.word("and", "&&", "&"):
		default:
			return a, nil
		}
		var b test
		left := a
		if b, err = p.term(); err == nil {
			a = func(v value.Value) bool { return left(v) && b(v) != except }
		}
	}
	return a, err
}

func (p *queryParser) term() (test, error) {
	if p.depth++; p.depth > maxNesting {
		return nil, p.errorf("it is nested too deep")
	}
	defer func() { p.depth-- }()
	if p.word("not") {
		t, err := p.term()
		if err != nil {
			return nil, err
		}
		return func(v value.Value) bool { return !t(v) }, nil
	}
	if p.word("(") {
		t, err := p.or()
		if err == nil && !p.word(")") {
			err = p.errorf("a closing parenthesis is missing")
		}
		return t, err
	}
	return p.comparison()
}

// comparators, longest first.
var comparators = []struct{ text, op string }{
	{"===", "==="}, {"!==", "!=="}, {"==", "="}, {"!=", "#"}, {"<=", "<="}, {">=", ">="}, {"=", "="}, {"#", "#"}, {"<", "<"}, {">", ">"},
	{"%", "%"}, {"in", "in"}, {"is not", "!=="}, {"is", "==="},
}

func (p *queryParser) comparison() (test, error) {
	path, err := p.path()
	if err != nil {
		return nil, err
	}
	op := ""
	for _, k := range comparators {
		if p.word(k.text) {
			op = k.op
			break
		}
	}
	if op == "" {
		return nil, p.errorf("a comparator is expected at %q", p.s[p.i:])
	}
	want, err := p.value()
	if err != nil {
		return nil, err
	}
	if op == "in" && !want.IsColl() {
		return nil, p.errorf("IN needs a list of values")
	}
	// Not equal is "no value of the path is equal": it matters for paths with [].
	negative := op == "#" || op == "!=="
	switch op {
	case "#":
		op = "="
	case "!==":
		op = "==="
	}
	return func(v value.Value) bool {
		none := path.each(p.c, v, func(x value.Value) bool { return !p.matches(x, op, want) })
		return none == negative
	}, nil
}

// matches compares one value of an element. Values of different types do not match, without an error.
func (p *queryParser) matches(x value.Value, op string, want value.Value) bool {
	if op == "in" {
		for _, w := range want.Coll().All() {
			if p.matches(x, "=", w) {
				return true
			}
		}
		return false
	}
	if want.IsNullish() || x.IsNullish() {
		return (op == "=" || op == "===") && want.IsNullish() && x.IsNullish()
	}
	if x.Kind() == value.Date && want.IsText() {
		want = value.DateOf(value.ParseDate(want.Str()))
	}
	kx, kw := x.Kind(), want.Kind()
	if kx != kw && !(kx == value.Real && kw == value.Time) && !(kx == value.Time && kw == value.Real) {
		return false
	}
	switch op {
	case "=":
		return eq(p.c, x, want)
	case "===":
		if kx == value.Text {
			return value.EqualText(x.Str(), want.Str())
		}
		return eq(p.c, x, want)
	case "%":
		return kx == value.Text && value.HasKeyword(x.Str(), want.Str())
	}
	ok, err := value.Compare(orderOp(op), x, want)
	return ok && err == nil
}

func orderOp(op string) value.Op {
	switch op {
	case "<":
		return value.OpLt
	case ">":
		return value.OpGt
	case "<=":
		return value.OpLe
	}
	return value.OpGe
}

// operand takes a quoted text, or the characters up to a blank, a parenthesis or a comparator.
func (p *queryParser) operand(stop string) (s string, quoted bool, err error) {
	p.blanks()
	if p.i < len(p.s) && (p.s[p.i] == '\'' || p.s[p.i] == '"') {
		end := strings.IndexByte(p.s[p.i+1:], p.s[p.i])
		if end < 0 {
			return "", false, p.errorf("a quote is missing")
		}
		s = p.s[p.i+1 : p.i+1+end]
		p.i += end + 2
		return s, true, nil
	}
	start := p.i
	for p.i < len(p.s) && strings.IndexByte(stop, p.s[p.i]) < 0 {
		p.i++
	}
	return p.s[start:p.i], false, nil
}

func (p *queryParser) path() (propertyPath, error) {
	s, quoted, err := p.operand(" \t\r\n()=#<>!%&|")
	switch {
	case err != nil:
		return nil, err
	case s == "":
		return nil, p.errorf("a property path is expected at %q", p.s[p.i:])
	case quoted || s[0] != ':':
		return parsePath(s), nil
	}
	v, ok := p.placeholder(s[1:], "attributes")
	switch {
	case !ok:
		return nil, p.errorf("there is no value for the placeholder %s", s)
	case v.IsText():
		return parsePath(v.Str()), nil
	case v.IsColl():
		var path propertyPath
		for _, k := range v.Coll().All() {
			path = append(path, pathStep{key: value.ToText(k).Str()})
		}
		return path, nil
	}
	return nil, p.errorf("the placeholder %s is not a property path", s)
}

// placeholder finds the value of :1 among the arguments, of :name among the settings.
func (p *queryParser) placeholder(name, setting string) (value.Value, bool) {
	if n, err := strconv.Atoi(name); err == nil {
		return p.c.Arg(n), n >= 1 && n < p.c.N()
	}
	if p.settings == nil {
		return value.Undef, false
	}
	o := p.settings.Get(setting).AsObject()
	if o == nil {
		return value.Undef, false
	}
	return o.Lookup(name)
}

func (p *queryParser) value() (value.Value, error) {
	if p.word("[") {
		var list []value.Value
		for !p.word("]") {
			s, quoted, err := p.operand(",]")
			if err != nil {
				return value.Undef, err
			}
			if p.i == len(p.s) {
				return value.Undef, p.errorf("a closing bracket is missing")
			}
			list = append(list, constant(strings.TrimSpace(s), quoted))
			p.word(",")
		}
		return value.Coll(value.NewColl(list)), nil
	}
	s, quoted, err := p.operand(" \t\r\n()&|")
	switch {
	case err != nil:
		return value.Undef, err
	case quoted || s == "" || s[0] != ':':
		if s == "" && !quoted {
			return value.Undef, p.errorf("a value is expected at the end")
		}
		return constant(s, quoted), nil
	}
	v, ok := p.placeholder(s[1:], "parameters")
	if !ok {
		return value.Undef, p.errorf("there is no value for the placeholder %s", s)
	}
	return v, nil
}

// constant reads a value as it stands in a query. A date is a text here: it is compared as a date with dates.
func constant(s string, quoted bool) value.Value {
	if quoted {
		return value.Str(s)
	}
	switch s {
	case "true":
		return value.True
	case "false":
		return value.False
	}
	if strings.EqualFold(s, "null") {
		return value.NullV
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return value.Num(f)
	}
	return value.Str(s)
}
