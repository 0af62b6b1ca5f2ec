package builtins

import (
	"strings"

	"tetra/interp"
	"tetra/value"
)

// collectionCallbacks are the functions that call a formula or a method for the elements, and orderBy with them.
func collectionCallbacks() []*interp.MemberDef {
	return []*interp.MemberDef{
		{
			Name: "map", Syntax: `( formula : 4D.Function, Text {; ...param : any} ) : Collection`,
			Summary:  "Returns what the formula makes of each element.",
			Notes:    "The formula gets an object with the element in value, and the extra parameters in $2, $3... It returns the new value or leaves it in the property result.",
			Examples: `New collection(1;2;3).map(Formula($1.value*$2);10).join(",") // 10,20,30`,
			Run: func(c *interp.Call) (value.Value, error) {
				out, err := mapped(c)
				if err != nil {
					return value.Undef, err
				}
				return value.Coll(out), nil
			},
		},
		{
			Name: "flatMap", Syntax: `( formula : 4D.Function, Text {; ...param : any} ) : Collection`,
			Summary:  "Returns what the formula makes of each element; collections among the results add their elements.",
			Examples: `New collection("Hello how";"";"are you").flatMap(Formula(Split string($1.value;" "))).join("|") // Hello|how|are|you`,
			Run: func(c *interp.Call) (value.Value, error) {
				list, err := mapped(c)
				if err != nil {
					return value.Undef, err
				}
				var out []value.Value
				for _, v := range list.All() {
					if v.IsColl() {
						out = append(out, v.Coll().Values()...)
					} else {
						out = append(out, v)
					}
				}
				return coll(out)
			},
		},
		{
			Name: "filter", Syntax: `( formula : 4D.Function, Text {; ...param : any} ) : Collection`,
			Summary:  "Returns the elements for which the formula is True.",
			Examples: `New collection(1;2;3;4).filter(Formula($1.value>2)).join(",") // 3,4`,
			Run: func(c *interp.Call) (value.Value, error) {
				cb, err := newCallback(c, 0, 1)
				if err != nil {
					return value.Undef, err
				}
				col, out := c.This.Coll(), value.NewCollCap(0)
				for i := 0; i < col.Len(); i++ {
					v := col.Get(i)
					r, stop, err := cb.on(v)
					if err != nil {
						return value.Undef, err
					}
					if passes(r) {
						out.Push(v)
					}
					if stop {
						break
					}
				}
				if value.IsShared(c.This) {
					return likeThis(c, out.Values())
				}
				return value.Coll(out), nil
			},
		},
		{
			Name: "find", Syntax: `( formula : 4D.Function, Text, Integer {; ...param : any} ) : any`,
			Summary:  "Returns the first element for which the formula is True, or Undefined.",
			Notes:    "The index at which to start may come before the formula.",
			Examples: `New collection("hello";"world";4;"tim").find(Formula(Length(String($1.value))=$2);3) // tim`,
			Run: func(c *interp.Call) (value.Value, error) {
				found := value.Undef
				_, err := search(c, func(_ int, v value.Value, pass bool) bool {
					if pass {
						found = v
					}
					return !pass
				})
				return found, err
			},
		},
		{
			Name: "findIndex", Syntax: `( formula : 4D.Function, Text, Integer {; ...param : any} ) : Integer`,
			Summary:  "Returns the index of the first element for which the formula is True, or -1.",
			Notes:    "The index at which to start may come before the formula.",
			Examples: `New collection(5;7;5;7).findIndex(2;Formula($1.value=$2);7) // 3`,
			Run: func(c *interp.Call) (value.Value, error) {
				found := -1
				_, err := search(c, func(i int, _ value.Value, pass bool) bool {
					if pass {
						found = i
					}
					return !pass
				})
				return value.Int(found), err
			},
		},
		{
			Name: "some", Syntax: `( formula : 4D.Function, Text, Integer {; ...param : any} ) : Boolean`,
			Summary:  "Tells whether the formula is True for at least one element.",
			Notes:    "The index at which to start may come before the formula.",
			Examples: `New collection(-5;-3;1).some(Formula($1.value>0)) // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				some := false
				_, err := search(c, func(_ int, _ value.Value, pass bool) bool {
					some = pass
					return !pass
				})
				return value.Bool(some), err
			},
		},
		{
			Name: "every", Syntax: `( formula : 4D.Function, Text, Integer {; ...param : any} ) : Boolean`,
			Summary:  "Tells whether the formula is True for all elements.",
			Notes:    "The index at which to start may come before the formula; from the length on, the result is False. Of an empty collection it is True.",
			Examples: `New collection(5;3;1).every(Formula($1.value>0)) // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				every := true
				start, err := search(c, func(_ int, _ value.Value, pass bool) bool {
					every = pass
					return pass
				})
				if c.Arg(0).IsNum() && start >= c.This.Coll().Len() {
					every = false
				}
				return value.Bool(every), err
			},
		},
		{
			Name: "reduce", Syntax: `( formula : 4D.Function, Text {; initValue : any {; ...param : any}} ) : any`,
			Summary:  "Gathers the elements, first to last, into one value.",
			Notes:    "The formula gets an object with the element in value and changes its property accumulator, which begins as initValue. What it returns does not count.",
			Examples: `New collection(5;3;5;1;3;4;4;6;2;2).reduce(Formula($1.accumulator*=$1.value);1) // 86400`,
			Run:      func(c *interp.Call) (value.Value, error) { return reduce(c, false) },
		},
		{
			Name: "reduceRight", Syntax: `( formula : 4D.Function, Text {; initValue : any {; ...param : any}} ) : any`,
			Summary:  "Gathers the elements, last to first, into one value.",
			Examples: `New collection("a";"b";"c").reduceRight(Formula($1.accumulator+=$1.value);"") // cba`,
			Run:      func(c *interp.Call) (value.Value, error) { return reduce(c, true) },
		},
		{
			Name: "orderBy", Syntax: `({ criteria : Text, Collection, Integer }) : Collection`,
			Summary: "Returns the elements sorted by value, or by properties.",
			Notes: "The criteria are paths with directions, `\"age desc, name\"`; a collection of objects {propertyPath; descending}; or `ck ascending` or " +
				"`ck descending`. Equal elements keep their order.",
			Examples: `New collection("b";3;"a";1).orderBy(ck descending).join(",") // 3,1,b,a`,
			Run:      orderBy,
		},
		{
			Name: "orderByMethod", Syntax: `( formula : 4D.Function, Text {; ...extraParam : any} ) : Collection`,
			Summary:  "Returns the elements sorted as a formula says that compares two of them.",
			Examples: `New collection("33";"4";"1111";"222").orderByMethod(Formula(Num($1.value)<Num($1.value2))).join(",") // 4,33,222,1111`,
			Run: func(c *interp.Call) (value.Value, error) {
				cb, err := newCallback(c, 0, 1)
				if err != nil {
					return value.Undef, err
				}
				v := c.This.Coll().Values()
				if err := cb.sort(v); err != nil {
					return value.Undef, err
				}
				return likeThis(c, v)
			},
		},
	}
}

