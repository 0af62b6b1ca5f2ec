package interp

import (
	"fmt"
	"sync"

	"tetra/value"
)

// A Command is what 4D's documentation says at the top of a page, and the Go function that does it. Help, completion, checks and the
// docs are made from the row.
type Command struct {
	Name     string // as 4D writes it: "Position"
	Number   int    // 15, as in Position:C15
	Syntax   string // 4D's notation, one form a line, without the name; see Form
	Summary  string // one sentence, third person
	Notes    string // Markdown: limits, differences from 4D
	Examples string // lines "expression // result", run by the tests
	Run      func(c *Call) (value.Value, error)

	// Quick, when set, does the common case of Run without a Call: the arguments are as the syntax says, * and variables are not among
	// them. ok is false when it is not that case; then it has done nothing.
	Quick func(p *Process, args []value.Value) (v value.Value, ok bool)

	forms func() []*Form
}

// Forms is the parsed Syntax.
func (c *Command) Forms() []*Form { return c.forms() }

// A Theme is a group of commands as 4D's documentation groups them.
type Theme struct {
	Name     string
	Commands []*Command
}

// A ClassDef describes a class of the 4D class store (docs/API).
type ClassDef struct {
	Name    string // "File": 4D.File
	Parent  string // "Document"; "" for Object
	Summary string
	Members []*MemberDef
	// New makes an instance: 4D.Name.new(...). nil: cannot be instantiated by code.
	New       func(c *Call) (value.Value, error)
	NewSyntax string
	// Singleton gives 4D.Name.me, nil for most.
	Static []*MemberDef
}

// A MemberDef is one function or property of a ClassDef. c.This is the receiver.
type MemberDef struct {
	Name     string
	Syntax   string // of a function, as for commands; of a property, ": Type"
	Summary  string
	Notes    string
	Examples string
	Run      func(c *Call) (value.Value, error) // function
	Get      func(c *Call) (value.Value, error) // property
	Set      func(c *Call) (value.Value, error) // property that may be assigned: the value is c.Args[0]

	// Quick is that of a command; the receiver is its first argument.
	Quick func(p *Process, args []value.Value) (v value.Value, ok bool)

	forms func() []*Form
}

// A Table knows every name of 4D, also those that are not implemented.
type Table interface {
	// CommandName is the name of a command number, "" for an unknown number.
	CommandName(number int) string
	// Constant is the value of the constant K group:index.
	Constant(group, index int) (value.Value, bool)
}

// A Library is the set of commands and built-in classes an application offers. It is built once and then read by all.
type Library struct {
	Themes  []*Theme
	Classes []*ClassDef
	Table   Table

	byNumber map[int]*Command
	classes  map[string]*ClassDef
}

// NewLibrary indexes themes and classes. Two rows with one number are a fault of the program, and panic.
func NewLibrary(table Table, themes []*Theme, classes []*ClassDef) *Library {
	l := &Library{Themes: themes, Classes: classes, Table: table, byNumber: map[int]*Command{}, classes: map[string]*ClassDef{}}
	for _, t := range themes {
		for _, c := range t.Commands {
			if old := l.byNumber[c.Number]; old != nil {
				panic(fmt.Sprintf("commands %s and %s have the same number %d", old.Name, c.Name, c.Number))
			}
			l.byNumber[c.Number] = c
			c.forms = sync.OnceValue(func() []*Form { return ParseNotation(c.Name, c.Syntax) })
		}
	}
	for _, d := range classes {
		l.classes[d.Name] = d
		for _, ms := range [][]*MemberDef{d.Members, d.Static} {
			for _, m := range ms {
				m.forms = sync.OnceValue(func() []*Form { return ParseNotation(d.Name+"."+m.Name, m.Syntax) })
			}
		}
	}
	return l
}

// Command gives the row of a command number, nil when it is not implemented.
func (l *Library) Command(number int) *Command { return l.byNumber[number] }

// MakesArray tells whether a command may make the variable given as an argument an array: it writes an array there, whatever was in it.
func (l *Library) MakesArray(command, argument int) bool {
	c := l.byNumber[command]
	if c == nil {
		return false
	}
	for _, f := range c.Forms() {
		if p := f.spec(argument); p != nil && p.Out && !p.In && (p.Accept.Has(value.Array)) {
			return true
		}
	}
	return false
}

// Class gives the description of 4D.name, nil without.
func (l *Library) Class(name string) *ClassDef { return l.classes[name] }
