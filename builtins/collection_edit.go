package builtins

import (
	"slices"

	"tetra/interp"
	"tetra/value"
)

// collectionEditors are the functions that change the collection. They lock a shared one themselves (docs/Concepts/shared).
func collectionEditors() []*interp.MemberDef {
	return []*interp.MemberDef{
		{
			Name: "push", Syntax: `( element : any {; ...element : any} ) : Collection`,
			Summary:  "Adds elements at the end.",
			Examples: `New collection(5;3;9).push(7;50).sort().join(",") // 3,5,7,9,50`,
			Run:      push,
			Quick: func(_ *interp.Process, args []value.Value) (value.Value, bool) {
				col := args[0].Coll()
				if col.IsShared() || len(args) != 2 || !plain(args[1]) {
					return value.Undef, false
				}
				col.Push(args[1])
				return args[0], true
			},
		},
		{
			Name: "pop", Syntax: `: any`,
			Summary:  "Removes the last element and returns it, or Undefined when the collection is empty.",
			Examples: `New collection(1;2).pop() // 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				last := value.Undef
				_, err := edit(c, func(col *value.CollectionV) error {
					if n := col.Len(); n > 0 {
						last = col.Get(n - 1)
						col.Resize(n-1, value.NullV)
					}
					return nil
				})
				return last, err
			},
		},
		{
			Name: "shift", Syntax: `: any`,
			Summary:  "Removes the first element and returns it, or Undefined when the collection is empty.",
			Examples: `New collection(1;2;4).shift() // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				first := value.Undef
				_, err := edit(c, func(col *value.CollectionV) error {
					if col.Len() > 0 {
						first = col.Get(0)
						splice(col, 0, 1, nil)
					}
					return nil
				})
				return first, err
			},
		},
		{
			Name: "unshift", Syntax: `( value : any {; ...value : any} ) : Collection`,
			Summary:  "Inserts values at the beginning, in the order given.",
			Examples: `New collection(5;4;1;2).unshift(6;7).join(",") // 6,7,5,4,1,2`,
			Run: func(c *interp.Call) (value.Value, error) {
				return edit(c, func(col *value.CollectionV) error { return insertValues(c, col, 0, c.Args) })
			},
		},
		{
			Name: "insert", Syntax: `( index : Integer ; element : any ) : Collection`,
			Summary:  "Inserts an element before index; a negative index counts from the end.",
			Examples: `New collection("a";"b";"c";"d").insert(-2;"X").join("") // abXcd`,
			Run: func(c *interp.Call) (value.Value, error) {
				return edit(c, func(col *value.CollectionV) error { return insertValues(c, col, c.Int(0), c.Args[1:]) })
			},
		},
		{
			Name: "combine", Syntax: `( col2 : Collection {; index : Integer} ) : Collection`,
			Summary:  "Inserts the elements of another collection before index, or at the end.",
			Examples: `New collection(1;2;3;4).combine(New collection("a";"b");3).join(",") // 1,2,3,a,b,4`,
			Run: func(c *interp.Call) (value.Value, error) {
				var v []value.Value
				if o := c.Coll(0); o != nil {
					v = o.Values()
				}
				return edit(c, func(col *value.CollectionV) error { return insertValues(c, col, c.IntOr(1, col.Len()), v) })
			},
		},
		{
			Name: "remove", Syntax: `( index : Integer {; howMany : Integer} ) : Collection`,
			Summary:  "Removes howMany elements from index on, or one; a negative index counts from the end.",
			Examples: `New collection("a";"b";"c";"d";"e").remove(1;2).join("") // ade`,
			Run: func(c *interp.Call) (value.Value, error) {
				return edit(c, func(col *value.CollectionV) error {
					n := col.Len()
					from := min(max(startAt(c.Int(0), n), 0), n)
					splice(col, from, min(max(c.IntOr(1, 1), 0), n-from), nil)
					return nil
				})
			},
		},
		{
			Name: "clear", Syntax: `: Collection`,
			Summary:  "Removes all elements.",
			Examples: `New collection(1;2;5).clear().length // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				return edit(c, func(col *value.CollectionV) error { col.SetAll(nil); return nil })
			},
		},
		{
			Name: "fill", Syntax: `( value : any {; startFrom : Integer {; end : Integer}} ) : Collection`,
			Summary:  "Gives value to the elements from startFrom up to, but not including, end.",
			Examples: `New collection(1;2;3;4;5;6;7;8).fill("x";1;-5).join(",") // 1,x,x,4,5,6,7,8`,
			Run: func(c *interp.Call) (value.Value, error) {
				return edit(c, func(col *value.CollectionV) error {
					v, err := element(c, c.This, c.Arg(0))
					if err != nil {
						return err
					}
					n := col.Len()
					end := min(startAt(c.IntOr(2, n), n), n)
					for i := max(startAt(c.Int(1), n), 0); i < end; i++ {
						col.Set(i, v)
					}
					return nil
				})
			},
		},
		{
			Name: "resize", Syntax: `( size : Integer {; defaultValue : any} ) : Collection`,
			Summary:  "Sets the number of elements; new ones are defaultValue, or null.",
			Examples: `New collection(1;2).resize(4;0).join(",") // 1,2,0,0`,
			Run: func(c *interp.Call) (value.Value, error) {
				size := c.Int(0)
				if size < 0 || size > interp.MaxArray {
					return value.Undef, c.ArgError(0, errIndexRange, "a collection cannot have %d elements", size)
				}
				if err := c.Proc.Room(float64(size) * 8); err != nil {
					return value.Undef, err
				}
				return edit(c, func(col *value.CollectionV) error {
					v, err := element(c, c.This, c.Arg(1))
					if err == nil {
						col.Resize(size, v)
					}
					return err
				})
			},
		},
		{
			Name: "sort", Syntax: `({ formula : 4D.Function, Text, Integer {; ...extraParam : any} }) : Collection`,
			Summary: "Sorts the collection by type and value, or as a formula says that compares two elements.",
			Notes: "The formula gets an object with value and value2 and returns True when the first is lower. Instead of a formula, " +
				"`ck descending` turns the default order around. Equal elements keep their order.",
			Examples: `New collection("Tom";5;"Mary";3;"Henry";1).sort().join(",") // Henry,Mary,Tom,1,3,5`,
			Run:      sortInPlace,
		},
		{
			Name: "multiSort", Syntax: "({ colsToSort : Collection }) : Collection\n( formula : 4D.Function ; colsToSort : Collection ) : Collection",
			Summary: "Sorts the collection and rearranges other collections with it.",
			Notes:   "An object {collection; order} among colsToSort makes its collection a further level of the sort.",
			Examples: `
				$cities:=["Rome"; "Oslo"; "Bonn"]
				$people:=[3; 1; 2]
				$sorted:=$cities.multiSort([$people])
				$cities.join(",") // Bonn,Oslo,Rome
				$people.join(",") // 2,1,3`,
			Run: multiSort,
		},
	}
}

