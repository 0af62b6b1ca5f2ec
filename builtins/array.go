package builtins

import (
	"slices"

	"tetra/interp"
	"tetra/value"
)

func arrayTheme() []*interp.Command {
	commands := append(choiceListCommands(), []*interp.Command{
		{
			Name: "COPY ARRAY", Number: 226, Syntax: `( source : Array ; ← destination : Array )`,
			Summary: "Makes an array a copy of another.",
			Notes:   "Between number arrays of different types the destination keeps its type. Objects are not copied, only their references.",
			Examples: `
				ARRAY TEXT($source; 2)
				$source{1}:="a"
				COPY ARRAY($source; $copy)
				$source{1}:="b"
				$copy{1} // a`,
			Run: copyArray,
		},
		{
			Name: "INSERT IN ARRAY", Number: 227, Syntax: `( ↔ array : Array ; where : Integer {; howMany : Integer} )`,
			Summary: "Inserts empty elements into an array before element where.",
			Examples: `
				ARRAY TEXT($a; 0)
				COLLECTION TO ARRAY(["a"; "c"]; $a)
				INSERT IN ARRAY($a; 2)
				$a{2}:="b"
				JSON Stringify array($a) // ["a","b","c"]`,
			Run: func(c *interp.Call) (value.Value, error) {
				a, err := theArray(c, 0)
				if err != nil {
					return value.Undef, err
				}
				n := c.IntOr(2, 1)
				if n < 0 || a.Size()+n > interp.MaxArray {
					return value.Undef, c.ArgError(2, errIndexRange, "%d elements cannot be inserted", n)
				}
				arrayInsert(a, min(max(c.Int(1), 1), a.Size()+1), n)
				return none()
			},
		},
		{
			Name: "DELETE FROM ARRAY", Number: 228, Syntax: `( ↔ array : Array ; where : Integer {; howMany : Integer} )`,
			Summary: "Deletes elements of an array from element where on.",
			Notes:   "What lies outside the array is ignored.",
			Examples: `
				ARRAY LONGINT($a; 0)
				COLLECTION TO ARRAY([10; 20; 30; 40]; $a)
				DELETE FROM ARRAY($a; 2; 2)
				Size of array($a) // 2
				$a{2} // 40`,
			Run: func(c *interp.Call) (value.Value, error) {
				a, err := theArray(c, 0)
				if err != nil {
					return value.Undef, err
				}
				from, n := c.Int(1), c.IntOr(2, 1)
				if from < 1 || from > a.Size() || n <= 0 {
					return none()
				}
				arrayDelete(a, from, min(n, a.Size()-from+1))
				return none()
			},
		},
		{
			Name: "SORT ARRAY", Number: 229, Syntax: `( ↔ array : Array {; ...arrayOrOrder : Array, Text} )`,
			Summary: "Sorts an array, upwards or with < downwards, and rearranges other arrays with it.",
			Notes:   "Equal elements keep their order.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY LONGINT($ages; 0)
				COLLECTION TO ARRAY(["Bo"; "Cy"; "Al"]; $names)
				COLLECTION TO ARRAY([1; 2; 3]; $ages)
				SORT ARRAY($names; $ages; <)
				JSON Stringify array($names) // ["Cy","Bo","Al"]
				JSON Stringify array($ages) // [2,1,3]`,
			Run: sortArray,
		},
		{
			Name: "Find in array", Number: 230, Syntax: `( array : Array ; value : any {; start : Integer} ) : Integer`,
			Summary: "Returns the number of the first element equal to a value, or -1.",
			Notes:   "Elements are compared as the operator = does: @ in the value stands for any characters.",
			Examples: `
				ARRAY TEXT($names; 0)
				COLLECTION TO ARRAY(["Ada"; "Blaise"; "Alan"]; $names)
				Find in array($names; "alan") // 3
				Find in array($names; "A@"; 2) // 3
				Find in array($names; "Zoe") // -1`,
			Run: func(c *interp.Call) (value.Value, error) {
				a, err := theArray(c, 0)
				if err != nil {
					return value.Undef, err
				}
				want := c.Arg(1)
				if err := findable(c, a, want); err != nil {
					return value.Undef, err
				}
				for i := max(c.IntOr(2, 1), 0); i <= a.Size(); i++ {
					if x, _ := a.Get(i); eq(c, x, want) {
						return integer(i)
					}
				}
				return integer(-1)
			},
		},
		{
			Name: "Size of array", Number: 274, Syntax: `( array : Array ) : Integer`,
			Summary: "Returns the number of elements of an array, element 0 not counted.",
			Examples: `
				ARRAY TEXT($a; 5)
				Size of array($a) // 5`,
			Run: func(c *interp.Call) (value.Value, error) {
				a, err := theArray(c, 0)
				if err != nil {
					return value.Undef, err
				}
				return integer(a.Size())
			},
		},
		{
			Name: "MULTI SORT ARRAY", Number: 718, Syntax: `( ↔ array : Array {; ...arrayOrOrder : Array, Text} )`,
			Summary: "Sorts several arrays together: by those with > or < after them, in this order.",
			Notes:   "The other form takes an array of pointers to arrays and an array of orders: 1, -1 or 0.",
			Examples: `
				ARRAY TEXT($cities; 0)
				ARRAY LONGINT($people; 0)
				COLLECTION TO ARRAY(["Rome"; "Oslo"; "Rome"]; $cities)
				COLLECTION TO ARRAY([1; 2; 3]; $people)
				MULTI SORT ARRAY($cities; >; $people; <)
				JSON Stringify array($cities) // ["Oslo","Rome","Rome"]
				JSON Stringify array($people) // [2,3,1]`,
			Run: multiSortArray,
		},
		{
			Name: "Count in array", Number: 907, Syntax: `( array : Array ; value : any ) : Integer`,
			Summary: "Counts the elements equal to a value.",
			Examples: `
				ARRAY TEXT($a; 3)
				$a{1}:="yes"
				$a{3}:="yes"
				Count in array($a; "yes") // 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				a, err := theArray(c, 0)
				if err != nil {
					return value.Undef, err
				}
				if err := findable(c, a, c.Arg(1)); err != nil {
					return value.Undef, err
				}
				n := 0
				for i := 1; i <= a.Size(); i++ {
					if x, _ := a.Get(i); eq(c, x, c.Arg(1)) {
						n++
					}
				}
				return integer(n)
			},
		},
		{
			Name: "APPEND TO ARRAY", Number: 911, Syntax: `( ← array : Array ; value : any )`,
			Summary: "Adds an element at the end of an array; an array that does not exist is made, of the type of the value.",
			Examples: `
				ARRAY TEXT($colors; 0)
				APPEND TO ARRAY($colors; "red")
				APPEND TO ARRAY($colors; "blue")
				$colors{2} // blue`,
			Run: appendToArray,
		},
		{
			Name: "Find in sorted array", Number: 1333,
			Syntax:  `( array : Array ; value : any ; order : Text {; ← posFirst : Integer {; ← posLast : Integer}} ) : Boolean`,
			Summary: "Tells whether an element of a sorted array is equal to a value, and where, or else where it should be inserted.",
			Examples: `
				ARRAY LONGINT($a; 0)
				COLLECTION TO ARRAY([10; 20; 20; 30]; $a)
				Find in sorted array($a; 20; >; $first; $last) // True
				$first // 2
				$last // 3
				Find in sorted array($a; 25; >; $first) // False
				$first // 4`,
			Run: findInSortedArray,
		},
	}...)
	for _, d := range []struct {
		number int
		typ    string
	}{
		{219, "Real"}, {220, "Integer"}, {221, "Longint"}, {222, "Text"}, {223, "Boolean"}, {224, "Date"}, {279, "Picture"}, {280, "Pointer"},
		{1221, "Object"}, {1222, "BLOB"}, {1223, "Time"},
	} {
		t, short := arrayTypes.Get()[d.number], d.number == 220
		commands = append(commands, &interp.Command{
			Name: nameTable{}.CommandName(d.number), Number: d.number,
			Syntax:   `( ← arrayName : Array ; size : Integer {; size2 : Integer} )`,
			Summary:  "Declares an array of the type " + d.typ + ", or changes the size of one.",
			Notes:    "Elements that stay keep their values. With two sizes the array has two dimensions.",
			Examples: nameTable{}.CommandName(d.number) + "($array; 3)\nSize of array($array) // 3",
			Run:      func(c *interp.Call) (value.Value, error) { return declareArray(c, t, short) },
		})
	}
	return commands
}

