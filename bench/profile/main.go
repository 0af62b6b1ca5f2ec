// Command profile joins CPU profiles into one that `go build` is guided by:
//
//	go run ./profile a.prof b.prof > ../cmd/tetra/default.pgo
//
// For a call through an interface the compiler looks first whether it is the one that the profile has most often, and compiles that in place. In a
// tree-walking interpreter many such calls go anywhere, as that of the next line of a block: the look is then lost time, and what is compiled in place is
// that of whichever program of the profile was longest. So such calls are left out: those of which no target has seven tenths.
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/google/pprof/profile"
)

const (
	interpreter = "tetra/interp." // the package whose calls are looked at
	mostly      = 0.7             // of all calls from a place, when the first is worth looking for
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "profile:", err)
		os.Exit(1)
	}
}

func run(files []string) error {
	if len(files) == 0 {
		return fmt.Errorf("which profiles?")
	}
	var all []*profile.Profile
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		p, err := profile.Parse(f)
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, p)
	}
	p, err := profile.Merge(all)
	if err != nil {
		return err
	}
	leaveOut(p)
	return p.Write(os.Stdout)
}

// A place is a line of a function that calls.
type place struct {
	function string
	line     int64
}

// leaveOut cuts the stacks of a profile at calls of the interpreter that go to many functions: what was called begins a stack of its own.
func leaveOut(p *profile.Profile) {
	calls := map[place]map[string]int64{}
	for _, s := range p.Sample {
		var frames []profile.Line // innermost first
		for _, l := range s.Location {
			frames = append(frames, l.Line...)
		}
		for i := range len(frames) - 1 {
			at := placeOf(frames[i+1])
			if calls[at] == nil {
				calls[at] = map[string]int64{}
			}
			calls[at][frames[i].Function.Name] += s.Value[0]
		}
	}
	var cut []*profile.Sample
	for _, s := range p.Sample {
		from := 0
		for i := range s.Location {
			if to := i + 1; to == len(s.Location) || manyTargets(calls, placeOf(s.Location[to].Line[0])) {
				cut = append(cut, &profile.Sample{Location: s.Location[from:to], Value: s.Value})
				from = to
			}
		}
	}
	p.Sample = cut
}

func placeOf(l profile.Line) place { return place{l.Function.Name, l.Line} }

// manyTargets tells that the calls from a place go to different functions.
func manyTargets(calls map[place]map[string]int64, at place) bool {
	if !strings.HasPrefix(at.function, interpreter) {
		return false
	}
	sum, most := int64(0), int64(0)
	for _, n := range calls[at] {
		sum += n
		most = max(most, n)
	}
	return float64(most) < mostly*float64(sum)
}
