package builtins

import (
	"slices"
	"strconv"

	"tetra/interp"
	"tetra/value"
)

// The query strings of .query() and .indices() (docs/API/CollectionClass, and DataClassClass for the details):
//
//	propertyPath|formula comparator value {AND|OR|EXCEPT propertyPath comparator value} {order by propertyPath {desc|asc}}
//
// with NOT, parentheses, constants with or without quotes, placeholders :1 and :name, and [lists] after IN. AND and EXCEPT bind closer than OR.
// query_parse.go makes conditions of the text.

// A query is one call of .query() or .indices(). err is set when a formula fails.
type query struct {
	c     *interp.Call
	where condition
	order []criterion
	args  value.Value // querySettings.args: $1 of formulas
	err   error
}

// A condition tells whether an element matches.
type condition interface {
	test(q *query, v value.Value) bool
}

type (
	anyOf  []condition
	allOf  []condition
	except struct{ a, b condition }
	not    struct{ a condition }
	// formula is eval(...) or a 4D.Function: its This is the element.
	formula struct{ f value.Value }
	// comparison is one path and one value.
	comparison struct {
		path     *propertyPath
		op       string // = === < > <= >= in %
		negative bool   // # and !==
		want     *operand
		one      func(c *interp.Call, y value.Value) bool // want.matches with op, for a path that finds one value; nil for others
	}
	// linked are the comparisons of a conjunction whose paths have the same letters in brackets: one element must match them all.
	linked []*comparison
)

func (l anyOf) test(q *query, v value.Value) bool {
	for _, x := range l {
		if x.test(q, v) {
			return true
		}
	}
	return false
}

func (l allOf) test(q *query, v value.Value) bool {
	for _, x := range l {
		if !x.test(q, v) {
			return false
		}
	}
	return true
}

func (x except) test(q *query, v value.Value) bool { return x.a.test(q, v) && !x.b.test(q, v) }
func (x not) test(q *query, v value.Value) bool    { return !x.a.test(q, v) }

func (x formula) test(q *query, v value.Value) bool {
	if q.err != nil {
		return false
	}
	r, err := q.c.Function(x.f, v, q.args)
	if err != nil {
		q.err = err
		return false
	}
	return passes(r)
}

// test: "not equal" is "has a value, and none that is equal": it matters for paths with [], and what is null does not match it.
func (x *comparison) test(q *query, v value.Value) bool {
	if x.one != nil {
		for i := range x.path.steps {
			v = x.path.steps[i].step(q.c, v)
		}
		return x.one(q.c, v)
	}
	if !x.negative {
		return !x.path.each(q.c, v, func(y value.Value) bool { return !x.want.matches(q.c, y, x.op) })
	}
	some, equal := false, false
	x.path.each(q.c, v, func(y value.Value) bool {
		some = some || !y.IsNullish() || x.want.isNull
		equal = x.want.matches(q.c, y, x.op)
		return !equal
	})
	return some && !equal
}

// test looks for elements to stand for the letters.
func (l linked) test(q *query, v value.Value) bool { return l.solve(q, v, 0, map[byte]int{}) }

func (l linked) solve(q *query, v value.Value, i int, letters map[byte]int) bool {
	if i == len(l) {
		return true
	}
	x := l[i]
	return x.path.bind(q.c, v, 0, letters, func(y value.Value) bool {
		equal := x.want.matches(q.c, y, x.op)
		if x.negative && y.IsNullish() && !x.want.isNull {
			return false
		}
		return equal != x.negative && l.solve(q, v, i+1, letters)
	})
}

// An operand is the value of a comparison, made ready for comparing it with many.
type operand struct {
	v        value.Value
	constant bool // written in the query, without quotes: it is compared with texts as text
	text     string
	isNull   bool
	date     value.Value // the date a text reads as; Undefined when it is none
	list     []*operand  // after IN
	numbers  []float64   // of list, sorted
	texts    map[string]struct{}
}

func newOperand(v value.Value, text string, constant bool) *operand {
	o := &operand{v: v, text: text, constant: constant, isNull: v.IsNullish(), date: value.Undef}
	if v.IsText() {
		o.text = v.Str()
		if d := value.ParseDate(o.text); d != 0 {
			o.date = value.DateOf(d)
		}
	}
	return o
}

// setList makes the operand of IN: numbers are looked up in order, texts without @ by their keys, the rest one after the other.
func (o *operand) setList(list []*operand) {
	o.texts = map[string]struct{}{}
	for _, x := range list {
		plainText := func() { o.texts[value.FoldKey(x.text)] = struct{}{} }
		switch {
		case x.v.IsNum():
			o.numbers = append(o.numbers, x.v.Float())
			if x.constant {
				plainText()
			}
		case x.v.IsText() && !hasWildcard(x.text) && x.date.IsUndef():
			plainText()
		default:
			o.list = append(o.list, x)
		}
	}
	slices.Sort(o.numbers)
}

func hasWildcard(s string) bool {
	for i := range len(s) {
		if s[i] == '@' {
			return true
		}
	}
	return false
}

