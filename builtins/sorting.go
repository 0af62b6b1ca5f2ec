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
	keys := make([]sortKey, len(v))
	for i, x := range v {
		keys[i] = sortKeyOf(x)
	}
	permute(v, orderOf([]sortLevel{{keys, descending}}, len(v)))
}

// A sortLevel is one of the orders by which things are sorted: the first that tells two apart decides.
type sortLevel struct {
	keys       []sortKey
	descending bool
}

func lessByLevels(levels []sortLevel, a, b int32) bool {
	for _, l := range levels {
		d := l.keys[a].compare(l.keys[b])
		if l.descending {
			d = -d
		}
		if d != 0 {
			return d < 0
		}
	}
	return false
}

// orderOf gives the numbers of n things in the order of their levels; equal ones keep their order.
func orderOf(levels []sortLevel, n int) []int32 {
	if len(levels) > 0 && n > 0 {
		switch rank := commonRank(levels[0].keys); {
		case rank == rankText:
			return orderByFirst(levels, func(k sortKey) string { return k.t })
		case rank == rankOther:
		case n >= fewReals:
			return orderByReals(levels)
		default:
			return orderByFirst(levels, func(k sortKey) float64 { return k.n })
		}
	}
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	mergeSort(order, func(a, b *int32) bool { return lessByLevels(levels, *a, *b) })
	return order
}

// commonRank is the rank that all keys have, or rankOther.
func commonRank(keys []sortKey) uint8 {
	for _, k := range keys {
		if k.rank != keys[0].rank {
			return rankOther
		}
	}
	return keys[0].rank
}

// orderByFirst is orderOf for a first level whose keys are all of one type. They are moved along with the numbers, which takes half the time of
// looking each of them up.
func orderByFirst[T cmp.Ordered](levels []sortLevel, key func(sortKey) T) []int32 {
	type keyed struct {
		key T
		i   int32
	}
	list := make([]keyed, len(levels[0].keys))
	for i, k := range levels[0].keys {
		list[i] = keyed{key(k), int32(i)}
	}
	descending, rest := levels[0].descending, levels[1:]
	mergeSort(list, func(a, b *keyed) bool {
		d := cmp.Compare(a.key, b.key)
		if descending {
			d = -d
		}
		return d < 0 || d == 0 && lessByLevels(rest, a.i, b.i)
	})
	order := make([]int32, len(list))
	for i, x := range list {
		order[i] = x.i
	}
	return order
}

// sortColl is sortValues of a collection's content.
func sortColl(col *value.CollectionV, descending bool) {
	if f, ok := col.Numbers(); ok {
		sortReals(f)
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
