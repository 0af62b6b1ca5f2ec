package main

import (
	"fmt"
	"slices"
)

// A program is one algorithm in every language: programs/NAME/NAME.EXT. Its forms are the ways to
// write it in 4D that the peers do not have; every form is compared with the same runs of the peers.
type program struct {
	Name  string
	Title string
	Forms []form // of tetra only; the first is Name itself
}

// A form is programs/NAME/NAME.4dm, a script folder of its own.
type form struct {
	Name    string
	Title   string
	Untyped bool // without declarations; has a geometric mean of its own
}

// hello is the program of the start-up line; it has no row.
const hello = "hello"

var allPrograms = []program{
	{Name: hello, Title: "hello world"},
	{Name: "fib", Title: "fib (recursion)", Forms: []form{{Name: "fib_untyped", Untyped: true}}},
	{Name: "loops", Title: "nested loops", Forms: []form{{Name: "loops_untyped", Untyped: true}}},
	{Name: "sieve", Title: "sieve on an array of Booleans", Forms: []form{
		{Name: "sieve_longint", Title: "sieve on an array of Integers"},
		{Name: "sieve_collection", Title: "sieve on a collection"},
		{Name: "sieve_untyped", Untyped: true},
	}},
	{Name: "nbody", Title: "nbody on objects"},
	{Name: "nbody_class", Title: "nbody on class instances"},
	{Name: "methods", Title: "class functions"},
	{Name: "strings", Title: "text building"},
	{Name: "words", Title: "word count"},
	{Name: "sort", Title: "sort"},
	{Name: "sort_formula", Title: "sort with a formula"},
	{Name: "mapreduce", Title: "map, filter, reduce"},
}

// forms returns every way to write p in 4D, the plain one first.
func (p program) forms() []form {
	return append([]form{{Name: p.Name, Title: p.Title}}, p.Forms...)
}

// choosePrograms returns the named programs, or all, in the order of the table.
func choosePrograms(names []string) ([]program, error) {
	var chosen []program
	for _, p := range allPrograms {
		if len(names) == 0 || slices.Contains(names, p.Name) {
			chosen = append(chosen, p)
		}
	}
	for _, name := range names {
		if !slices.ContainsFunc(allPrograms, func(p program) bool { return p.Name == name }) {
			return nil, fmt.Errorf("unknown program %q", name)
		}
	}
	return chosen, nil
}
