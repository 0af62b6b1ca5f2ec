package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// A sample is one process, from its start to its end.
type sample struct {
	Wall, CPU float64 // seconds; CPU is user and system time together
	RSS       float64 // peak resident memory, MB
	Check     string  // the line it printed
	Err       error
}

// metrics are the columns a table can compare.
var metrics = map[string]func(sample) float64{
	"cpu":  func(r sample) float64 { return r.CPU },
	"wall": func(r sample) float64 { return r.Wall },
	"rss":  func(r sample) float64 { return r.RSS },
}

// A key names what was measured: a program (or a form of it, for tetra) run by a peer.
type key struct{ Program, Peer string }

// results holds the runs of each key, in the order of the rounds.
type results map[key][]sample

// measureAll runs rounds of everything: in each round every program once by every peer, so that a
// slow minute of the machine falls on all of them. Each run comes behind one that does not count. It stops early when the next round could end
// after the budget.
func measureAll(programs []program, peers []peer, rounds int, limit, budget time.Duration) (results, error) {
	if rounds < 1 {
		return nil, fmt.Errorf("at least one round is needed")
	}
	all := results{}
	start := time.Now()
	for round := 1; round <= rounds; round++ {
		begun := time.Now()
		for _, program := range programs {
			for range timesOf(program) {
				for _, peer := range peers {
					for _, name := range namesFor(program, peer) {
						if !program.Library { // short: that the system had let go of its pages would be a part of what is measured
							runOnce(peer, name, limit)
						}
						r := runOnce(peer, name, limit)
						all[key{name, peer.Name}] = append(all[key{name, peer.Name}], r)
					}
				}
			}
			compare(all, program, peers, round)
			if program.Name == hello {
				measureStarts(all, peers, limit)
			}
		}
		took := time.Since(begun)
		fmt.Fprintf(os.Stderr, "round %d of %d: %.0f s\n", round, rounds, took.Seconds())
		if round < rounds && time.Since(start)+took > budget {
			fmt.Fprintf(os.Stderr, "stopped after %d rounds: the next would pass the budget of %v\n", round, budget)
			break
		}
	}
	return all, nil
}

// timesOf is how often a program is run in a round: a start is over so soon that a few of them say little.
func timesOf(program program) int {
	if program.Name == hello {
		return 10
	}
	return 1
}

// namesFor returns the programs that peer runs for program: all its forms when it is tetra, its
// own when the file exists.
func namesFor(program program, peer peer) []string {
	switch {
	case peer.Name == floor:
		if program.Name == hello {
			return []string{hello}
		}
	case peer.Name == subject:
		var names []string
		for _, f := range program.forms() {
			names = append(names, f.Name)
		}
		return names
	case program.Library && !slices.Contains(libraryPeers, peer.Name):
	case peer.file(program.Name) != "":
		return []string{program.Name}
	}
	return nil
}

// goja's console.log begins each line with the date.
var logDate = regexp.MustCompile(`^\d{4}/\d\d/\d\d \d\d:\d\d:\d\d `)

// rssUnits is how many of the system's units of Maxrss make a MB: kilobytes, on macOS bytes.
var rssUnits = map[bool]float64{false: 1 << 10, true: 1 << 20}[runtime.GOOS == "darwin"]

// runOnce runs one program and waits for it.
func runOnce(peer peer, name string, limit time.Duration) sample {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	args := peer.Command[1:]
	if file := peer.file(name); file != "" {
		args = append(args[:len(args):len(args)], filepath.Base(file))
	}
	cmd := exec.CommandContext(ctx, peer.Command[0], args...)
	if peer.Ext != "" {
		cmd.Dir = folder(name)
	}
	var out bytes.Buffer // starlark prints on stderr
	cmd.Stdout, cmd.Stderr = &out, &out

	start := time.Now()
	err := cmd.Run()
	r := sample{Wall: time.Since(start).Seconds(), Err: err}
	if state := cmd.ProcessState; state != nil {
		r.CPU = (state.UserTime() + state.SystemTime()).Seconds()
		if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
			r.RSS = float64(usage.Maxrss) / rssUnits
		}
	}
	if ctx.Err() != nil {
		r.Err = fmt.Errorf("stopped after %v", limit)
	} else if err != nil {
		r.Err = fmt.Errorf("%v: %s", err, strings.TrimSpace(out.String()))
	}
	r.Check = logDate.ReplaceAllString(strings.TrimSpace(out.String()), "")
	return r
}

// compare gives an error to the runs of this round whose check line is not the one that most of
// the others printed, and says so.
func compare(all results, program program, peers []peer, round int) {
	votes := map[string]int{}
	each := func(visit func(key, *sample)) {
		for _, peer := range peers {
			for _, name := range namesFor(program, peer) {
				k := key{name, peer.Name}
				for i := (round - 1) * timesOf(program); i < len(all[k]); i++ {
					visit(k, &all[k][i])
				}
			}
		}
	}
	best := ""
	each(func(_ key, r *sample) {
		if r.Err == nil {
			votes[r.Check]++
			if votes[r.Check] > votes[best] {
				best = r.Check
			}
		}
	})
	each(func(k key, r *sample) {
		if r.Err == nil && r.Check != best {
			r.Err = fmt.Errorf("printed %q, the others %q", r.Check, best)
		}
		if r.Err != nil {
			fmt.Fprintf(os.Stderr, "%s by %s: %v\n", k.Program, k.Peer, r.Err)
		}
	})
}

// disagreements counts the runs that failed.
func disagreements(all results) int {
	n := 0
	for _, runs := range all {
		for _, r := range runs {
			if r.Err != nil {
				n++
			}
		}
	}
	return n
}