// arrayTypes is the type of the elements that each ARRAY command declares.
var arrayTypes = value.Lazy[map[int]value.Type]{Make: func() map[int]value.Type {
	return map[int]value.Type{
		219: value.TReal, 220: value.TInteger, 221: value.TInteger, 222: value.TText, 223: value.TBoolean, 224: value.TDate, 279: value.TPicture,
		280: value.TPointer, 1221: value.TObject, 1222: value.TBlob, 1223: value.TTime,
	}
}}

func declareArray(c *interp.Call, t value.Type, short bool) (value.Value, error) {
	n := c.Int(1)
	if n < 0 || n > interp.MaxArray {
		return value.Undef, c.ArgError(1, errIndexRange, "an array cannot have %d elements", n)
	}
	if err := c.Proc.Room(float64(n+1) * float64(c.Int(2)+1) * float64(value.ElementSize(t))); err != nil {
		return value.Undef, err
	}
	a := c.Array(0)
	switch {
	case c.Has(2):
		cols := c.Int(2)
		if cols < 0 || (n+1)*(cols+1) > interp.MaxArray {
			return value.Undef, c.ArgError(2, errIndexRange, "an array cannot have %d columns", cols)
		}
		if a != nil && a.Elem == t && a.Short == short && a.Rows != nil {
			a.Resize(n)
			for _, row := range a.Rows {
				row.Resize(cols)
			}
			return none()
		}
		return value.Undef, setArray(c, 0, value.NewArray2(t, short, n, cols))
	case a != nil && a.Elem == t && a.Short == short && a.Rows == nil:
		a.Resize(n)
		return none()
	}
	return value.Undef, c.SetOut(0, value.Arr(value.NewArray(t, short, n)))
}

