package main

import (
	"math"
	"slices"
)

// median returns the middle of values, or the mean of the two middle ones; NaN when there are none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// geometricMean returns the mean of ratios; NaN when there are none.
func geometricMean(ratios []float64) float64 {
	if len(ratios) == 0 {
		return math.NaN()
	}
	sum := 0.0
	for _, r := range ratios {
		sum += math.Log(r)
	}
	return math.Exp(sum / float64(len(ratios)))
}

// ratio returns how many times more the peer's runs took than the base's: the median of the
// ratios inside each round. A round in which either failed does not count; NaN when none counts.
func ratio(peer, base []sample, value func(sample) float64) float64 {
	var ratios []float64
	for i := range min(len(peer), len(base)) {
		if peer[i].Err == nil && base[i].Err == nil && value(base[i]) > 0 {
			ratios = append(ratios, value(peer[i])/value(base[i]))
		}
	}
	return median(ratios)
}

// middle returns the median of the runs that did not fail.
func middle(runs []sample, value func(sample) float64) float64 {
	var values []float64
	for _, r := range runs {
		if r.Err == nil {
			values = append(values, value(r))
		}
	}
	return median(values)
}
