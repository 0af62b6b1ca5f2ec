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
	// one is the object of all calls when the callback cannot keep it, nil otherwise
	one         *value.ObjectV
	value, pair *value.Shape // {value} and {value; value2}
	// quick calls a formula that needs no object; then nothing else is used but c
	quick   interp.Callback
	isQuick bool
}

// newCallback takes the formula from argument i and the extra parameters from what follows extra.
func newCallback(c *interp.Call, i, extra int) (*callback, error) {
	f := c.Arg(i)
	if !f.IsObject() && !f.IsText() {
		return nil, c.ArgError(i, errArgumentType, "a formula or the name of a method is expected, not %s", f.Kind().WithArticle())
	}
	var more []value.Value
	if extra < c.N() {
		more = c.Args[extra:]
	}
	if k, ok := c.Callback(f, more); ok {
		return &callback{c: c, quick: k, isQuick: true}, nil
	}
	cb := &callback{c: c, f: f, args: []value.Value{value.Undef}, value: value.ShapeOf("value"), pair: value.ShapeOf("value", "value2")}
	if !c.KeepsParameter(f) {
		cb.one = value.NewObject()
	}
	cb.args = append(cb.args, more...)
	return cb, nil
}

// object gives the object of the next call.
func (cb *callback) object(s *value.Shape) *value.ObjectV {
	if cb.one == nil {
		return value.NewObjectOf(s, 4)
	}
	cb.one.Reset(s)
	return cb.one
}

// call runs the callback with an object whose properties the caller has set.
func (cb *callback) call(o *value.ObjectV) (value.Value, error) {
	cb.args[0] = value.Obj(o)
	return cb.c.Function(cb.f, value.NullV, cb.args...)
}

// on calls the callback for an element. The result is what it returned or, when it returned nothing, what it left in result.
func (cb *callback) on(v value.Value) (result value.Value, stop bool, err error) {
	if cb.isQuick {
		r, err := cb.quick.Call(v, interp.ElementResult, value.Undef)
		if r.IsUndef() && err == nil {
			r = cb.quick.Get(interp.ElementResult)
		}
		return r, isTrue(cb.quick.Get(interp.ElementStop)), err
	}
	o := cb.object(cb.value)
	o.SetSlot(0, v)
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
	if cb.isQuick {
		r, err := cb.quick.Call(a, interp.ElementValue2, b)
		if r.IsUndef() && err == nil {
			r = cb.quick.Get(interp.ElementResult)
		}
		return isTrue(r), err
	}
	o := cb.object(cb.pair)
	o.SetSlot(0, a)
	o.SetSlot(1, b)
	r, err := cb.call(o)
	if err != nil {
		return false, err
	}
	if r.IsUndef() {
		r = o.Get("result")
	}
	return isTrue(r), nil
}

// sort sorts values by what the callback says; its first error ends the sort.
func (cb *callback) sort(v []value.Value) error {
	var failed error
	mergeSort(v, func(a, b *value.Value) (less bool) {
		if failed == nil {
			less, failed = cb.less(*a, *b)
		}
		return less
	})
	return failed
}

// gather calls the callback for an element with what was gathered so far, and gives what it then is.
func (cb *callback) gather(v, acc value.Value) (_ value.Value, stop bool, err error) {
	if cb.isQuick {
		_, err := cb.quick.Call(v, interp.ElementAccumulator, acc)
		return cb.quick.Get(interp.ElementAccumulator), isTrue(cb.quick.Get(interp.ElementStop)), err
	}
	o := cb.object(value.ShapeOf("value", "accumulator"))
	o.SetSlot(0, v)
	o.SetSlot(1, acc)
	if _, err := cb.call(o); err != nil {
		return value.Undef, false, err
	}
	return o.Get("accumulator"), stopped(o), nil
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