// theArray is argument i, which must be an array.
func theArray(c *interp.Call, i int) (*value.ArrayV, error) {
	if a := c.Array(i); a != nil {
		return a, nil
	}
	return nil, c.ArgError(i, errArrayExpected, "an array is expected")
}

// setArray gives the variable of argument i the content of an array. A variable that is an array already keeps its type, and the elements are
// converted as far as possible.
func setArray(c *interp.Call, i int, a *value.ArrayV) error {
	old := c.Array(i)
	switch {
	case old == nil:
		return c.SetOut(i, value.Arr(a))
	case old.Elem == a.Elem && old.Short == a.Short:
		old.SetAll(a)
		return nil
	}
	old.Rows = nil
	old.Resize(a.Size())
	old.Current = 0
	for j := 0; j <= a.Size(); j++ {
		x, _ := a.Get(j)
		old.Set(j, convertTo(old.Elem, x))
	}
	return nil
}

// convertTo makes a value of a type out of any other, as commands do that fill arrays: what cannot be converted is the empty value.
func convertTo(t value.Type, v value.Value) value.Value {
	switch t {
	case value.TVariant:
		return v
	case value.TText:
		if v.IsNullish() {
			return value.Empty
		}
		return value.ToText(v)
	case value.TInteger:
		return value.Num(float64(value.RoundInteger(value.ToNum(v))))
	case value.TReal:
		return value.Num(value.ToNum(v))
	case value.TBoolean:
		return value.Bool(value.ToBool(v))
	case value.TDate:
		return value.ToDate(v)
	case value.TTime:
		return value.ToTime(v)
	}
	if w, err := value.Assign(t, v); err == nil {
		return w
	}
	return t.Default()
}

func arrayInsert(a *value.ArrayV, at, n int) {
	switch {
	case a.Rows != nil:
		rows := make([]*value.ArrayV, n)
		for i := range rows {
			rows[i] = value.NewArray(a.Elem, a.Short, 0)
		}
		a.Rows = slices.Insert(a.Rows, at, rows...)
	case a.Elem == value.TInteger:
		a.I = slices.Insert(a.I, at, make([]int32, n)...)
	case a.Elem == value.TReal:
		a.F = slices.Insert(a.F, at, make([]float64, n)...)
	case a.Elem == value.TBoolean:
		a.B = slices.Insert(a.B, at, make([]bool, n)...)
	default:
		a.V = slices.Insert(a.V, at, value.NewArray(a.Elem, a.Short, n).V[1:]...)
	}
}

