package builtins

import (
	"math"
	"slices"
)

// Many numbers are put in order by their bits, from the lowest digit to the highest, which takes a fifth to two fifths of the time of comparing them: half a
// million whole numbers 26 ns each in place of 143, random Reals 43 in place of 128, ten thousand 15 and 25 in place of 90 and 63.

const (
	digitBits = 11
	digits    = 6 // of 64 bits
	digitMask = 1<<digitBits - 1

	fewReals = 2000 // fewer are quicker compared
)

// realKey is a whole number that stands where a Real does in the order of Reals; -0 is before 0.
func realKey(f float64) uint64 {
	b := math.Float64bits(f)
	return b ^ (uint64(int64(b)>>63) | 1<<63)
}

// A digitCount says of each digit how many keys have each of its values.
type digitCount [digits][digitMask + 1]uint32

func (c *digitCount) add(k uint64) {
	c[0][k&digitMask]++
	c[1][k>>digitBits&digitMask]++
	c[2][k>>(2*digitBits)&digitMask]++
	c[3][k>>(3*digitBits)&digitMask]++
	c[4][k>>(4*digitBits)&digitMask]++
	c[5][k>>(5*digitBits)&digitMask]++
}

// places makes of the counts of a digit where the first key with each value belongs. It is nil when all keys have the same, that of k.
func (c *digitCount) places(digit int, k uint64, keys int) *[digitMask + 1]uint32 {
	d := &c[digit]
	if d[k>>(digit*digitBits)&digitMask] == uint32(keys) {
		return nil
	}
	sum := uint32(0)
	for i := range d {
		d[i], sum = sum, sum+d[i]
	}
	return d
}

// sortReals sorts numbers as slices.Sort does.
func sortReals(f []float64) {
	if len(f) < fewReals || len(f) > math.MaxUint32 || slices.IsSorted(f) {
		slices.Sort(f)
		return
	}
	counts := &digitCount{}
	for _, x := range f {
		if x != x { // what is no number is before all others
			slices.Sort(f)
			return
		}
		counts.add(realKey(x))
	}
	from, to := f, make([]float64, len(f))
	for digit := range digits {
		places := counts.places(digit, realKey(from[0]), len(from))
		if places == nil {
			continue
		}
		for _, x := range from {
			at := &places[realKey(x)>>(digit*digitBits)&digitMask]
			to[*at] = x
			*at++
		}
		from, to = to, from
	}
	if &from[0] != &f[0] {
		copy(f, from)
	}
}

// sortIntegers is sortReals for the elements of an array of Integers.
func sortIntegers(list []int32) {
	if len(list) < fewReals || slices.IsSorted(list) {
		slices.Sort(list)
		return
	}
	f := make([]float64, len(list))
	for i, n := range list {
		f[i] = float64(n)
	}
	sortReals(f)
	for i, x := range f {
		list[i] = int32(x)
	}
}

// orderByReals is orderByFirst for many numbers.
func orderByReals(levels []sortLevel) []int32 {
	type keyed struct {
		key uint64
		i   int32
	}
	first, rest := levels[0], levels[1:]
	list := make([]keyed, len(first.keys))
	counts := &digitCount{}
	for i, k := range first.keys {
		key := uint64(0) // what is no number is before all others
		if k.n == k.n {
			key = realKey(k.n + 0) // -0 is 0
		}
		if first.descending {
			key = ^key
		}
		counts.add(key)
		list[i] = keyed{key, int32(i)}
	}
	other := make([]keyed, len(list))
	for digit := range digits {
		places := counts.places(digit, list[0].key, len(list))
		if places == nil {
			continue
		}
		for _, x := range list {
			at := &places[x.key>>(digit*digitBits)&digitMask]
			other[*at] = x
			*at++
		}
		list, other = other, list
	}
	order := make([]int32, len(list))
	for i, x := range list {
		order[i] = x.i
	}
	if len(rest) == 0 {
		return order
	}
	for from := 0; from < len(list); { // those that are equal
		to := from + 1
		for to < len(list) && list[to].key == list[from].key {
			to++
		}
		mergeSort(order[from:to], func(a, b *int32) bool { return lessByLevels(rest, *a, *b) })
		from = to
	}
	return order
}
