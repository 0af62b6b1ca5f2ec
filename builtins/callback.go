package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// A callback is the formula, or the name of a method, that functions of collections call for each element. It gets an object as its first
// parameter: the element in value, and there it may leave its result and ask to stop (docs/API/CollectionClass).
type callback struct {
	c    *interp.Call
	f    value.Value
	args []value.Value // args[0] is the object of the current call
}

// newCallback takes the formula from argument i and the extra parameters from what follows extra.
func newCallback(c *interp.Call, i, extra int) (*callback, error) {
	f := c.Arg(i)
	if !f.IsObject() && !f.IsText() {
		return nil, c.ArgError(i, errArgumentType, "a formula or the name of a method is expected, not a %s", f.Kind())
	}
	cb := &callback{c: c, f: f, args: []value.Value{value.Undef}}
	if extra < c.N() {
		cb.args = append(cb.args, c.Args[extra:]...)
	}
	return cb, nil
}

// call runs the callback with an object whose properties the caller has set.
func (cb *callback) call(o *value.ObjectV) (value.Value, error) {
	cb.args[0] = value.Obj(o)
	return cb.c.Function(cb.f, value.NullV, cb.args...)
}

// on calls the callback for an element. The result is what it returned or, when it returned nothing, what it left in result.
func (cb *callback) on(v value.Value) (result value.Value, stop bool, err error) {
	o := value.NewObject()
	o.Set("value", v)
	r, err := cb.call(o)
	if err != nil {
		return value.Undef, false, err
	}
	if r.IsUndef() {
		r = o.Get("result")
	}
	return r, stopped(o), nil
}

// less calls the callback for two elements: True when the first is lower.
func (cb *callback) less(a, b value.Value) (bool, error) {
	o := value.NewObject()
	o.Set("value", a)
	o.Set("value2", b)
	r, err := cb.call(o)
	if err != nil {
		return false, err
	}
	if r.IsUndef() {
		r = o.Get("result")
	}
	return isTrue(r), nil
}

func stopped(o *value.ObjectV) bool { return isTrue(o.Get("stop")) }

func isTrue(v value.Value) bool { return v.IsBool() && v.Truth() }

// passes tells whether a test callback accepted the element.
func passes(r value.Value) bool {
	ok, err := value.Condition(r)
	return ok && err == nil
}

// search runs a test callback over the elements from where the call says: the starting index may precede the callback. It calls found for
// each result until found or the callback stops.
func search(c *interp.Call, found func(i int, v value.Value, pass bool) (goOn bool)) (from int, err error) {
	at, start := 0, 0
	col := c.This.Coll()
	if c.Arg(0).IsNum() {
		at, start = 1, startAt(c.Int(0), col.Len())
	}
	cb, err := newCallback(c, at, at+1)
	if err != nil {
		return 0, err
	}
	for i := max(start, 0); i < col.Len(); i++ {
		v := col.Get(i)
		r, stop, err := cb.on(v)
		if err != nil {
			return 0, err
		}
		if !found(i, v, passes(r)) || stop {
			break
		}
	}
	return start, nil
}
