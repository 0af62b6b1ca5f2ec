// Package check says what is wrong with sources beyond their syntax, without running them: names that do not exist, calls with the wrong number or
// kind of arguments, operators and assignments that cannot work, lines that are never reached.
//
// The bar is that an error is never false. 4D decides much at run time, and a checker sees neither the components nor the forms of a project, so
// a rule speaks only when it is certain; what is merely unusual is a warning, and what is possible is silent.
package check

import (
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"tetra/ast"
	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
	"tetra/parser"
)

// Kind is what a source is to its project.
type Kind uint8

const (
	Method Kind = iota // a project method: others call it by its name
	Class              // a class of cs
	Other              // a database method, form method, object method or trigger: nobody calls it by name
)

// A Source is one file of a program.
type Source struct {
	Name   string // of the method or class
	Kind   Kind
	Load   interp.SourceFunc // called at most once
	Report bool              // false: the file is there for its name and signature only
}

// Options say what else the program can see. The zero value is a program that is complete in itself.
type Options struct {
	// Project tells that the program is a 4D project rather than a folder of scripts: 4D may then add the components and plug-ins it ships or
	// finds beside itself, which the project need not name.
	Project bool
	// Components tells that there are components or plug-ins: a method that is not found may be theirs, so it is a warning.
	Components bool
	// Around are methods of the project in whose folder this one lies, as the test host of a component does: they are there when it runs.
	Around []string
	// Tables are the tables of the database: each has the classes cs.Name, cs.NameEntity and cs.NameSelection.
	Tables []string
	// NoCatalog tells that the tables are not known: any class of cs may be that of a table.
	NoCatalog bool
}

// A Result is what was found in one source; a source that is not reported has none.
type Result struct {
	Found diag.List // in source order
	Err   error     // the source could not be read
}

// Program checks the sources that ask for it, on all cores, and gives a result for each source.
func Program(sources []Source, lib *interp.Library, o Options) []Result {
	p := newProgram(sources, lib, o)
	results := make([]Result, len(sources))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(sources)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(sources) {
					return
				}
				if u := p.units[i]; u.Report {
					results[i] = p.check(u)
				}
			}
		})
	}
	wg.Wait()
	p.settle()
	return results
}

// settle decides about unknown methods that may come from outside: where the program calls others that can only come from there, they may too.
func (p *program) settle() {
	if !p.foreign.Load() {
		return
	}
	for _, u := range p.units {
		for _, e := range u.doubtful {
			outside(e)
		}
	}
}

// program is what the checks of all files share. Its maps are complete before the first check; units are parsed when first needed.
type program struct {
	lib     *interp.Library
	o       Options
	names   lexer.Names
	units   []*unit
	methods map[string]*unit // by name in lower case
	family  map[string]bool  // how names of methods begin, see familyOf
	classes map[string]*unit // by exact name
	tables  map[string]bool  // the classes of tables
	around  map[string]bool  // Options.Around in lower case

	foreign  atomic.Bool // a method was called that can only come from a component or plug-in
	counting sync.Map    // *ast.Signature -> bool, see countsParameters

	// extended is the classes that another class extends: a call on This may then mean another function.
	extended func() map[string]bool
	given    func() map[string]bool // see givenNames
}

// programNames is the names that sources are read with.
type programNames struct {
	*lexer.NameTable
	p *program
}

// Method implements lexer.MethodNames.
func (n programNames) Method(folded string) bool { return n.p.methods[folded] != nil }

// unit is a source, parsed when first needed by whichever file comes first.
type unit struct {
	Source
	p      *program
	once   sync.Once
	file   *ast.File
	syntax diag.List
	err    error
	class  *classInfo

	doubtful diag.List // unknown methods that may come from outside; see settle
}

func newProgram(sources []Source, lib *interp.Library, o Options) *program {
	p := &program{lib: lib, o: o, methods: map[string]*unit{}, family: map[string]bool{}, classes: map[string]*unit{}, tables: map[string]bool{}, around: map[string]bool{}}
	table, _ := lib.Table.(lexer.Names)
	names := &lexer.NameTable{Parent: table}
	var key []byte
	for _, s := range sources {
		u := &unit{Source: s, p: p}
		p.units = append(p.units, u)
		switch s.Kind {
		case Class:
			p.classes[s.Name] = u
		case Method:
			p.methods[strings.ToLower(s.Name)] = u
			p.family[familyOf(s.Name)] = true
			// All other names look like variables to the scanner; a command wins over a method of the same name, as in 4D.
			if key = lexer.Fold(key[:0], s.Name); len(key) > 0 && (strings.Contains(s.Name, " ") || key[0] >= '0' && key[0] <= '9') {
				if _, known := names.Lookup(key); !known {
					names.Add(s.Name, lexer.Entry{Kind: lexer.Method})
				}
			}
		}
	}
	p.names = programNames{names, p}
	for _, t := range o.Tables {
		p.tables[t], p.tables[t+"Entity"], p.tables[t+"Selection"] = true, true, true
	}
	for _, m := range o.Around {
		p.around[strings.ToLower(m)] = true
	}
	p.given = sync.OnceValue(p.givenNames)
	p.extended = sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for _, u := range p.classes {
			if c := u.classInfo(); c != nil && c.extends != "" {
				set[strings.TrimPrefix(c.extends, "cs.")] = true
			}
		}
		return set
	})
	return p
}

// parse reads and parses the source; nil when it cannot be read.
func (u *unit) parse() *ast.File {
	u.once.Do(func() {
		src, err := u.Load()
		if err != nil {
			u.err = err
			return
		}
		parse := parser.ParseFile
		if u.Kind == Class {
			parse = parser.ParseClass
		}
		u.file, u.syntax = parse(src, u.p.names)
		if u.file.Class != nil {
			u.class = newClassInfo(u.Name, u.file)
		}
	})
	return u.file
}

// classInfo is the class a unit holds; nil when it holds none or cannot be read.
func (u *unit) classInfo() *classInfo {
	u.parse()
	return u.class
}

// signature is the parameter list of a method; nil when it has none or cannot be read.
func (u *unit) signature() *ast.Signature {
	f := u.parse()
	if f == nil || f.Declare == nil || u.syntax.Err() != nil {
		return nil
	}
	return &f.Declare.Signature
}

// check finds everything in one source. After a syntax error nothing else is looked for: a line that could not be read may hold what a rule
// would miss.
func (p *program) check(u *unit) Result {
	f := u.parse()
	if f == nil {
		return Result{Err: u.err}
	}
	found := slices.Clone(u.syntax)
	if found.Err() == nil {
		c := &fileCheck{program: p, unit: u, missing: map[int]*missingCommand{}}
		c.file()
		found = append(found, c.found...)
		u.doubtful = c.doubtful
	}
	found = newRegions(f).filter(found)
	slices.SortStableFunc(found, func(x, y *diag.Error) int { return int(x.Span.Start) - int(y.Span.Start) })
	return Result{Found: found}
}
