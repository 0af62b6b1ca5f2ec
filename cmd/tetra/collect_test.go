package main

import "testing"

// A program that keeps little gets a heap of 8 MB, of 16 after some collections and of 32 after more; what it keeps is never multiplied by more than that allows.
func TestHeapGrowsWhenItHasPaid(t *testing.T) {
	const mb = 1 << 20
	for _, c := range []struct {
		cycles  int
		live    uint64
		percent int
	}{
		{0, 0, 200},
		{firstGrowth - 1, mb, 200},
		{firstGrowth, mb, 400},
		{lastGrowth, mb, 800},
		{lastGrowth, 8 * mb, 400},
		{lastGrowth, 11 * mb, 200},
		{lastGrowth, 1000 * mb, 200},
		{1 << 30, 0, 800},
	} {
		if got := percentFor(c.cycles, c.live); got != c.percent {
			t.Errorf("after %d collections that left %d bytes: %d %%, want %d", c.cycles, c.live, got, c.percent)
		}
	}
}
