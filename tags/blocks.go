package tags

import (
	"errors"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// choose is 4DIF ... 4DELSEIF ... 4DELSE ... 4DENDIF: the first branch whose condition is true.
func (r *runner) choose(n *node) error {
	if n.open {
		return r.instead(n, "4DENDIF expected")
	}
	for i := range n.branch {
		b := &n.branch[i]
		if b.kind == tagElse {
			return r.nodes(b.body)
		}
		yes, err := r.boolean(b.arg)
		if err != nil {
			if _, stopped := interp.IsStopped(err); stopped {
				return err
			}
			return r.instead(b, errBoolean.Error())
		}
		if yes {
			return r.nodes(b.body)
		}
	}
	return nil
}

// Sentences of 4D for loops that cannot be run.
const (
	noEndLoop      = "4DENDLOOP expected"
	noEndEach      = "4DENDEACH expected"
	noTable        = "Incorrect table name"
	noArray        = "An array was expected"
	wrongType      = "Unexpected expression type"
	wrongCode      = "Syntax error"
	noAccess       = "Access error"
	noSuchDocument = "The document cannot be opened"
)

// loopFailed writes what stands for a loop whose code failed.
func (r *runner) loopFailed(n *node, err error) error {
	if _, stopped := interp.IsStopped(err); stopped {
		return err
	}
	why := wrongCode
	switch {
	case errors.Is(err, errBoolean):
		why = wrongType
	case interp.ErrorNumber(err) == value.ErrTagNotAllowed:
		why = noAccess
	}
	return r.instead(n, why)
}

// loop is 4DLOOP x ... 4DENDLOOP over a table, an array, a method, a pointer to an array or a condition.
func (r *runner) loop(n *node) error {
	switch {
	case n.open:
		return r.instead(n, noEndLoop)
	case strings.HasPrefix(n.arg, "["):
		return r.instead(n, noTable) // there are no tables
	}
	if m := r.eval.Method(n.arg); m != nil {
		return r.loopMethod(n, m)
	}
	var array *value.ArrayV
	p := r.eval.Process()
	if v := r.eval.Variable(n.arg); v != nil {
		switch x := v.Content(); {
		case x.IsArray():
			array = x.Array()
		case !x.IsBool() && pointedArray(p, x) == nil:
			return r.instead(n, noArray)
		}
	}
	if array == nil {
		v, err := r.eval.Expression(n.arg)
		switch {
		case err != nil:
			return r.loopFailed(n, err)
		case v.Kind() == value.Pointer:
			if array = pointedArray(p, v); array == nil {
				return r.instead(n, noArray)
			}
		case !v.IsBool():
			return r.instead(n, wrongType)
		}
	}
	if array == nil {
		return r.loopWhile(n)
	}
	guarded := func(f func()) {
		if array.Common { // of an interprocess variable
			defer p.LockArrays()()
		}
		f()
	}
	var plain bool
	var size int
	guarded(func() { plain, size = array.Rows == nil, array.Size() })
	if !plain {
		return r.instead(n, noArray)
	}
	for i := 1; i <= size; i++ {
		guarded(func() { array.Current = i })
		if err := r.round(n); err != nil {
			return err
		}
	}
	return nil
}

// pointedArray is the array that a value is a pointer to, nil when it is none.
func pointedArray(p *interp.Process, v value.Value) *value.ArrayV {
	if v.Kind() != value.Pointer {
		return nil
	}
	to := v.Pointer()
	if to == nil || to.Var == nil || to.Var.State == value.Dead {
		return nil
	}
	content := to.Var.Content()
	if !content.IsArray() {
		return nil
	}
	a := content.Array()
	if to.Index >= 0 { // a row of a two-dimensional array
		defer p.LockArrays()()
		if to.Index2 >= 0 {
			return nil
		}
		return a.Row(to.Index)
	}
	return a
}

// round runs the body of a loop once.
func (r *runner) round(n *node) error {
	if err := r.o.Process.StopError(); err != nil {
		return err
	}
	return r.nodes(n.body)
}

func (r *runner) loopWhile(n *node) error {
	for {
		yes, err := r.boolean(n.arg)
		if err != nil {
			return r.loopFailed(n, err)
		}
		if !yes {
			return nil
		}
		if err := r.round(n); err != nil {
			return err
		}
	}
}

// loopMethod calls the method with 0, then with 1, 2 ... as long as it returns True.
func (r *runner) loopMethod(n *node, m *interp.Method) error {
	for i := 0; ; i++ {
		v, err := r.eval.Call(m, value.Int(i))
		if err == nil && !v.IsBool() {
			err = errBoolean
		}
		if err != nil {
			return r.loopFailed(n, err)
		}
		if !v.Truth() {
			return nil
		}
		if i == 0 {
			continue
		}
		if err := r.round(n); err != nil {
			return err
		}
	}
}

// each is 4DEACH variable in expression ... 4DENDEACH over a collection, an entity selection or the names of an object's properties.
func (r *runner) each(n *node) error {
	if n.open {
		return r.instead(n, noEndEach)
	}
	name, expression, ok := cutIn(n.arg)
	if !ok {
		return r.instead(n, wrongCode)
	}
	item := r.eval.Variable(name)
	if item == nil {
		return r.instead(n, wrongCode)
	}
	v, err := r.eval.Expression(expression)
	if err != nil {
		return r.loopFailed(n, err)
	}
	switch {
	case v.IsColl():
		return r.eachElement(n, item, v.Coll())
	case v.IsObject():
		if it, ok := v.Object().Native().(interp.Iterable); ok {
			return r.eachOf(n, item, it)
		}
		return r.eachProperty(n, item, v.Object())
	case v.Kind() == value.Null:
		return nil
	}
	return r.instead(n, wrongType)
}

// cutIn divides "variable in expression".
func cutIn(s string) (name, expression string, ok bool) {
	i := strings.IndexFunc(s, func(c rune) bool { return c < 0x80 && isBlank(byte(c)) })
	if i < 0 {
		return "", "", false
	}
	name, s = s[:i], strings.TrimSpace(s[i:])
	if len(s) < 3 || !strings.EqualFold(s[:2], "in") || !isBlank(s[2]) && s[2] != '(' && s[2] != '$' {
		return "", "", false
	}
	return name, strings.TrimSpace(s[2:]), true
}

// eachElement: the variable takes the type of the first element, and an element of another type ends the loop. How many there are is settled at the start.
func (r *runner) eachElement(n *node, item *value.Variable, list *value.CollectionV) error {
	count := list.Len()
	first := list.Get(0)
	for i := range count {
		v := list.Get(i)
		if v.IsUndef() { // removed in the meantime
			v = value.NullV
		}
		if v.Kind() != first.Kind() && !(v.Kind() == value.Null && (first.Kind() == value.Object || first.Kind() == value.Collection)) {
			return r.instead(n, wrongType)
		}
		if err := r.eval.Assign(item, v); err != nil {
			return r.instead(n, wrongType)
		}
		if err := r.round(n); err != nil {
			return err
		}
	}
	return nil
}

// eachOf goes over an entity selection, and what else For each goes over.
func (r *runner) eachOf(n *node, item *value.Variable, it interp.Iterable) error {
	for v := range it.Iterate(r.o.Process) {
		if err := r.eval.Assign(item, v); err != nil {
			return r.instead(n, wrongType)
		}
		if err := r.round(n); err != nil {
			return err
		}
	}
	return nil
}

func (r *runner) eachProperty(n *node, item *value.Variable, o *value.ObjectV) error {
	for _, key := range o.Keys() {
		if err := r.eval.Assign(item, value.Str(key)); err != nil {
			return r.instead(n, wrongType)
		}
		if err := r.round(n); err != nil {
			return err
		}
	}
	return nil
}