// edit runs f on the receiver, holding the lock when it is shared, and returns the receiver.
func edit(c *interp.Call, f func(*value.CollectionV) error) (value.Value, error) {
	col := c.This.Coll()
	var err error
	if col.IsShared() {
		c.Proc.WithLock(c.This, func() { err = f(col) })
	} else {
		err = f(col)
	}
	if err != nil {
		return value.Undef, err
	}
	return c.This, nil
}

func push(c *interp.Call) (value.Value, error) {
	return edit(c, func(col *value.CollectionV) error {
		for _, v := range c.Args {
			e, err := element(c, c.This, v)
			if err != nil {
				return err
			}
			col.Push(e)
		}
		return nil
	})
}

// insertValues inserts values before index; beyond the end means at the end, negative ones count from it.
func insertValues(c *interp.Call, col *value.CollectionV, index int, values []value.Value) error {
	v, err := elements(c, c.This, values)
	if err != nil {
		return err
	}
	splice(col, min(max(startAt(index, col.Len()), 0), col.Len()), 0, v)
	return nil
}

// splice replaces n elements from index on by others.
func splice(col *value.CollectionV, index, n int, by []value.Value) {
	if f, ok := col.Numbers(); ok && len(by) == 0 {
		col.SetNumbers(slices.Delete(f, index, index+n))
		return
	}
	if len(by) == n {
		for i, v := range by {
			col.Set(index+i, v)
		}
		return
	}
	if index == col.Len() {
		for _, v := range by {
			col.Push(v)
		}
		return
	}
	col.SetAll(slices.Replace(col.Values(), index, index+n, by...))
}

