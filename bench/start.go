package main

import (
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

// A start takes a millisecond or two, and what the processor and the kernel had to do just before decides a good part of it. So hello world is measured
// in two ways: as every other program, in turn with all peers, and in pairs, each peer right behind the empty Go program and the next one right behind
// the peer. A figure of the pairs is the median of the ratios inside a pair, as a row of the table is of those inside a round.

// startPairs is how many pairs of each peer a round has.
const startPairs = 20

// peerOfPair and floorOfPair are where the two runs of a pair are kept.
func peerOfPair(p peer) key  { return key{hello + ", pairs", p.Name} }
func floorOfPair(p peer) key { return key{hello + ", pairs with " + p.Name, floor} }

// measureStarts runs the pairs of a round. The first of each peer does not count: it comes behind another one.
func measureStarts(all results, peers []peer, limit time.Duration) {
	var empty peer
	for _, p := range peers {
		if p.Name == floor {
			empty = p
		}
	}
	for _, p := range peers {
		if p.Name == floor || len(namesFor(program{Name: hello}, p)) == 0 {
			continue
		}
		for i := range 1 + startPairs {
			before, r := runOnce(empty, hello, limit), runOnce(p, hello, limit)
			if i == 0 {
				continue
			}
			if r.Err == nil && before.Err == nil && r.Check != before.Check {
				r.Err = fmt.Errorf("printed %q, %s %q", r.Check, floor, before.Check)
			}
			for name, run := range map[string]sample{floor: before, p.Name: r} {
				if run.Err != nil {
					fmt.Fprintf(os.Stderr, "%s by %s: %v\n", hello, name, run.Err)
				}
			}
			all[floorOfPair(p)] = append(all[floorOfPair(p)], before)
			all[peerOfPair(p)] = append(all[peerOfPair(p)], r)
		}
	}
}

// startUp says what hello world takes in wall time, in pairs and between other programs; "" when it was not measured.
func startUp(peers []peer, all results) string {
	wall := metrics["wall"]
	var pairs, between []string
	for _, p := range peers {
		if r := ratio(all[peerOfPair(p)], all[floorOfPair(p)], wall); !math.IsNaN(r) {
			pairs = append(pairs, fmt.Sprintf("%s %.1f ms, %.2f times", p.Name, 1000*middle(all[peerOfPair(p)], wall), r))
		}
		if ms := 1000 * middle(all[key{hello, p.Name}], wall); !math.IsNaN(ms) {
			between = append(between, fmt.Sprintf("%s %.1f ms", p.Name, ms))
		}
	}
	if len(pairs) == 0 {
		return ""
	}
	return "Hello world, wall time, in pairs with an empty Go program and as a multiple of it: " + strings.Join(pairs, "; ") + ".\n\n" +
		"Hello world, wall time, all of them in turn: " + strings.Join(between, ", ") + "."
}
