package builtins

import (
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// A propertyPath is "address.city", "phones[0].number" or "children[].age": where in an element of a collection a value is.
type propertyPath []pathStep

type pathStep struct {
	key     string
	index   int  // of [n]
	indexed bool // [n]
	all     bool // []: every element of a collection
}

// parsePath reads a path. Names that contain dots or brackets cannot be written in one (docs/Concepts/dt_collection).
func parsePath(s string) propertyPath {
	var p propertyPath
	for part := range strings.SplitSeq(s, ".") {
		name, rest, brackets := strings.Cut(part, "[")
		if name != "" || !brackets {
			p = append(p, pathStep{key: name})
		}
		for brackets {
			inner, after, ok := strings.Cut(rest, "]")
			if !ok {
				break
			}
			if n, err := strconv.Atoi(inner); err == nil {
				p = append(p, pathStep{index: n, indexed: true})
			} else {
				p = append(p, pathStep{all: true})
			}
			_, rest, brackets = strings.Cut(after, "[")
		}
	}
	return p
}

// pathOf is the path given as argument i, nil when there is none.
func pathOf(c *interp.Call, i int) propertyPath {
	if !c.Arg(i).IsText() {
		return nil
	}
	return parsePath(c.Text(i))
}

// get follows the path from v; Undefined when something on the way is missing. [] gives a collection of what the rest of the path finds.
func (p propertyPath) get(c *interp.Call, v value.Value) value.Value {
	for i, s := range p {
		switch {
		case s.all:
			if !v.IsColl() {
				return value.Undef
			}
			var found []value.Value
			p[i:].each(c, v, func(x value.Value) bool {
				if !x.IsUndef() {
					found = append(found, x)
				}
				return true
			})
			return value.Coll(value.NewColl(found))
		case s.indexed:
			if !v.IsColl() {
				return value.Undef
			}
			v = v.Coll().Get(s.index)
		default:
			v = member(c, v, s.key)
		}
	}
	return v
}

// each calls f with every value the path finds from v: one, unless the path has []. It stops, and is false, when f is.
func (p propertyPath) each(c *interp.Call, v value.Value, f func(value.Value) bool) bool {
	for i, s := range p {
		switch {
		case s.all:
			if !v.IsColl() {
				return true
			}
			for _, x := range v.Coll().All() {
				if !p[i+1:].each(c, x, f) {
					return false
				}
			}
			return true
		case s.indexed:
			if !v.IsColl() {
				return f(value.Undef)
			}
			v = v.Coll().Get(s.index)
		default:
			v = member(c, v, s.key)
		}
	}
	return f(v)
}

// member is v.key without an error: Undefined for what has no such property. Computed properties of classes count.
func member(c *interp.Call, v value.Value, key string) value.Value {
	if v.IsObject() || v.IsColl() && key == "length" {
		x, err := c.Member(v, key)
		if err == nil && interp.FunctionOf(x) == nil {
			return x
		}
		if o := v.AsObject(); o != nil {
			return o.Get(key)
		}
	}
	return value.Undef
}
