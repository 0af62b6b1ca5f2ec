package builtins

import (
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The commands of the theme Collections.
func collectionTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "New collection", Number: 1472,
			Syntax:   `({ ...value : any }) : Collection`,
			Summary:  "Creates a collection of the values given.",
			Examples: "New collection(1;\"a\";True).length // 3\nNew collection().length // 0",
			Run: func(c *interp.Call) (value.Value, error) {
				v, err := elements(c, value.Undef, c.Args)
				if err != nil {
					return value.Undef, err
				}
				return coll(v)
			},
		},
		{
			Name: "New shared collection", Number: 1527,
			Syntax:   `({ ...value : any }) : Collection`,
			Summary:  "Creates a shared collection of the values given.",
			Notes:    "Objects and collections among the values must be shared; they join the group of the new collection.",
			Examples: `New shared collection("a";"b").join("+") // a+b`,
			Run: func(c *interp.Call) (value.Value, error) {
				col := value.NewSharedColl()
				this := value.Coll(col)
				var err error
				c.Proc.WithLock(this, func() {
					var v []value.Value
					if v, err = elements(c, this, c.Args); err == nil {
						col.SetAll(v)
					}
				})
				return this, err
			},
		},
		{
			Name: "ARRAY TO COLLECTION", Number: 1563,
			Syntax: "( collection : Collection ; array : Array {; propertyName : Text} )\n" +
				"( collection : Collection ; array : Array ; propertyName : Text ; ...array : Array ; ...propertyName : Text )",
			Summary: "Replaces the content of a collection by the elements of an array, or by objects with a property per array.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY LONGINT($ages; 0)
				APPEND TO ARRAY($names; "Ada")
				APPEND TO ARRAY($ages; 36)
				$people:=New collection
				ARRAY TO COLLECTION($people; $names; "name"; $ages; "age")
				JSON Stringify($people) // [{"name":"Ada","age":36}]`,
			Run: arrayToCollection,
		},
		{
			Name: "COLLECTION TO ARRAY", Number: 1562,
			Syntax: "( collection : Collection ; ← array : Array {; propertyName : Text} )\n" +
				"( collection : Collection ; ← array : Array ; propertyName : Text ; ...← array : Array ; ...propertyName : Text )",
			Summary: "Fills an array with the elements of a collection, or one or more arrays with the values its objects have for a property.",
			Examples: `
				ARRAY TEXT($names; 0)
				COLLECTION TO ARRAY([{name: "Ada"}; {name: "Alan"}]; $names; "name")
				$names{2} // Alan`,
			Run: collectionToArray,
		},
	}
}

func collectionClass() *interp.ClassDef {
	return &interp.ClassDef{
		Summary: "An ordered list of values of any type, numbered from 0.",
		Members: append(append(collectionReaders(), collectionEditors()...), collectionCallbacks()...),
	}
}

