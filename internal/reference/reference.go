// Package reference arranges the rows of a library as 4D's documentation does: commands by theme, with those that are not implemented, and built-in classes
// with their members. The coverage, help as JSON and the pages under docs are made of it; it says nothing that is not in a row or in the table of 4D's names.
package reference

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"tetra/builtins"
	"tetra/interp"
	"tetra/lexer"
)

// A Reference is all themes and classes, in order of their names.
type Reference struct {
	Version int     `json:"version"` // of the JSON form
	Themes  []Theme `json:"themes"`
	Classes []Class `json:"classes"`
}

// A Theme is a theme of 4D's documentation.
type Theme struct {
	Name     string    `json:"name"`
	URL      string    `json:"url,omitempty"` // 4D's page; "" for Obsolete
	Commands []Command `json:"commands"`      // that are implemented, in order of name
	Missing  []Missing `json:"missing"`       // documented but not implemented, in order of name
}

// Obsolete is the theme of the commands that 4D only keeps for old code: it has pages for none.
const Obsolete = "Obsolete"

// Documented is the number of commands that 4D documents in the theme.
func (t *Theme) Documented() int {
	if t.Name == Obsolete {
		return 0
	}
	return len(t.Commands) + len(t.Missing)
}

// Count is the number of documented commands that are implemented, and of all that are documented.
func (r *Reference) Count() (done, documented int) {
	for i := range r.Themes {
		if t := &r.Themes[i]; t.Name != Obsolete {
			done += len(t.Commands)
			documented += t.Documented()
		}
	}
	return done, documented
}

// A Command is an implemented command.
type Command struct {
	Name       string   `json:"name"`
	Number     int      `json:"number"`
	Syntax     []string `json:"syntax"` // forms, without the name
	Summary    string   `json:"summary"`
	Notes      string   `json:"notes,omitempty"`    // Markdown
	Examples   []string `json:"examples,omitempty"` // lines; " // " is followed by what the line gives or prints
	Function   bool     `json:"function"`           // gives a value
	ThreadSafe *bool    `json:"threadSafe,omitempty"`
	Deprecated bool     `json:"deprecated,omitempty"`
	URL        string   `json:"url,omitempty"` // 4D's page, "" when there is none
}

// Facts is what the table of 4D's names knows of the command besides: its number, whether 4D documents it as thread-safe, and whether it is deprecated.
func (c *Command) Facts() []string {
	facts := []string{fmt.Sprintf("Command %d", c.Number)}
	if c.ThreadSafe != nil {
		facts = append(facts, map[bool]string{true: "thread-safe in 4D", false: "not thread-safe in 4D"}[*c.ThreadSafe])
	}
	if c.Deprecated {
		facts = append(facts, "deprecated")
	}
	return facts
}

// Find gives the command of a name, in any letter case, and its theme; nil when none of that name is implemented.
func (r *Reference) Find(name string) (*Theme, *Command) {
	name = string(lexer.Fold(nil, name))
	for i := range r.Themes {
		for j := range r.Themes[i].Commands {
			if c := &r.Themes[i].Commands[j]; string(lexer.Fold(nil, c.Name)) == name {
				return &r.Themes[i], c
			}
		}
	}
	return nil, nil
}

// Missing is a command that is not implemented.
type Missing struct {
	Name   string `json:"name"`
	Number int    `json:"number"`
	URL    string `json:"url,omitempty"`
}

// A Class is a built-in class.
type Class struct {
	Name    string   `json:"name"`
	Parent  string   `json:"parent,omitempty"`
	URL     string   `json:"url"` // 4D's page
	Summary string   `json:"summary"`
	New     []string `json:"new,omitempty"` // forms of 4D.Name.new, without the name; none when code cannot make instances
	Members []Member `json:"members"`       // in order of name
}

// A Member is a function or property of a class.
type Member struct {
	Name     string   `json:"name"`
	Function bool     `json:"function"` // else a property
	Writable bool     `json:"writable,omitempty"`
	Static   bool     `json:"static,omitempty"` // of the class itself
	Syntax   []string `json:"syntax"`
	Summary  string   `json:"summary"`
	Notes    string   `json:"notes,omitempty"`
	Examples []string `json:"examples,omitempty"`
}