func (o *operand) in(c *interp.Call, x value.Value) bool {
	switch x.Kind() {
	case value.Real, value.Time:
		f, eps := value.ToNum(x), c.Proc.Epsilon()
		if i, ok := slices.BinarySearch(o.numbers, f); ok || i > 0 && f-o.numbers[i-1] <= eps || i < len(o.numbers) && o.numbers[i]-f <= eps {
			return true
		}
	case value.Text:
		if len(o.texts) > 0 {
			if _, ok := o.texts[value.FoldKey(x.Str())]; ok {
				return true
			}
		}
	}
	for _, w := range o.list {
		if w.matches(c, x, "=") {
			return true
		}
	}
	return false
}

// matches compares one value of an element. Values of different types do not match, without an error.
func (o *operand) matches(c *interp.Call, x value.Value, op string) bool {
	if op == "in" {
		return o.in(c, x)
	}
	if o.isNull || x.IsNullish() {
		return (op == "=" || op == "===") && o.isNull && x.IsNullish()
	}
	want := o.v
	kx, kw := x.Kind(), want.Kind()
	switch {
	case kx == kw, kx == value.Real && kw == value.Time, kx == value.Time && kw == value.Real:
	case kx == value.Text && o.constant:
		want = value.Str(o.text)
	case kx == value.Date && !o.date.IsUndef():
		want = o.date
	default:
		return false
	}
	switch op {
	case "=":
		return eq(c, x, want)
	case "===":
		if kx == value.Text {
			return value.EqualText(x.Str(), want.Str())
		}
		return eq(c, x, want)
	case "%":
		return kx == value.Text && value.HasKeyword(x.Str(), want.Str())
	}
	ok, err := value.Compare(orderOp(op), x, want)
	return ok && err == nil
}

// compile makes x.one.
func (x *comparison) compile(c *interp.Call) {
	for i := range x.path.steps {
		if x.path.steps[i].all {
			return
		}
	}
	if x.negative {
		return
	}
	want, op := x.want, x.op
	x.one = func(c *interp.Call, y value.Value) bool { return want.matches(c, y, op) }
	switch {
	case want.v.IsNum():
		x.one = want.numberTest(op, c.Proc.Epsilon())
	case want.v.IsText() && op == "=":
		x.one = func(c *interp.Call, y value.Value) bool {
			if y.IsText() {
				return value.MatchText(y.Str(), want.text)
			}
			return want.matches(c, y, op)
		}
	}
}

// numberTest is matches for a number that is compared with numbers nearly always.
func (o *operand) numberTest(op string, eps float64) func(*interp.Call, value.Value) bool {
	f := o.v.Float()
	order := func(test func(y float64) bool) func(*interp.Call, value.Value) bool {
		return func(c *interp.Call, y value.Value) bool {
			if y.IsNum() {
				return test(y.Float())
			}
			return o.matches(c, y, op)
		}
	}
	switch op {
	case "<":
		return order(func(y float64) bool { return y < f })
	case ">":
		return order(func(y float64) bool { return y > f })
	case "<=":
		return order(func(y float64) bool { return y <= f })
	case ">=":
		return order(func(y float64) bool { return y >= f })
	case "=", "===":
		return order(func(y float64) bool { return y == f || y-f <= eps && f-y <= eps })
	}
	return func(c *interp.Call, y value.Value) bool { return o.matches(c, y, op) }
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

// runQuery gives the indexes of the elements that match, in the order the query asks for.
func runQuery(c *interp.Call) ([]int, error) {
	q, err := newQuery(c)
	if err != nil {
		return nil, err
	}
	var found []int
	for i, v := range c.This.Coll().All() {
		if q.where.test(q, v) {
			found = append(found, i)
		}
		if q.err != nil {
			return nil, q.err
		}
	}
	if q.order != nil {
		v := make([]value.Value, len(found))
		for i, j := range found {
			v[i] = c.This.Coll().Get(j)
		}
		sorted := make([]int, len(found))
		for i, j := range sortedByCriteria(c, v, q.order) {
			sorted[i] = found[j]
		}
		found = sorted
	}
	return found, nil
}

// newQuery reads the arguments: a formula or a query string, the values of placeholders, the settings.
func newQuery(c *interp.Call) (*query, error) {
	q := &query{c: c, args: value.Undef}
	p := &queryParser{c: c, s: c.Text(0), formulas: true}
	if n := c.N(); n > 1 {
		p.settings = c.Arg(n - 1).AsObject()
	}
	if p.settings != nil {
		q.args = p.settings.Get("args")
		if v := p.settings.Get("allowFormulas"); v.IsBool() {
			p.formulas = v.Truth()
		}
	}
	var err error
	if c.Arg(0).IsText() {
		q.where, q.order, err = p.parse()
	} else {
		q.where, err = p.formula(c.Arg(0))
	}
	return q, err
}

// placeholder finds the value of :1 among the arguments, of :name or :name.path among the settings.
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
	if v, ok := o.Lookup(name); ok {
		return v, true
	}
	v := parsePath(name).get(p.c, value.Obj(o))
	return v, !v.IsUndef()
}