// collectionReaders are the functions that neither change the collection nor call back.
func collectionReaders() []*interp.MemberDef {
	return []*interp.MemberDef{
		{
			Name: "length", Syntax: `: Integer`,
			Summary:  "Counts the elements of the collection.",
			Examples: `New collection(1;2;3).length // 3`,
			Get:      func(c *interp.Call) (value.Value, error) { return integer(c.This.Coll().Len()) },
		},
		{
			Name: "at", Syntax: `( index : Integer ) : any`,
			Summary:  "Returns the element at index; negative ones count from the end.",
			Examples: "New collection(10;20;30).at(-1) // 30",
			Run: func(c *interp.Call) (value.Value, error) {
				return c.This.Coll().Get(startAt(c.Int(0), c.This.Coll().Len())), nil
			},
		},
		{
			Name: "first", Syntax: `: any`,
			Summary:  "Returns the first element, or Undefined when the collection is empty.",
			Examples: "New collection(10;20).first() // 10",
			Run:      func(c *interp.Call) (value.Value, error) { return c.This.Coll().Get(0), nil },
		},
		{
			Name: "last", Syntax: `: any`,
			Summary:  "Returns the last element, or Undefined when the collection is empty.",
			Examples: "New collection(10;20).last() // 20",
			Run: func(c *interp.Call) (value.Value, error) {
				return c.This.Coll().Get(c.This.Coll().Len() - 1), nil
			},
		},
		{
			Name: "indexOf", Syntax: `( toSearch : any {; startFrom : Integer} ) : Integer`,
			Summary:  "Returns the index of the first element equal to toSearch, or -1.",
			Notes:    "Elements are compared as the operator = does: @ in toSearch stands for any characters.",
			Examples: `New collection(1;2;"Henry";5;3;"Albert";6;4;"Alan";5).indexOf("al@") // 5`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(indexOf(c)) },
		},
		{
			Name: "lastIndexOf", Syntax: `( toSearch : any {; startFrom : Integer} ) : Integer`,
			Summary:  "Returns the index of the last element equal to toSearch, or -1.",
			Examples: `Split string("a,b,c,d,e,f,g,h,i,j,e,k,e";",").lastIndexOf("e";6) // 4`,
			Run:      lastIndexOf,
		},
		{
			Name: "includes", Syntax: `( toSearch : any {; startFrom : Integer} ) : Boolean`,
			Summary:  "Tells whether an element is equal to toSearch.",
			Examples: `New collection(1;2;"Henry").includes("hen@") // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(indexOf(c) >= 0) },
		},
		{
			Name: "slice", Syntax: `( startFrom : Integer {; end : Integer} ) : Collection`,
			Summary:  "Returns the elements from startFrom up to, but not including, end.",
			Examples: `New collection(1;2;3;4;5).slice(1;-1).join(",") // 2,3,4`,
			Run: func(c *interp.Call) (value.Value, error) {
				n := c.This.Coll().Len()
				from := max(startAt(c.Int(0), n), 0)
				end := min(startAt(c.IntOr(1, n), n), n)
				var v []value.Value
				for i := from; i < end; i++ {
					v = append(v, c.This.Coll().Get(i))
				}
				return likeThis(c, v)
			},
		},
		{
			Name: "concat", Syntax: `( value : any {; ...value : any} ) : Collection`,
			Summary:  "Returns a new collection of the elements and the values; a collection among the values adds its elements.",
			Examples: `New collection(1;2).concat(New collection(3;4);5).join(",") // 1,2,3,4,5`,
			Run: func(c *interp.Call) (value.Value, error) {
				v := c.This.Coll().Values()
				for _, a := range c.Args {
					if a.IsColl() {
						v = append(v, a.Coll().Values()...)
						continue
					}
					e, err := element(c, value.Undef, a)
					if err != nil {
						return value.Undef, err
					}
					v = append(v, e)
				}
				return coll(v)
			},
		},
		{
			Name: "join", Syntax: `( delimiter : Text {; option : Integer} ) : Text`,
			Summary:  "Returns the elements as one text, with delimiter between them.",
			Notes:    "The option `ck ignore null or empty` leaves out null elements and empty texts.",
			Examples: "New collection(1;2;3;\"Paris\";Null;\"\";4;5).join(\"|\") // 1|2|3|Paris|null||4|5\nNew collection(1;Null;\"\";4).join(\"|\";ck ignore null or empty) // 1|4",
			Run:      join,
		},
		{
			Name: "extract", Syntax: `( propertyPath : Text {; targetPathOrOption : Text, Integer {; ...propertyPathOrTargetPath : Text}} ) : Collection`,
			Summary:  "Returns the values the elements have at propertyPath, or objects that hold them under targetPath.",
			Notes:    "Null and missing values are left out, unless the option `ck keep null` is given.",
			Examples: `New collection(New object("name";"Ann");New object("zip";1);New object("name";"Bob")).extract("name").join(",") // Ann,Bob`,
			Run:      extract,
		},
		{
			Name: "distinct", Syntax: `({ propertyPathOrOptions : Text, Integer {; options : Integer} }) : Collection`,
			Summary: "Returns the different values of the collection, sorted; nulls are left out.",
			Notes: "`ck diacritical` makes case and accents count, `ck count values` gives objects with a value and a count. " +
				"Objects and collections are all returned, but for one that occurs twice.",
			Examples: `New collection("b";"a";"B";"c";"a").distinct().join(",") // a,b,c`,
			Run:      distinct,
		},
		{
			Name: "equal", Syntax: `( collection2 : Collection {; option : Integer} ) : Boolean`,
			Summary:  "Compares two collections with all they contain.",
			Notes:    "Case and accents count only with the option `ck diacritical`.",
			Examples: `New collection(New object("a";1);"x").equal(New collection(New object("a";1);"X")) // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := c.Coll(0)
				if o == nil {
					return boolean(false)
				}
				e := deepEqual{c: c, diacritical: c.Int(1)&ckDiacritical != 0}
				return boolean(e.equal(c.This, value.Coll(o), 0))
			},
		},
		{
			Name: "count", Syntax: `({ propertyPath : Text }) : Real`,
			Summary:  "Counts the elements that are not null, or those that have the property.",
			Examples: `New collection(20;30;Null;40).count() // 3`,
			Run: func(c *interp.Call) (value.Value, error) {
				n, p := 0, pathOf(c, 0)
				for _, v := range c.This.Coll().All() {
					if !p.get(c, v).IsNullish() {
						n++
					}
				}
				return integer(n)
			},
		},
		{
			Name: "countValues", Syntax: `( value : any {; propertyPath : Text} ) : Real`,
			Summary:  "Counts the elements equal to value, or those whose property is.",
			Examples: `New collection(1;2;5;5;5;3;6;4).countValues(5) // 3`,
			Run: func(c *interp.Call) (value.Value, error) {
				n, p, want := 0, pathOf(c, 1), c.Arg(0)
				for _, v := range c.This.Coll().All() {
					if x := p.get(c, v); !x.IsUndef() && eq(c, x, want) {
						n++
					}
				}
				return integer(n)
			},
		},
		{
			Name: "sum", Syntax: `({ propertyPath : Text }) : Real`,
			Summary:  "Returns the sum of the numbers in the collection.",
			Examples: `New collection(10;20;"Monday";True;2).sum() // 32`,
			Run: func(c *interp.Call) (value.Value, error) {
				sum, _ := sumOf(c)
				return number(sum)
			},
		},
		{
			Name: "average", Syntax: `({ propertyPath : Text }) : Real`,
			Summary:  "Returns the arithmetic mean of the numbers in the collection, or Undefined when there are none.",
			Examples: `New collection(10;20;"Monday";True;6).average() // 12`,
			Run: func(c *interp.Call) (value.Value, error) {
				sum, n := sumOf(c)
				if n == 0 {
					return none()
				}
				return number(sum / float64(n))
			},
		},
		{
			Name: "min", Syntax: `({ propertyPath : Text }) : any`,
			Summary:  "Returns the element that sort would put first, or Undefined when the collection is empty.",
			Examples: `New collection(200;150;55).min() // 55`,
			Run:      func(c *interp.Call) (value.Value, error) { return extreme(c, -1), nil },
		},
		{
			Name: "max", Syntax: `({ propertyPath : Text }) : any`,
			Summary:  "Returns the element that sort would put last, or Undefined when the collection is empty.",
			Examples: `New collection(200;150;55).max() // 200`,
			Run:      func(c *interp.Call) (value.Value, error) { return extreme(c, 1), nil },
		},
		{
			Name: "reverse", Syntax: `: Collection`,
			Summary:  "Returns a deep copy of the collection in reverse order.",
			Examples: `New collection(1;3;5).reverse().join(",") // 5,3,1`,
			Run:      reverse,
		},
		{
			Name: "copy", Syntax: `({ option : Integer {; groupWith : Collection, Object} }) : Collection`,
			Summary:  "Returns a deep copy of the collection.",
			Notes:    "`ck shared` makes a shared copy, in the group of groupWith when it is given; `ck resolve pointers` puts the values of pointers in their place.",
			Examples: `New collection(1;New collection(2)).copy()[1][0] // 2`,
			Run:      func(c *interp.Call) (value.Value, error) { return copyWithOptions(c, c.This, 0) },
		},
		{
			Name: "flat", Syntax: `({ depth : Integer }) : Collection`,
			Summary:  "Returns a collection in which the elements of inner collections, down to depth, stand in their place.",
			Examples: `New collection(1;2;New collection(3;New collection(4))).flat().length // 4`,
			Run: func(c *interp.Call) (value.Value, error) {
				var out []value.Value
				err := flatten(c, &out, c.This.Coll(), c.IntOr(0, 1), 0)
				if err != nil {
					return value.Undef, err
				}
				return coll(out)
			},
		},
		{
			Name: "query", Syntax: `( queryString : Text, 4D.Function {; ...value : any} ) : Collection`,
			Summary: "Returns the objects of the collection that match the query.",
			Notes: "A comparison is a path, a comparator (`=` `==` `===` `IS` `#` `!=` `!==` `IS NOT` `<` `>` `<=` `>=` `IN` `%`) and a value; comparisons are joined by `AND`, `OR`, `EXCEPT` " +
				"and `NOT`. Values of another type than that of the property do not match. `#` does not find what is null. Letters in brackets, `kids[a].age`, link " +
				"comparisons to one element. Beyond 4D, formulas (`eval(...)`, placeholders, or instead of the string) and `order by` work here too, as in dataClass.query().",
			Examples: "New collection(New object(\"n\";1);New object(\"n\";2)).query(\"n > :1\";1).length // 1\nNew collection(New object(\"n\";1);New object(\"n\";2)).query(\"n IN [2,3] OR n = 1 order by n desc\").extract(\"n\").join(\",\") // 2,1",
			Run: func(c *interp.Call) (value.Value, error) {
				found, err := runQuery(c)
				if err != nil {
					return value.Undef, err
				}
				v := make([]value.Value, len(found))
				for i, j := range found {
					v[i] = c.This.Coll().Get(j)
				}
				return likeThis(c, v)
			},
		},
		{
			Name: "indices", Syntax: `( queryString : Text, 4D.Function {; ...value : any} ) : Collection`,
			Summary:  "Returns the indexes of the objects of the collection that match the query.",
			Examples: `New collection(New object("n";1);New object("n";2)).indices("n = 2").first() // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				found, err := runQuery(c)
				if err != nil {
					return value.Undef, err
				}
				slices.Sort(found) // documented: in ascending order
				v := make([]value.Value, len(found))
				for i, j := range found {
					v[i] = value.Int(j)
				}
				return coll(v)
			},
		},
	}
}

// The options of collection functions and commands (theme Objects and collections).
const (
	ckKeepNull          = 2
	ckDiacritical       = 8
	ckIgnoreNullOrEmpty = 1
	ckResolvePointers   = 1
	ckShared            = 16
	ckCountValues       = 32
	ckDescending        = 1
)

// likeThis makes a collection of values of the receiver; it is shared when the receiver is, and then in its group.
func likeThis(c *interp.Call, v []value.Value) (value.Value, error) {
	if !value.IsShared(c.This) {
		return coll(v)
	}
	col := value.NewSharedColl()
	out := value.Coll(col)
	var err error
	c.Proc.WithLock(c.This, func() {
		if err = value.Join(c.This, out, c.Proc, c.Proc.Done()); err == nil {
			col.SetAll(v)
		}
	})
	return out, err
}

func indexOf(c *interp.Call) int {
	col, want := c.This.Coll(), c.Arg(0)
	for i := max(startAt(c.Int(1), col.Len()), 0); i < col.Len(); i++ {
		if eq(c, col.Get(i), want) {
			return i
		}
	}
	return -1
}

func lastIndexOf(c *interp.Call) (value.Value, error) {
	col, want := c.This.Coll(), c.Arg(0)
	from := col.Len() - 1
	if c.Has(1) {
		if c.Int(1) == 0 { // documented: the collection is not searched
			return integer(-1)
		}
		from = min(startAt(c.Int(1), col.Len()), from)
	}
	for i := from; i >= 0; i-- {
		if eq(c, col.Get(i), want) {
			return integer(i)
		}
	}
	return integer(-1)
}

func join(c *interp.Call) (value.Value, error) {
	col, sep := c.This.Coll(), c.Text(0)
	skip := c.Int(1)&ckIgnoreNullOrEmpty != 0
	skips := func(v value.Value) bool { return skip && (v.IsNullish() || v.IsText() && v.ByteLen() == 0) }
	size := 0 // at least
	for i := range col.Len() {
		if v := col.Get(i); v.IsText() && v.ByteLen() > 0 {
			size += v.ByteLen() + len(sep)
		}
	}
	size -= min(size, len(sep))
	if err := c.Proc.Room(float64(size)); err != nil {
		return value.Undef, err
	}
	b, first := make([]byte, 0, min(size, value.MaxText)), true
	for i := 0; i < col.Len(); i++ {
		v := col.Get(i)
		if skips(v) {
			continue
		}
		if !first {
			b = value.AppendText(b, sep)
		}
		first = false
		switch {
		case v.IsText():
			b = value.AppendText(b, v.Str())
		case v.IsNum():
			b = value.AppendNumber(b, v.Float())
		default:
			b = append(b, value.ToText(v).Str()...)
		}
		if len(b) > value.MaxText {
			return value.Undef, c.Errorf(errTooLarge, "the text would be longer than 2 GB")
		}
	}
	return value.TextBytes(b), nil
}

func extract(c *interp.Call) (value.Value, error) {
	var out []value.Value
	if !c.Arg(1).IsText() {
		p, keep := pathOf(c, 0), c.Int(1)&ckKeepNull != 0
		for _, v := range c.This.Coll().All() {
			x := p.get(c, v)
			if x.IsNullish() {
				if keep {
					out = append(out, value.NullV)
				}
				continue
			}
			out = append(out, x)
		}
		return coll(out)
	}
	if c.N()%2 != 0 {
		return value.Undef, c.ArgError(c.N()-1, errTextExpected, "the path %q has no target", c.Text(c.N()-1))
	}
	var paths []*propertyPath
	for i := 0; i < c.N(); i += 2 {
		paths = append(paths, pathOf(c, i))
	}
	for _, v := range c.This.Coll().All() {
		o := value.NewObject()
		for i, p := range paths {
			if x := p.get(c, v); !x.IsUndef() {
				setPath(o, strings.Split(c.Text(2*i+1), "."), x)
			}
		}
		if o.Len() > 0 {
			out = append(out, value.Obj(o))
		}
	}
	return coll(out)
}

// setPath sets a property of a property, making the objects on the way.
func setPath(o *value.ObjectV, path []string, v value.Value) {
	for _, k := range path[:len(path)-1] {
		inner := o.Get(k).AsObject()
		if inner == nil {
			inner = value.NewObject()
			o.Set(k, value.Obj(inner))
		}
		o = inner
	}
	o.Set(path[len(path)-1], v)
}

func distinct(c *interp.Call) (value.Value, error) {
	var p *propertyPath
	options := c.Int(0)
	if c.Arg(0).IsText() {
		p, options = pathOf(c, 0), c.Int(1)
	}
	var all []value.Value
	for _, v := range c.This.Coll().All() {
		p.each(c, v, func(x value.Value) bool {
			if !x.IsNullish() {
				all = append(all, x)
			}
			return true
		})
	}
	var out []value.Value
	for _, x := range distinctValues(all, options&ckDiacritical != 0) {
		if options&ckCountValues == 0 {
			out = append(out, x.v)
			continue
		}
		o := value.NewObject()
		o.Set("value", x.v)
		o.Set("count", value.Int(x.count))
		out = append(out, value.Obj(o))
	}
	return coll(out)
}

// A distinctValue is one of the values of distinct, with the number of those equal to it.
type distinctValue struct {
	v     value.Value
	key   sortKey
	count int
}

// distinctValues gives the first of the values that are equal, in the order of sort. Objects and collections are equal when they are the same one.
func distinctValues(v []value.Value, diacritical bool) []distinctValue {
	type identity struct {
		key  sortKey
		ref  value.Value // references, which all sort alike
		text string      // texts that sort alike, when case counts
	}
	if out, ok := distinctNumbers(v); ok {
		return out
	}
	seen := map[identity]int{}
	var out []distinctValue
	for _, x := range v {
		id := identity{key: sortKeyOf(x)}
		switch id.key.rank {
		case rankObject, rankCollection, rankOther:
			id.ref = x
		case rankText:
			if diacritical {
				id.text = x.Str()
			}
		}
		if i, ok := seen[id]; ok {
			out[i].count++
			continue
		}
		seen[id] = len(out)
		out = append(out, distinctValue{x, id.key, 1})
	}
	mergeSort(out, func(a, b *distinctValue) bool { return a.key.compare(b.key) < 0 })
	return out
}

// distinctNumbers is distinctValues of numbers, which are put in order first: a map of all of them takes 20 times as long. It is false when there are
// other values.
func distinctNumbers(v []value.Value) ([]distinctValue, bool) {
	all := make([]float64, len(v))
	for i, x := range v {
		if !x.IsNum() || x.Float() != x.Float() {
			return nil, false
		}
		all[i] = x.Float() + 0 // -0 is 0
	}
	sortReals(all)
	var out []distinctValue
	for _, f := range all {
		if n := len(out); n > 0 && out[n-1].v.Float() == f {
			out[n-1].count++
			continue
		}
		out = append(out, distinctValue{v: value.Num(f), count: 1})
	}
	return out, true
}

func sumOf(c *interp.Call) (sum float64, n int) {
	p := pathOf(c, 0)
	if f, ok := c.This.Coll().Numbers(); ok && p == nil {
		for _, x := range f {
			sum += x
		}
		return sum, len(f)
	}
	for _, v := range c.This.Coll().All() {
		p.each(c, v, func(x value.Value) bool {
			switch x.Kind() {
			case value.Real:
				sum += x.Float()
				n++
			case value.Time:
				sum += float64(x.Seconds())
				n++
			}
			return true
		})
	}
	return sum, n
}

// extreme is the lowest (sign -1) or highest (sign 1) value; of equal ones the lowest is the first, the highest the last, as sort has them.
func extreme(c *interp.Call, sign int) value.Value {
	best := value.Undef
	var bestKey sortKey
	p := pathOf(c, 0)
	for _, v := range c.This.Coll().All() {
		p.each(c, v, func(x value.Value) bool {
			if x.IsUndef() {
				return true
			}
			k := sortKeyOf(x)
			if cmp := k.compare(bestKey) * sign; best.IsUndef() || cmp > 0 || cmp == 0 && sign > 0 {
				best, bestKey = x, k
			}
			return true
		})
	}
	return best
}

// maxNesting is how deep functions follow collections in collections, which may contain themselves.
const maxNesting = 1000

func flatten(c *interp.Call, out *[]value.Value, col *value.CollectionV, depth, level int) error {
	if level > maxNesting {
		return c.Errorf(errTooLarge, "the collections are nested more than %d deep", maxNesting)
	}
	for _, v := range col.All() {
		if v.IsColl() && depth > 0 {
			if err := flatten(c, out, v.Coll(), depth-1, level+1); err != nil {
				return err
			}
			continue
		}
		*out = append(*out, v)
	}
	return nil
}

// deepEqual compares objects and collections with all they contain.
type deepEqual struct {
	c           *interp.Call
	diacritical bool
	open        map[[2]value.Value]bool // pairs being compared, kept once the nesting is deep: values may contain themselves
}

func (e *deepEqual) equal(a, b value.Value, depth int) bool {
	switch {
	case a.IsText() && b.IsText():
		if e.diacritical {
			return a.Str() == b.Str()
		}
		return value.EqualText(a.Str(), b.Str())
	case a.IsColl() && b.IsColl(), a.IsObject() && b.IsObject():
		if a.Same(b) {
			return true
		}
		if depth > 50 {
			if e.open == nil {
				e.open = map[[2]value.Value]bool{}
			}
			pair := [2]value.Value{a, b}
			if e.open[pair] {
				return true
			}
			e.open[pair] = true
		}
		if a.IsColl() {
			return e.equalColl(a.Coll(), b.Coll(), depth)
		}
		return e.equalObject(a.Object(), b.Object(), depth)
	case a.IsNullish() || b.IsNullish():
		return a.Kind() == b.Kind()
	}
	return eq(e.c, a, b)
}

func (e *deepEqual) equalColl(a, b *value.CollectionV, depth int) bool {
	if a.Len() != b.Len() {
		return false
	}
	for i, v := range a.All() {
		if !e.equal(v, b.Get(i), depth+1) {
			return false
		}
	}
	return true
}

func (e *deepEqual) equalObject(a, b *value.ObjectV, depth int) bool {
	if a.Native() != nil || b.Native() != nil || a.Len() != b.Len() {
		return false
	}
	for k, v := range a.All() {
		w, ok := b.Lookup(k)
		if !ok || !e.equal(v, w, depth+1) {
			return false
		}
	}
	return true
}
