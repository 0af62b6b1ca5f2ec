package interp

import (
	"fmt"
	"strings"
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
	Examples string // lines of a method, run by the tests; behind " // " is the value of an expression, or what a command prints
	Run      func(c *Call) (value.Value, error)

	// Quick, when set, does the common case of Run without a Call: the arguments are as the syntax says, * and variables are not among
	// them. ok is false when it is not that case; then it has done nothing.
	Quick func(p *Process, args []value.Value) (v value.Value, ok bool)

	// Idle, when set, tells that a call has no effect at the moment: then not even its arguments are evaluated. Such a command has no result.
	// It is not asked before Interp.MayBeIdle was called.
	Idle func(p *Process) bool

	forms onceForms
}

// Forms is the parsed Syntax.
func (c *Command) Forms() []*Form { return c.forms.get(c.Name, c.Syntax) }

// onceForms is a syntax that is parsed when it is first asked for.
type onceForms struct {
	once sync.Once
	v    []*Form
}

func (o *onceForms) get(name, syntax string) []*Form {
	o.once.Do(func() { o.v = ParseNotation(name, syntax) })
	return o.v
}

// set gives the forms of a row that has no syntax.
func (o *onceForms) set(forms []*Form) { o.once.Do(func() { o.v = forms }) }

// A Theme is a group of commands as 4D's documentation groups them. Its rows are made when the first of them is asked for: a program uses a
// few of the forty themes.
type Theme struct {
	Name string
	Rows func() []*Command

	once     sync.Once
	commands []*Command
}

// Commands is the rows of the theme.
func (t *Theme) Commands() []*Command {
	t.once.Do(func() { t.commands = t.Rows() })
	return t.commands
}

// A BuiltinClass is a name of the 4D class store (docs/API), and what makes the description of the class when it is first asked for.
type BuiltinClass struct {
	Name   string // "File": 4D.File
	Define func() *ClassDef

	once sync.Once
	def  *ClassDef
}

// Def is the description of the class.
func (b *BuiltinClass) Def() *ClassDef {
	b.once.Do(func() {
		d := b.Define()
		d.Name = b.Name
		for _, ms := range [][]*MemberDef{d.Members, d.Static} {
			for _, m := range ms {
				m.class = d.Name
			}
		}
		b.def = d
	})
	return b.def
}

// A ClassDef describes a built-in class.
type ClassDef struct {
	Name    string // that of the BuiltinClass
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

	class string
	makes bool // it is the constructor of its class
	forms onceForms
}

// Forms is the parsed Syntax of a function.
func (m *MemberDef) Forms() []*Form { return m.forms.get(m.class+"."+m.Name, m.Syntax) }

// Notation is the Syntax as 4D's pages show it: a function has parentheses, with or without parameters.
func (m *MemberDef) Notation() string {
	if s := strings.TrimSpace(m.Syntax); m.Run != nil && !strings.HasPrefix(s, "(") {
		return strings.TrimSpace("() " + s)
	}
	return m.Syntax
}

// A Table knows every name of 4D, also those that are not implemented.
type Table interface {
	// CommandName is the name of a command number, "" for an unknown number.
	CommandName(number int) string
	// CommandTheme is the theme that 4D's documentation has a command number in, "" for an unknown number.
	CommandTheme(number int) string
	// Constant is the value of the constant K group:index.
	Constant(group, index int) (value.Value, bool)
}

// A Library is the set of commands and built-in classes an application offers. It is written once and then read by all.
type Library struct {
	Themes  []*Theme
	Classes []*BuiltinClass
	Table   Table

	// byNumber is all commands. Most programs need only themes that their commands are found in by what the Table says.
	once     sync.Once
	byNumber map[int]*Command
}

// NewLibrary puts themes and classes together. Two rows with one number are a fault of the program, and panic when a command is not where the table says.
func NewLibrary(table Table, themes []*Theme, classes []*BuiltinClass) *Library {
	return &Library{Themes: themes, Classes: classes, Table: table}
}

// Command gives the row of a command number, nil when it is not implemented. It looks in the theme where 4D's documentation has the command
// before it makes the rows of all themes.
func (l *Library) Command(number int) *Command {
	if l.Table != nil {
		if name := l.Table.CommandTheme(number); name != "" {
			for _, t := range l.Themes {
				if t.Name != name {
					continue
				}
				for _, c := range t.Commands() {
					if c.Number == number {
						return c
					}
				}
			}
		}
	}
	l.once.Do(func() {
		l.byNumber = map[int]*Command{}
		for _, t := range l.Themes {
			for _, c := range t.Commands() {
				if old := l.byNumber[c.Number]; old != nil {
					panic(fmt.Sprintf("commands %s and %s have the same number %d", old.Name, c.Name, c.Number))
				}
				l.byNumber[c.Number] = c
			}
		}
	})
	return l.byNumber[number]
}

// MakesArray tells whether a command may make the variable given as an argument an array: it writes an array there, whatever was in it.
func (l *Library) MakesArray(command, argument int) bool {
	c := l.Command(command)
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

// ResultType is the type of a command's result where that is a number (Real) or a text, else Variant.
func (l *Library) ResultType(command int) value.Type {
	c := l.Command(command)
	if c == nil {
		return value.TVariant
	}
	t := value.TVariant
	for i, f := range c.Forms() {
		ft := f.resultType()
		if ft == value.TBoolean || i > 0 && ft != t {
			return value.TVariant
		}
		t = ft
	}
	return t
}

// Class gives the description of 4D.name, nil without.
func (l *Library) Class(name string) *ClassDef {
	for _, b := range l.Classes {
		if b.Name == name {
			return b.Def()
		}
	}
	return nil
}