func arrayDelete(a *value.ArrayV, at, n int) {
	switch {
	case a.Rows != nil:
		a.Rows = slices.Delete(a.Rows, at, at+n)
	case a.Elem == value.TInteger:
		a.I = slices.Delete(a.I, at, at+n)
	case a.Elem == value.TReal:
		a.F = slices.Delete(a.F, at, at+n)
	case a.Elem == value.TBoolean:
		a.B = slices.Delete(a.B, at, at+n)
	default:
		a.V = slices.Delete(a.V, at, at+n)
	}
}

func isNumberType(t value.Type) bool {
	return t == value.TInteger || t == value.TReal || t == value.TTime
}

func copyArray(c *interp.Call) (value.Value, error) {
	from, err := theArray(c, 0)
	if err != nil {
		return value.Undef, err
	}
	to := c.Array(1)
	switch {
	case to == from:
		return none()
	case to == nil:
		return value.Undef, c.SetOut(1, value.Arr(from.Clone()))
	case isNumberType(from.Elem) && isNumberType(to.Elem) && from.Rows == nil:
		return value.Undef, setArray(c, 1, from.Clone())
	}
	common := to.Common
	*to = *from.Clone()
	to.Common = common
	return none()
}

func appendToArray(c *interp.Call) (value.Value, error) {
	v := c.Arg(1)
	a := c.Array(0)
	if a == nil {
		t, ok := typeOfKind(v.Kind())
		if !ok {
			return value.Undef, c.ArgError(1, errArgumentType, "there is no array of the type %s", v.Kind())
		}
		a = value.NewArray(t, false, 0)
		if err := c.SetOut(0, value.Arr(a)); err != nil {
			return value.Undef, err
		}
	}
	if a.Rows != nil {
		return value.Undef, c.ArgError(0, errArgumentType, "the array has two dimensions")
	}
	w, err := value.Assign(a.Elem, v)
	if err != nil {
		return value.Undef, c.ArgError(1, errArgumentType, "%v", err)
	}
	n := a.Size() + 1
	a.Resize(n)
	a.Set(n, w)
	return none()
}

// typeOfKind is the type of array that holds values of a kind.
func typeOfKind(k value.Kind) (value.Type, bool) {
	for t := value.TReal; t < value.NumTypes; t++ {
		if t.Kind() == k && t != value.TCollection {
			return t, true
		}
	}
	return 0, false
}

func findInSortedArray(c *interp.Call) (value.Value, error) {
	a, err := theArray(c, 0)
	if err != nil {
		return value.Undef, err
	}
	want := c.Arg(1)
	if err := findable(c, a, want); err != nil {
		return value.Undef, err
	}
	descending, err := descendingOrder(c, 2)
	if err != nil {
		return value.Undef, err
	}
	out := func(first, last int, found bool) (value.Value, error) {
		if err := c.SetOut(3, value.Int(first)); err != nil {
			return value.Undef, err
		}
		return value.Bool(found), c.SetOut(4, value.Int(last))
	}
	get := func(i int) value.Value { v, _ := a.Get(i); return v }
	if unsearchable(a, want) {
		for i := 1; i <= a.Size(); i++ {
			if eq(c, get(i), want) {
				return out(i, i, true)
			}
		}
		return out(-1, -1, false)
	}
	before, after := value.OpLt, value.OpGt
	if descending {
		before, after = after, before
	}
	// bound is the first element that is not before the value, or the first that is after it.
	bound := func(until func(v value.Value) bool) int {
		lo, hi := 1, a.Size()+1
		for lo < hi {
			if mid := (lo + hi) / 2; until(get(mid)) {
				hi = mid
			} else {
				lo = mid + 1
			}
		}
		return lo
	}
	first := bound(func(v value.Value) bool { ok, _ := value.Compare(before, v, want); return !ok })
	end := bound(func(v value.Value) bool { ok, _ := value.Compare(after, v, want); return ok })
	if first == end {
		return out(first, first, false)
	}
	return out(first, end-1, true)
}

