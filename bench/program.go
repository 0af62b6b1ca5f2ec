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
	// Library tells that the time goes into commands and functions of the language, not into walking the program: such programs have a table of
	// their own, without a mean, beside peers that are used for the same work.
	Library bool
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
	{Name: "fib", Title: "fib (recursion)", Forms: untyped("fib")},
	{Name: "calls", Title: "calls with 0 to 8 parameters", Forms: untyped("calls")},
	{Name: "loops", Title: "nested loops", Forms: untyped("loops")},
	{Name: "caseof", Title: "Case of", Forms: untyped("caseof")},
	{Name: "variables", Title: "process variables", Forms: untyped("variables")},
	{Name: "pointers", Title: "pointers"},
	{Name: "throw", Title: "throw and catch", Forms: untyped("throw")},
	{Name: "sieve", Title: "sieve on an array of Booleans", Forms: append([]form{
		{Name: "sieve_longint", Title: "sieve on an array of Integers"},
		{Name: "sieve_collection", Title: "sieve on a collection"},
	}, untyped("sieve")...)},
	{Name: "nbody", Title: "nbody on objects", Forms: untyped("nbody")},
	{Name: "nbody_class", Title: "nbody on class instances", Forms: untyped("nbody_class")},
	{Name: "methods", Title: "class functions", Forms: untyped("methods")},
	{Name: "construct", Title: "class construction", Forms: untyped("construct")},
	{Name: "strings", Title: "text building", Forms: untyped("strings")},
	{Name: "substring", Title: "substring scan", Forms: untyped("substring")},
	{Name: "words", Title: "word count", Forms: untyped("words")},
	{Name: "sort", Title: "sort", Forms: untyped("sort")},
	{Name: "sort_formula", Title: "sort with a formula", Forms: untyped("sort_formula")},
	{Name: "mapreduce", Title: "map, filter, reduce", Forms: untyped("mapreduce")},
	{Name: "foreach", Title: "For each", Forms: untyped("foreach")},
	{Name: source, Title: "20,000 lines, read and run once"},

	{Name: "json_parse", Title: "JSON Parse, 140 MB", Library: true},
	{Name: "json_stringify", Title: "JSON Stringify, 140 MB", Library: true},
	{Name: "search", Title: "Position, without case", Library: true},
	{Name: "search_exact", Title: "Position, by codes", Library: true},
	{Name: "replace", Title: "Replace string, without case", Library: true},
	{Name: "replace_exact", Title: "Replace string, by codes", Library: true},
	{Name: "split", Title: "Split string and .join()", Library: true},
	{Name: "sort_numbers", Title: ".sort() of 10^6 numbers", Library: true},
	{Name: "sort_texts", Title: ".sort() of 300,000 texts", Library: true},
	{Name: "orderby", Title: ".orderBy() of 200,000 objects", Library: true},
	{Name: "query", Title: ".query() of 10^6 objects", Library: true},
}

// untyped is the form of a program without any declaration.
func untyped(name string) []form { return []form{{Name: name + "_untyped", Untyped: true}} }

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