// Of arranges a library. Its names come from the table of package builtins.
func Of(lib *interp.Library) *Reference {
	r := &Reference{Version: 1, Classes: []Class{}}
	themes := map[string]*Theme{}
	for info := range builtins.Commands() {
		row := lib.Command(info.Number)
		name, url := info.Theme, themeURL(info.Theme)
		if info.Obsolete || name == "" {
			name, url = Obsolete, themeURL(Obsolete)
		}
		if row == nil && name == Obsolete {
			continue
		}
		t := themes[name]
		if t == nil {
			t = &Theme{Name: name, URL: url, Commands: []Command{}, Missing: []Missing{}}
			themes[name] = t
		}
		if row == nil {
			t.Missing = append(t.Missing, Missing{info.Name, info.Number, commandURL(info)})
			continue
		}
		c := Command{Name: row.Name, Number: row.Number, Syntax: lines(row.Syntax), Summary: row.Summary, Notes: row.Notes, Examples: lines(row.Examples),
			Function: info.Function, Deprecated: info.Deprecated, URL: commandURL(info)}
		if info.ThreadSafe || info.ThreadUnsafe {
			safe := info.ThreadSafe
			c.ThreadSafe = &safe
		}
		t.Commands = append(t.Commands, c)
	}
	for _, t := range themes {
		slices.SortStableFunc(t.Commands, func(a, b Command) int { return byName(a.Name, b.Name) })
		slices.SortStableFunc(t.Missing, func(a, b Missing) int { return byName(a.Name, b.Name) })
		r.Themes = append(r.Themes, *t)
	}
	slices.SortFunc(r.Themes, func(a, b Theme) int { return byName(a.Name, b.Name) })
	for _, b := range lib.Classes {
		r.Classes = append(r.Classes, classOf(b.Def()))
	}
	slices.SortFunc(r.Classes, func(a, b Class) int { return byName(a.Name, b.Name) })
	return r
}

func byName(a, b string) int {
	return cmp.Or(cmp.Compare(strings.ToLower(a), strings.ToLower(b)), cmp.Compare(a, b))
}

func classOf(d *interp.ClassDef) Class {
	c := Class{Name: d.Name, Parent: d.Parent, URL: classURL(d.Name), Summary: d.Summary, Members: []Member{}}
	if d.New != nil {
		c.New = lines(d.NewSyntax)
	}
	add := func(list []*interp.MemberDef, static bool) {
		for _, m := range list {
			c.Members = append(c.Members, Member{Name: m.Name, Function: m.Run != nil, Writable: m.Set != nil, Static: static, Syntax: lines(m.Notation()), Summary: m.Summary,
				Notes: m.Notes, Examples: lines(m.Examples)})
		}
	}
	add(d.Members, false)
	add(d.Static, true)
	slices.SortStableFunc(c.Members, func(a, b Member) int { return byName(a.Name, b.Name) })
	return c
}

// lines is the lines of a row's text that are not empty.
func lines(text string) (list []string) {
	for l := range strings.Lines(text) {
		if l = strings.TrimLeft(strings.TrimRight(l, " \t\n"), "\t"); l != "" { // tabs are the layout of our source
			list = append(list, l)
		}
	}
	return list
}

const site = "https://developer.4d.com/docs/"

// themeURL is 4D's page of a theme, "" when it has none.
func themeURL(theme string) string {
	if theme == "4D Write Pro" || theme == Obsolete {
		return ""
	}
	return site + "commands/theme/" + dashed(theme)
}

// commandURL is 4D's page of a command, "" when it has none.
func commandURL(c builtins.CommandInfo) string {
	if c.Obsolete || strings.HasPrefix(c.Name, "C_") || strings.HasPrefix(c.Name, "WP ") {
		return ""
	}
	return site + "commands/" + Slug(c.Name)
}

// classURL is 4D's page of a class.
func classURL(name string) string {
	switch name {
	case "Directory", "Document":
	case "DataStoreImplementation":
		name = "DataStoreClass"
	default:
		name += "Class"
	}
	return site + "API/" + name
}

// Slug is a name as it stands in addresses and names of files: "Process (Communications)" is process-communications.
func Slug(name string) string { return strings.ToLower(dashed(name)) }

// dashed is the letters and digits of a name, with a dash for whatever is between them.
func dashed(name string) string {
	return strings.Join(strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