// findable is the error of a value that no element of an array can be equal to: one of another type, by the rules of the operator =
// (commands/find-in-array: "must be of the same type"). Null and Undefined are equal to none.
func findable(c *interp.Call, a *value.ArrayV, want value.Value) error {
	if a.Elem.Kind() == want.Kind() || want.IsNullish() || a.Rows != nil {
		return nil
	}
	switch a.Elem {
	case value.TObject, value.TPointer, value.TPicture, value.TBlob: // an empty one is Null, which is comparable with everything
	default:
		if _, err := value.Equal(a.Elem.Default(), want, c.Proc.Epsilon()); err == nil {
			return nil
		}
	}
	return c.ArgError(1, errArgumentType, "an element of the type %s is never equal to %s", a.Elem, value.Show(want, 40))
}

// unsearchable tells whether Find in sorted array must look at every element (commands/find-in-sorted-array).
func unsearchable(a *value.ArrayV, want value.Value) bool {
	switch a.Elem {
	case value.TPointer, value.TBoolean, value.TObject, value.TPicture, value.TBlob:
		return true
	case value.TText:
		if want.IsText() {
			s := want.Str()
			for i := range len(s) - 1 {
				if s[i] == '@' {
					return true
				}
			}
		}
	}
	return false
}

// ---- sorting

func sortable(c *interp.Call, i int, a *value.ArrayV) error {
	if a.Rows != nil || a.Elem == value.TPointer || a.Elem == value.TPicture || a.Elem == value.TBlob {
		return c.ArgError(i, errBadSort, "this type of array cannot be sorted")
	}
	return nil
}

func arrayKeys(a *value.ArrayV) []sortKey {
	keys := make([]sortKey, a.Size())
	for i := range keys {
		v, _ := a.Get(i + 1)
		keys[i] = sortKeyOf(v)
	}
	return keys
}

func sortArray(c *interp.Call) (value.Value, error) {
	var arrays []*value.ArrayV
	descending := false
	for i := range c.N() {
		if c.Arg(i).IsText() {
			var err error
			if descending, err = descendingOrder(c, i); err != nil {
				return value.Undef, err
			}
			continue
		}
		a, err := theArray(c, i)
		if err != nil {
			return value.Undef, err
		}
		if len(arrays) > 0 && a.Size() != arrays[0].Size() {
			return value.Undef, c.ArgError(i, errArraySizes, "the arrays have different sizes")
		}
		arrays = append(arrays, a)
	}
	if err := sortable(c, 0, arrays[0]); err != nil {
		return value.Undef, err
	}
	if a := arrays[0]; len(arrays) == 1 && !descending {
		switch a.Elem {
		case value.TInteger:
			sortIntegers(a.I[1:])
			return none()
		case value.TReal:
			sortReals(a.F[1:])
			return none()
		}
	}
	arrange(arrays, []sortLevel{{arrayKeys(arrays[0]), descending}})
	return none()
}

// descendingOrder tells which of > and < argument i is.
func descendingOrder(c *interp.Call, i int) (bool, error) {
	switch c.Text(i) {
	case ">":
		return false, nil
	case "<":
		return true, nil
	}
	return false, c.ArgError(i, errBadSort, "an order is > or <, not %s", value.Show(c.Arg(i), 40))
}

// arrange sorts arrays of one size together.
func arrange(arrays []*value.ArrayV, levels []sortLevel) {
	order := orderOf(levels, arrays[0].Size())
	for _, a := range arrays {
		switch {
		case a.Rows != nil:
			permute(a.Rows[1:], order)
		case a.Elem == value.TInteger:
			permute(a.I[1:], order)
		case a.Elem == value.TReal:
			permute(a.F[1:], order)
		case a.Elem == value.TBoolean:
			permute(a.B[1:], order)
		default:
			permute(a.V[1:], order)
		}
	}
}

func permute[T any](s []T, order []int32) {
	old := slices.Clone(s)
	for i, j := range order {
		s[i] = old[j]
	}
}

