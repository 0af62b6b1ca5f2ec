package builtins

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// The numbers of a test of sorting: what is special, and both large and small ones of either sign, many of them equal.
func numbersToSort(n int, rng *rand.Rand) []float64 {
	special := []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.MaxFloat64, -math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxInt32, math.MinInt32}
	f := make([]float64, n)
	for i := range f {
		switch rng.IntN(4) {
		case 0:
			f[i] = special[rng.IntN(len(special))]
		case 1:
			f[i] = rng.NormFloat64()
		case 2:
			f[i] = float64(rng.IntN(2000) - 1000)
		case 3:
			f[i] = math.Ldexp(rng.Float64()-0.5, rng.IntN(2000)-1000)
		}
	}
	return f
}

// The order of many numbers is that of comparing them.
func TestSortReals(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := fewReals - 2; n < 3*fewReals; n += 331 {
		f := numbersToSort(n, rng)
		if n%2 == 0 {
			f[n/2] = math.NaN()
		}
		want := slices.Clone(f)
		slices.Sort(want)
		sortReals(f)
		for i := range f {
			if cmp.Compare(f[i], want[i]) != 0 {
				t.Fatalf("%d numbers: element %d is %v, not %v", n, i, f[i], want[i])
			}
		}
		ints := make([]int32, n)
		for i := range ints {
			ints[i] = int32(rng.Uint32() >> rng.IntN(32))
		}
		sorted := slices.Sorted(slices.Values(ints))
		if sortIntegers(ints); !slices.Equal(ints, sorted) {
			t.Fatalf("%d Integers are not in order", n)
		}
	}
}

// The order of many things by a number, and then by others, is that of comparing them; equal ones keep theirs.
func TestOrderByReals(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for round := range 8 {
		n := fewReals + 500*round
		var levels []sortLevel
		for l := range 1 + round%3 {
			keys := make([]sortKey, n)
			for i, f := range numbersToSort(n, rng) {
				keys[i] = sortKey{rank: rankNumber, n: f}
			}
			keys[l].n = math.NaN()
			levels = append(levels, sortLevel{keys, (round+l)%2 == 0})
		}
		want := orderByFirst(levels, func(k sortKey) float64 { return k.n })
		if !slices.Equal(orderOf(levels, n), want) {
			t.Fatalf("%d things by %d levels are in another order", n, len(levels))
		}
	}
}
