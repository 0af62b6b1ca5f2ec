package builtins

import (
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// A propertyPath is "address.city", "phones[0].number", "children[].age" or "children[a].age": where in an element of a collection a value is. The
// nil path is the element itself. It belongs to one call.
type propertyPath struct {
	steps []pathStep
}

type pathStep struct {
	key     string
	cache   uint64 // where objects like the last one have the property
	index   int    // of [n]
	indexed bool   // [n]
	all     bool   // []: every element of a collection
	letter  byte   // of [a], which is [] otherwise; 0 for none
}

// parsePath reads a path. Names that contain dots or brackets cannot be written in one (docs/Concepts/collection).
func parsePath(s string) *propertyPath {
	p := &propertyPath{}
	for part := range strings.SplitSeq(s, ".") {
		name, rest, brackets := strings.Cut(part, "[")
		if name != "" || !brackets {
			p.steps = append(p.steps, pathStep{key: name, cache: value.NoCache})
		}
		for brackets {
			inner, after, ok := strings.Cut(rest, "]")
			if !ok {
				break
			}
			step := pathStep{all: true}
			if n, err := strconv.Atoi(inner); err == nil {
				step = pathStep{index: n, indexed: true}
			} else if len(inner) == 1 && inner[0]|0x20 >= 'a' && inner[0]|0x20 <= 'z' {
				step.letter = inner[0] | 0x20
			}
			p.steps = append(p.steps, step)
			_, rest, brackets = strings.Cut(after, "[")
		}
	}
	return p
}

// pathOf is the path given as argument i, nil when there is none.
func pathOf(c *interp.Call, i int) *propertyPath {
	if !c.Arg(i).IsText() {
		return nil
	}
	return parsePath(c.Text(i))
}

func (p *propertyPath) hasLetters() bool { return p.find(func(l byte) bool { return l != 0 }) }

func (p *propertyPath) hasLetter(l byte) bool { return p.find(func(m byte) bool { return m == l }) }

func (p *propertyPath) find(f func(letter byte) bool) bool {
	for i := range p.steps {
		if f(p.steps[i].letter) {
			return true
		}
	}
	return false
}

// get follows the path from v; Undefined when something on the way is missing. [] gives a collection of what the rest of the path finds.
func (p *propertyPath) get(c *interp.Call, v value.Value) value.Value {
	if p == nil {
		return v
	}
	for i := range p.steps {
		switch s := &p.steps[i]; {
		case s.all:
			if !v.IsColl() {
				return value.Undef
			}
			var found []value.Value
			p.from(c, v, i, func(x value.Value) bool {
				if !x.IsUndef() {
					found = append(found, x)
				}
				return true
			})
			return value.Coll(value.NewColl(found))
		default:
			v = s.step(c, v)
		}
	}
	return v
}

// each calls f with every value the path finds from v: one, unless the path has []. It stops, and is false, when f is.
func (p *propertyPath) each(c *interp.Call, v value.Value, f func(value.Value) bool) bool {
	if p == nil {
		return f(v)
	}
	return p.from(c, v, 0, f)
}

// from is each from step i on.
func (p *propertyPath) from(c *interp.Call, v value.Value, i int, f func(value.Value) bool) bool {
	for ; i < len(p.steps); i++ {
		s := &p.steps[i]
		if !s.all {
			v = s.step(c, v)
			continue
		}
		if !v.IsColl() {
			return f(value.Undef)
		}
		for _, x := range v.Coll().All() {
			if !p.from(c, x, i+1, f) {
				return false
			}
		}
		return true
	}
	return f(v)
}

// bind calls f with every value the path finds when each letter stands for one element, that of letters or any; while f runs letters has those
// elements. It stops, and is true, when f is.
func (p *propertyPath) bind(c *interp.Call, v value.Value, i int, letters map[byte]int, f func(value.Value) bool) bool {
	for ; i < len(p.steps); i++ {
		s := &p.steps[i]
		if !s.all {
			v = s.step(c, v)
			continue
		}
		if !v.IsColl() {
			return f(value.Undef)
		}
		bound, ok := letters[s.letter]
		if ok && s.letter != 0 {
			if v = v.Coll().Get(bound); v.IsUndef() {
				return false
			}
			continue
		}
		for j, x := range v.Coll().All() {
			if s.letter != 0 {
				letters[s.letter] = j
			}
			if p.bind(c, x, i+1, letters, f) {
				return true
			}
		}
		if s.letter != 0 {
			delete(letters, s.letter)
		}
		return false
	}
	return f(v)
}

// step goes one step, which is not []. Undefined without an error stands for what is missing. Computed properties of classes count.
func (s *pathStep) step(c *interp.Call, v value.Value) value.Value {
	switch {
	case s.indexed:
		if !v.IsColl() {
			return value.Undef
		}
		return v.Coll().Get(s.index)
	case v.IsObject():
		o := v.Object()
		if slot := o.At(s.cache); slot != nil {
			return *slot
		}
		if cache, ok := o.CacheFor(s.key); ok {
			s.cache = cache
			return *o.At(cache)
		}
		return member(c, v, s.key)
	case v.IsColl() && s.key == "length":
		return value.Int(v.Coll().Len())
	}
	return value.Undef
}

// member is v.key of an object without an error: Undefined for what has no such property.
func member(c *interp.Call, v value.Value, key string) value.Value {
	x, err := c.Member(v, key)
	if err == nil && interp.FunctionOf(x) == nil {
		return x
	}
	return v.Object().Get(key)
}
