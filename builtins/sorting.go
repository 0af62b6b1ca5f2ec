package builtins

import (
	"cmp"
	"slices"

	"tetra/value"
)

// A sortKey says where a value stands in the order of sort and orderBy: values are grouped by type (null, Booleans, texts, numbers, objects,
// collections, dates), then ordered inside their group; objects and collections keep their order (docs/API/CollectionClass).
type sortKey struct {
	rank uint8
	n    float64
	t    string
}

const (
	rankNull = iota
	rankBoolean
	rankText
	rankNumber
	rankObject
	rankCollection
	rankDate
	rankOther
)

func sortKeyOf(v value.Value) sortKey {
	switch v.Kind() {
	case value.Undefined, value.Null:
		return sortKey{rank: rankNull}
	case value.Boolean:
		if v.Truth() {
			return sortKey{rank: rankBoolean, n: 1}
		}
		return sortKey{rank: rankBoolean}
	case value.Text:
		return sortKey{rank: rankText, t: value.FoldKey(v.Str())}
	case value.Real:
		return sortKey{rank: rankNumber, n: v.Float()}
	case value.Time:
		return sortKey{rank: rankNumber, n: float64(v.Seconds())}
	case value.Object:
		return sortKey{rank: rankObject}
	case value.Collection:
		return sortKey{rank: rankCollection}
	case value.Date:
		return sortKey{rank: rankDate, n: float64(v.Day())}
	}
	return sortKey{rank: rankOther}
}

func (a sortKey) compare(b sortKey) int {
	if a.rank != b.rank {
		return cmp.Compare(a.rank, b.rank)
	}
	if a.rank == rankText {
		return cmp.Compare(a.t, b.t)
	}
	return cmp.Compare(a.n, b.n)
}

// sortValues sorts values by their sortKey. Equal ones keep their order.
func sortValues(v []value.Value, descending bool) {
	type keyed struct {
		sortKey
		v value.Value
	}
	list := make([]keyed, len(v))
	for i, x := range v {
		list[i] = keyed{sortKeyOf(x), x}
	}
	less := func(a, b *keyed) bool { return a.compare(b.sortKey) < 0 }
	if descending {
		less = func(a, b *keyed) bool { return a.compare(b.sortKey) > 0 }
	}
	mergeSort(list, less)
	for i := range list {
		v[i] = list[i].v
	}
}

// sortColl is sortValues of a collection's content.
func sortColl(col *value.CollectionV, descending bool) {
	if f, ok := col.Numbers(); ok {
		slices.Sort(f)
		if descending {
			slices.Reverse(f)
		}
		return
	}
	v := col.Values()
	sortValues(v, descending)
	col.SetAll(v)
}

// mergeSort sorts s. It is stable, and compares no more than n log n times: the order may be a formula.
func mergeSort[T any](s []T, less func(a, b *T) bool) {
	if len(s) > 1 {
		mergeSortInto(s, slices.Clone(s), less)
	}
}

// mergeSortInto sorts what from and to both hold into to; from is scratch.
func mergeSortInto[T any](to, from []T, less func(a, b *T) bool) {
	if len(to) <= 8 {
		for i := 1; i < len(to); i++ {
			for j := i; j > 0 && less(&to[j], &to[j-1]); j-- {
				to[j], to[j-1] = to[j-1], to[j]
			}
		}
		return
	}
	m := len(to) / 2
	mergeSortInto(from[:m], to[:m], less)
	mergeSortInto(from[m:], to[m:], less)
	i, j := 0, m
	for k := range to {
		if j >= len(from) || i < m && !less(&from[j], &from[i]) {
			to[k] = from[i]
			i++
		} else {
			to[k] = from[j]
			j++
		}
	}
}

// sortByFunc sorts values by an order that may fail, which ends the sort.
func sortByFunc(v []value.Value, less func(a, b value.Value) (bool, error)) error {
	var failed error
	mergeSort(v, func(a, b *value.Value) bool {
		if failed != nil {
			return false
		}
		l, err := less(*a, *b)
		failed = err
		return l
	})
	return failed
}
