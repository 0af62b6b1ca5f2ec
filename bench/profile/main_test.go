package main

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/pprof/profile"
)

// A stack is cut at a call of the interpreter that goes to many functions, and nowhere else.
func TestLeaveOut(t *testing.T) {
	functions := map[string]*profile.Function{}
	frame := func(name string, line int64) *profile.Location {
		f := functions[name]
		if f == nil {
			f = &profile.Function{Name: name}
			functions[name] = f
		}
		return &profile.Location{Line: []profile.Line{{Function: f, Line: line}}}
	}
	p := &profile.Profile{}
	add := func(n int64, stack ...*profile.Location) {
		p.Sample = append(p.Sample, &profile.Sample{Location: stack, Value: []int64{n}})
	}
	block, main := "tetra/interp.(*block).Exec", "tetra/cli.Main"
	add(60, frame("tetra/interp.add", 1), frame(block, 22), frame(main, 5))
	add(40, frame("tetra/interp.sub", 1), frame(block, 22), frame(main, 5))
	add(90, frame("tetra/interp.add", 1), frame("tetra/interp.loop", 7))
	add(10, frame("tetra/interp.sub", 1), frame("tetra/interp.loop", 7))
	add(5, frame("os.Open", 1), frame(main, 6))
	add(5, frame("os.Stat", 1), frame(main, 6))
	leaveOut(p)
	var got []string
	for _, s := range p.Sample {
		line := fmt.Sprint(s.Value[0])
		for _, l := range s.Location {
			line += " " + l.Line[0].Function.Name
		}
		got = append(got, line)
	}
	want := []string{
		"60 tetra/interp.add", "60 " + block + " " + main, "40 tetra/interp.sub", "40 " + block + " " + main,
		"90 tetra/interp.add tetra/interp.loop", "10 tetra/interp.sub tetra/interp.loop", "5 os.Open " + main, "5 os.Stat " + main,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