func multiSortArray(c *interp.Call) (value.Value, error) {
	first, err := theArray(c, 0)
	if err != nil {
		return value.Undef, err
	}
	var arrays []*value.ArrayV
	var levels []sortLevel
	add := func(i int, a *value.ArrayV, order int) error {
		if len(arrays) > 0 && a.Size() != arrays[0].Size() {
			return c.ArgError(i, errArraySizes, "the arrays have different sizes")
		}
		arrays = append(arrays, a)
		if order == 0 {
			return nil
		}
		levels = append(levels, sortLevel{arrayKeys(a), order < 0})
		return sortable(c, i, a)
	}
	if orders := c.Array(1); first.Elem == value.TPointer && orders != nil && c.N() == 2 {
		defer c.Proc.LockArrays()() // those behind the pointers may be of interprocess variables
		if orders.Size() != first.Size() {
			return value.Undef, c.ArgError(1, errArraySizes, "there must be one order for each pointer")
		}
		for i := 1; i <= first.Size(); i++ {
			p, _ := first.Get(i)
			if p.Kind() != value.Pointer || p.Pointer().Var == nil || !p.Pointer().Var.Content().IsArray() {
				return value.Undef, c.ArgError(0, errArrayExpected, "element %d is not a pointer to an array", i)
			}
			order, _ := orders.Get(i)
			if err := add(0, p.Pointer().Var.Content().Array(), int(value.ToNum(order))); err != nil {
				return value.Undef, err
			}
		}
	} else {
		for i := range c.N() {
			if c.Arg(i).IsText() {
				continue
			}
			a, err := theArray(c, i)
			if err != nil {
				return value.Undef, err
			}
			order := 0
			if c.Arg(i + 1).IsText() {
				descending, err := descendingOrder(c, i+1)
				if err != nil {
					return value.Undef, err
				}
				order = 1
				if descending {
					order = -1
				}
			}
			if err := add(i, a, order); err != nil {
				return value.Undef, err
			}
		}
	}
	if len(levels) == 0 {
		return value.Undef, c.Errorf(errBadSort, "no array has an order")
	}
	arrange(arrays, levels)
	return none()
}

// ---- arrays and collections

func arrayValues(c *interp.Call, i int, holder value.Value) ([]value.Value, error) {
	a, err := theArray(c, i)
	if err != nil {
		return nil, err
	}
	v := make([]value.Value, a.Size())
	for j := range v {
		v[j], _ = a.Get(j + 1)
	}
	return elements(c, holder, v)
}

func arrayToCollection(c *interp.Call) (value.Value, error) {
	target := c.Arg(0)
	if !target.IsColl() {
		return value.Undef, c.ArgError(0, errArgumentType, "the collection does not exist: create it with New collection")
	}
	col := target.Coll()
	fill := func() error {
		if c.N() < 3 {
			v, err := arrayValues(c, 1, target)
			if err == nil {
				col.SetAll(v)
			}
			return err
		}
		var out []value.Value
		for i := 1; i < c.N(); i += 2 {
			v, err := arrayValues(c, i, value.Undef)
			if err != nil {
				return err
			}
			for j, x := range v {
				if j >= len(out) {
					o := col.Get(j)
					if !o.IsObject() {
						o = value.Obj(value.NewObject())
						if col.IsShared() {
							o = value.Obj(value.NewShared(nil, false))
						}
						if _, err := element(c, target, o); err != nil {
							return err
						}
					}
					out = append(out, o)
				}
				e, err := element(c, out[j], x)
				if err != nil {
					return err
				}
				out[j].Object().Set(c.Text(i+1), e)
			}
		}
		col.SetAll(out)
		return nil
	}
	var err error
	if col.IsShared() {
		c.Proc.WithLock(target, func() { err = fill() })
	} else {
		err = fill()
	}
	return value.Undef, err
}

func collectionToArray(c *interp.Call) (value.Value, error) {
	col := c.Coll(0)
	if col == nil {
		col = value.NewCollCap(0)
	}
	for i := 1; i < c.N(); i += 2 {
		src := value.NewArray(value.TVariant, false, 0)
		path := pathOf(c, i+1)
		if c.Text(i+1) == "" {
			path = nil
		}
		for _, v := range col.All() {
			src.V = append(src.V, path.get(c, v))
		}
		if err := fillArray(c, i, src); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

// fillArray is setArray with values of any type: an array that does not exist yet is made of the type of the first of them.
func fillArray(c *interp.Call, i int, src *value.ArrayV) error {
	if c.Array(i) == nil {
		t := value.TVariant
		for _, v := range src.V[1:] {
			if k, ok := typeOfKind(v.Kind()); ok {
				t = k
				break
			}
		}
		dst := value.NewArray(t, false, src.Size())
		for j := 1; j <= src.Size(); j++ {
			dst.Set(j, convertTo(t, src.V[j]))
		}
		src = dst
	}
	return setArray(c, i, src)
}
