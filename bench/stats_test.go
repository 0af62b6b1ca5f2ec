package main

import (
	"errors"
	"math"
	"testing"
)

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		values []float64
		want   float64
	}{
		{[]float64{3}, 3},
		{[]float64{9, 1, 5}, 5},
		{[]float64{4, 1, 2, 100}, 3},
	} {
		if got := median(test.values); got != test.want {
			t.Errorf("median(%v) = %v, want %v", test.values, got, test.want)
		}
	}
	if got := median(nil); !math.IsNaN(got) {
		t.Errorf("median of nothing = %v, want NaN", got)
	}
	values := []float64{2, 1}
	if median(values); values[0] != 2 {
		t.Error("median sorts the caller's slice")
	}
}

func TestGeometricMean(t *testing.T) {
	for _, test := range []struct {
		ratios []float64
		want   float64
	}{
		{[]float64{7}, 7},
		{[]float64{2, 8}, 4},
		{[]float64{0.5, 2}, 1},
		{[]float64{1, 10, 100}, 10},
	} {
		if got := geometricMean(test.ratios); math.Abs(got-test.want) > 1e-12 {
			t.Errorf("geometricMean(%v) = %v, want %v", test.ratios, got, test.want)
		}
	}
	if got := geometricMean(nil); !math.IsNaN(got) {
		t.Errorf("geometric mean of nothing = %v, want NaN", got)
	}
}

func TestRatio(t *testing.T) {
	cpu := metrics["cpu"]
	base := []sample{{CPU: 1}, {CPU: 2}, {CPU: 1}, {CPU: 1}}
	peer := []sample{{CPU: 3}, {CPU: 8}, {CPU: 5}, {CPU: 1000, Err: errors.New("failed")}}
	// The rounds say 3, 4 and 5; the failed one is left out. The ratio of the medians would be 4.
	if got := ratio(peer, base, cpu); got != 4 {
		t.Errorf("ratio = %v, want 4", got)
	}
	// A slow round is slow for both: it does not show in the ratio.
	slow := []sample{{CPU: 1}, {CPU: 50}, {CPU: 1}}
	if got := ratio([]sample{{CPU: 2}, {CPU: 100}, {CPU: 2}}, slow, cpu); got != 2 {
		t.Errorf("ratio = %v, want 2", got)
	}
	if got := ratio(peer[3:], base[3:], cpu); !math.IsNaN(got) {
		t.Errorf("ratio without a good round = %v, want NaN", got)
	}
	if got := middle(peer, cpu); got != 5 {
		t.Errorf("middle = %v, want 5", got)
	}
}

func TestCompare(t *testing.T) {
	p := program{Name: hello}
	peers := []peer{{Name: subject}, {Name: floor}}
	all := results{
		key{hello, subject}: {{Check: "hello"}},
		key{hello, floor}:   {{Check: "hello"}},
	}
	compare(all, p, peers, 1)
	if n := disagreements(all); n != 0 {
		t.Errorf("equal lines: %d disagreements", n)
	}
	all[key{hello, floor}][0].Check = "goodbye"
	compare(all, p, peers, 1)
	if n := disagreements(all); n != 1 {
		t.Errorf("different lines: %d disagreements, want 1", n)
	}
}