func sortInPlace(c *interp.Call) (value.Value, error) {
	if !c.Has(0) || c.Arg(0).IsNum() {
		return edit(c, func(col *value.CollectionV) error {
			sortColl(col, c.Int(0)&ckDescending != 0)
			return nil
		})
	}
	cb, err := newCallback(c, 0, 1)
	if err != nil {
		return value.Undef, err
	}
	return edit(c, func(col *value.CollectionV) error {
		// The formula sees the collection unsorted: it may look at it, and an error leaves it as it was.
		v := col.Values()
		if err := cb.sort(v); err != nil {
			return err
		}
		col.SetAll(v)
		return nil
	})
}

func multiSort(c *interp.Call) (value.Value, error) {
	cols := c.Coll(0)
	var cb *callback
	if c.Arg(0).IsObject() {
		var err error
		if cb, err = newCallback(c, 0, c.N()); err != nil {
			return value.Undef, err
		}
		cols = c.Coll(1)
	}
	this := c.This.Coll()
	n := this.Len()
	levels := []sortLevel{{keys: sortKeys(this)}}
	moved := []*value.CollectionV{this}
	if cols != nil {
		for i, v := range cols.All() {
			col := v
			if o := v.AsObject(); o != nil {
				col = o.Get("collection")
			}
			if !col.IsColl() || col.Coll().Len() != n {
				return value.Undef, c.Errorf(errSizesDiffer, "element %d of colsToSort is not a collection of %d elements", i, n)
			}
			if o := v.AsObject(); o != nil {
				levels = append(levels, sortLevel{sortKeys(col.Coll()), isDescending(o.Get("order"))})
			}
			moved = append(moved, col.Coll())
		}
	}
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	var failed error
	mergeSort(order, func(a, b *int32) bool {
		if cb != nil {
			if failed != nil {
				return false
			}
			var less bool
			less, failed = cb.less(this.Get(int(*a)), this.Get(int(*b)))
			if less || failed != nil || len(levels) == 1 {
				return less
			}
			if back, err := cb.less(this.Get(int(*b)), this.Get(int(*a))); back || err != nil {
				failed = err
				return false
			}
			return lessByLevels(levels[1:], *a, *b)
		}
		return lessByLevels(levels, *a, *b)
	})
	if failed != nil {
		return value.Undef, failed
	}
	for _, col := range moved {
		v := make([]value.Value, n)
		for i, j := range order {
			v[i] = col.Get(int(j))
		}
		set := func() { col.SetAll(v) }
		if col.IsShared() {
			c.Proc.WithLock(value.Coll(col), set)
		} else {
			set()
		}
	}
	return c.This, nil
}

func isDescending(order value.Value) bool {
	return order.IsNum() && int(order.Float())&ckDescending != 0
}

func sortKeys(col *value.CollectionV) []sortKey {
	keys := make([]sortKey, col.Len())
	for i, v := range col.All() {
		keys[i] = sortKeyOf(v)
	}
	return keys
}