func mapped(c *interp.Call) (*value.CollectionV, error) {
	cb, err := newCallback(c, 0, 1)
	if err != nil {
		return nil, err
	}
	col := c.This.Coll()
	out := value.NewCollCap(col.Len())
	for i := 0; i < col.Len(); i++ {
		r, stop, err := cb.on(col.Get(i))
		if err != nil {
			return nil, err
		}
		if r, err = element(c, value.Undef, r); err != nil {
			return nil, err
		}
		out.Push(r)
		if stop {
			break
		}
	}
	return out, nil
}

func reduce(c *interp.Call, fromRight bool) (value.Value, error) {
	cb, err := newCallback(c, 0, 2)
	if err != nil {
		return value.Undef, err
	}
	acc := c.Arg(1)
	col := c.This.Coll()
	for i, n := 0, col.Len(); i < n && i < col.Len(); i++ {
		at := i
		if fromRight {
			at = n - 1 - i
		}
		next, stop, err := cb.gather(col.Get(at), acc)
		if err != nil {
			return value.Undef, err
		}
		acc = next
		if stop {
			break
		}
	}
	return acc, nil
}

// A criterion is one property by which orderBy sorts.
type criterion struct {
	path       *propertyPath
	descending bool
}

func orderBy(c *interp.Call) (value.Value, error) {
	var crit []criterion
	switch a := c.Arg(0); a.Kind() {
	case value.Text:
		var err error
		if crit, err = parseCriteria(c, a.Str()); err != nil {
			return value.Undef, err
		}
	case value.Collection:
		for _, v := range a.Coll().All() {
			o := v.AsObject()
			if o == nil || !o.Get("propertyPath").IsText() {
				return value.Undef, c.ArgError(0, errBadSort, "each criterion is an object with a propertyPath")
			}
			crit = append(crit, criterion{parsePath(o.Get("propertyPath").Str()), isTrue(o.Get("descending"))})
		}
	}
	v := c.This.Coll().Values()
	if crit == nil {
		sortValues(v, c.Int(0)&ckDescending != 0)
		return likeThis(c, v)
	}
	out := make([]value.Value, len(v))
	for i, j := range sortedByCriteria(c, v, crit) {
		out[i] = v[j]
	}
	return likeThis(c, out)
}

// parseCriteria reads "age desc, name".
func parseCriteria(c *interp.Call, s string) (crit []criterion, err error) {
	for part := range strings.SplitSeq(s, ",") {
		words := strings.Fields(part)
		if len(words) == 0 || len(words) > 2 {
			return nil, c.ArgError(0, errBadSort, "%s is not a property path with asc or desc", shortQuote(part))
		}
		k := criterion{path: parsePath(words[0])}
		if len(words) == 2 {
			switch strings.ToLower(words[1]) {
			case "desc":
				k.descending = true
			case "asc":
			default:
				return nil, c.ArgError(0, errBadSort, "the order is asc or desc, not %s", shortQuote(words[1]))
			}
		}
		crit = append(crit, k)
	}
	return crit, nil
}

// sortedByCriteria gives the places of the values in order; equal ones keep theirs.
func sortedByCriteria(c *interp.Call, v []value.Value, crit []criterion) []int32 {
	levels := make([]sortLevel, len(crit))
	for i, k := range crit {
		levels[i] = sortLevel{make([]sortKey, len(v)), k.descending}
		for j, x := range v {
			levels[i].keys[j] = sortKeyOf(k.path.get(c, x))
		}
	}
	return orderOf(levels, len(v))
}
