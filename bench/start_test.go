package main

import (
	"errors"
	"testing"
)

func TestStartUp(t *testing.T) {
	tetra, php, empty := peer{Name: subject}, peer{Name: "PHP"}, peer{Name: floor}
	all := results{
		floorOfPair(tetra):  {{Wall: 0.001}, {Wall: 0.010}, {Wall: 0.001}, {Wall: 0.001}},
		peerOfPair(tetra):   {{Wall: 0.002}, {Wall: 0.015}, {Wall: 0.003}, {Wall: 1, Err: errors.New("failed")}},
		key{hello, subject}: {{Wall: 0.003}},
		key{hello, floor}:   {{Wall: 0.001}},
	}
	// The pairs say 2, 1.5 and 3; the medians would be 3 and 1.
	want := "Hello world, wall time, in pairs with an empty Go program and as a multiple of it: tetra 3.0 ms, 2.00 times.\n\n" +
		"Hello world, wall time, all of them in turn: tetra 3.0 ms, empty Go program 1.0 ms."
	if got := startUp([]peer{tetra, empty, php}, all); got != want {
		t.Errorf("startUp = %q, want %q", got, want)
	}
	if got := startUp([]peer{tetra, empty}, results{}); got != "" {
		t.Errorf("startUp of nothing = %q", got)
	}
}
