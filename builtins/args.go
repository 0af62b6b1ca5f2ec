package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// The error numbers that commands raise; the table is in value.
const (
	errTextExpected   = value.ErrTextExpected
	errNotComparable  = value.ErrIncompatible
	errNotImplemented = value.ErrNotImplemented
	errMethodNotFound = value.ErrMethodNotFound
	errArrayExpected  = value.ErrArrayExpected
	errIndexRange     = value.ErrIndexRange
	errArgumentType   = value.ErrArgumentTypes
	errArraySizes     = value.ErrArraySizes
	errBadSort        = value.ErrBadSort
	errOutsideUse     = value.ErrOutsideUse
	errTooLarge       = value.ErrTooLarge
	errBadRegex       = value.ErrBadRegex
	errNotAClass      = value.ErrNotAClass
	errSizesDiffer    = value.ErrSizesDiffer
	errNoFiles        = value.ErrNoFiles
	errNoSuchVariable = value.ErrNoSuchVariable
	errBadQuery       = value.ErrBadQuery
	errBadOption      = value.ErrBadOption
	errBadRequest     = value.ErrBadRequest
	errEncryption     = value.ErrEncryption
	errBadPicture     = value.ErrBadPicture
)

// plain tells that element would keep a value as it is in a collection that is not shared.
func plain(v value.Value) bool {
	switch v.Kind() {
	case value.Undefined, value.Blob, value.Time:
		return false
	}
	return true
}

// element makes v fit to be an element of the collection or a property of the object holder: Undefined becomes Null, a scalar Blob a
// 4D.Blob, a time the number of its seconds, and what goes into a shared holder must be able to join it. The process must hold the lock of a shared holder.
func element(c *interp.Call, holder, v value.Value) (value.Value, error) {
	switch v.Kind() {
	case value.Undefined:
		return value.NullV, nil
	case value.Blob:
		v = newBlob(c, append([]byte(nil), v.Blob().B...))
	case value.Time:
		v = value.Num(float64(v.Seconds()))
	}
	if value.IsShared(holder) {
		if err := value.Join(holder, v, c.Proc, c.Proc.Done()); err != nil {
			return value.Undef, err
		}
	}
	return v, nil
}

// elements is element for each of a list; the result is a new slice.
func elements(c *interp.Call, holder value.Value, list []value.Value) ([]value.Value, error) {
	out := make([]value.Value, len(list))
	for i, v := range list {
		e, err := element(c, holder, v)
		if err != nil {
			return nil, err
		}
		out[i] = e
	}
	return out, nil
}

// newBlob makes a 4D.Blob that keeps the bytes.
func newBlob(c *interp.Call, b []byte) value.Value {
	return value.Obj(c.Proc.Interp().NewNative("Blob", &value.BlobV{B: b}))
}

// eq is a = b for the process; kinds that cannot be compared are different.
func eq(c *interp.Call, a, b value.Value) bool {
	ok, err := value.Equal(a, b, c.Proc.Epsilon())
	return ok && err == nil
}

// startAt is where a search begins that was told a starting index: negative ones count from the end (docs/API/CollectionClass). The
// result may still be negative.
func startAt(i, length int) int {
	if i < 0 {
		i += length
	}
	return i
}

func none() (value.Value, error)                   { return value.Undef, nil }
func number(f float64) (value.Value, error)        { return value.Num(f), nil }
func integer(n int) (value.Value, error)           { return value.Int(n), nil }
func boolean(b bool) (value.Value, error)          { return value.Bool(b), nil }
func text(s string) (value.Value, error)           { return value.Str(s), nil }
func object(o *value.ObjectV) (value.Value, error) { return value.Obj(o), nil }
func coll(v []value.Value) (value.Value, error)    { return value.Coll(value.NewColl(v)), nil }

// wrongOption is the error that an option, a property of the object of argument i, is something else than it should be; want has its article.
func wrongOption(c *interp.Call, i int, name, want string, v value.Value) error {
	return c.ArgError(i, errArgumentType, "%s is %s, not %s", name, want, value.Show(v, 40))
}

// optionsOf reads the properties of an object of options, Undefined without one. A class may compute them, and need not give the same value or fail each
// time: each is read once, and failed is the first error of one.
func optionsOf(c *interp.Call, options value.Value) (option func(name string) value.Value, failed func() error) {
	var first error
	read := map[string]value.Value{}
	return func(name string) value.Value {
		if !options.IsObject() {
			return value.Undef
		}
		v, known := read[name]
		if !known {
			var err error
			v, err = c.Member(options, name)
			if first == nil {
				first = err
			}
			read[name] = v
		}
		return v
	}, func() error { return first }
}

// A typedOption is what some options have to be; want has its article.
type typedOption struct {
	want  string
	fits  func(value.Value) bool // nil: anything will do
	names []string
}

// checkOptions refuses options, which optionsOf reads from argument i, that are not of the type they should be, or whose computation fails; an option that
// is Null is none.
func checkOptions(c *interp.Call, i int, option func(name string) value.Value, failed func() error, all ...typedOption) error {
	for _, o := range all {
		for _, name := range o.names {
			v := option(name)
			if err := failed(); err != nil {
				return err
			}
			if o.fits != nil && !v.IsNullish() && !o.fits(v) {
				return wrongOption(c, i, name, o.want, v)
			}
		}
	}
	return nil
}

func isFunction(v value.Value) bool { return interp.FunctionOf(v) != nil }
