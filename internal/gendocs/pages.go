package main

import (
	"errors"
	"fmt"
	"strings"

	"tetra/internal/reference"
)

const generated = "<!-- Made by go generate from the rows of the commands and classes: change those, not this file. -->\n\n"

// pages is the text of every page by its path, with slashes, from the root of the project.
func pages(r *reference.Reference) map[string]string {
	p := map[string]string{"docs/commands/README.md": commandIndex(r), "docs/classes/README.md": classIndex(r)}
	for i := range r.Themes {
		if t := &r.Themes[i]; len(t.Commands) > 0 {
			p["docs/commands/"+themeFile(t)] = themePage(t)
		}
	}
	for i := range r.Classes {
		c := &r.Classes[i]
		p["docs/classes/"+c.Name+".md"] = classPage(c)
	}
	return p
}

func themeFile(t *reference.Theme) string { return reference.Slug(t.Name) + ".md" }

func commandIndex(r *reference.Reference) string {
	var b strings.Builder
	done, documented := r.Count()
	b.WriteString("# Commands\n\n" + generated)
	fmt.Fprintf(&b, "%d of the %d commands that 4D has, old declarations such as C_TEXT among them, are implemented, %s. A theme's page says what each command does, how it is called, what it gives and where it differs "+
		"from 4D; the examples on it are run as tests: behind `//` stands the value of an expression, or what a command prints. They run in a project with one method, `hello`, which returns `\"Hello \"+$1`; those of the theme Web Server answer the request `GET /hello?name=Ada`. `tetra help \"Split string\"` says the same in a terminal, `tetra help --json` to programs. [Classes](../classes/README.md) have "+
		"pages of their own.\n\n", done, documented, percent(done, documented))
	b.WriteString("A command that is not implemented raises error 33 when it is called, as in 4D, and `tetra check` reports the call before anything runs. Not implemented is what needs " +
		"windows, forms or a printer, which tetra does not have; what needs tables with records, which are not there yet, nor is SQL; and a few that need " +
		"other software: 4D Write Pro, Quick Report, SOAP, LDAP. Some implemented commands are about a window, a form, the keyboard or a record all the same: they answer " +
		"as 4D does when there is none, or do nothing, and their summary says so.\n\n")
	b.WriteString("| Theme | implemented | documented | share |\n|---|--:|--:|--:|\n")
	var none []string
	var obsolete *reference.Theme
	for i := range r.Themes {
		t := &r.Themes[i]
		switch {
		case t.Name == reference.Obsolete:
			obsolete = t
		case len(t.Commands) == 0:
			none = append(none, fmt.Sprintf("%s (%d)", linked(t.Name, t.URL), t.Documented()))
		default:
			fmt.Fprintf(&b, "| [%s](%s) | %d | %d | %s |\n", t.Name, themeFile(t), len(t.Commands), t.Documented(), percent(len(t.Commands), t.Documented()))
		}
	}
	if obsolete != nil {
		fmt.Fprintf(&b, "\nOf the commands that 4D only keeps for old code, %d work: [Obsolete](%s).\n", len(obsolete.Commands), themeFile(obsolete))
	}
	if len(none) > 0 {
		b.WriteString("\nThemes of which nothing is implemented, with the number of their commands: " + strings.Join(none, ", ") + ".\n")
	}
	return b.String()
}

// percent rounds down, so that only what is complete has 100 %.
func percent(done, total int) string { return fmt.Sprintf("%d %%", done*100/max(total, 1)) }

func linked(text, url string) string {
	if url == "" {
		return escape(text)
	}
	return "[" + escape(text) + "](" + url + ")"
}

func themePage(t *reference.Theme) string {
	var b strings.Builder
	b.WriteString("# " + t.Name + "\n\n" + generated)
	switch n := len(t.Commands); {
	case t.Name == reference.Obsolete:
		b.WriteString("Commands that 4D only keeps for old code, and documents no more.")
	case len(t.Missing) == 0:
		fmt.Fprintf(&b, "All %d commands of [this theme of 4D's documentation](%s) are implemented.", n, t.URL)
	default:
		fmt.Fprintf(&b, "%d of the %d commands of [this theme of 4D's documentation](%s) are implemented, %s. The others are listed [at the end](#not-implemented).", n, t.Documented(),
			t.URL, percent(n, t.Documented()))
	}
	b.WriteString(" [All themes](README.md).\n")
	for i := range t.Commands {
		c := &t.Commands[i]
		b.WriteString("\n## " + escape(c.Name) + "\n\n")
		entry(&b, c.Name, c.Syntax, c.Summary, c.Notes, c.Examples)
		facts := c.Facts()
		if c.URL != "" {
			facts = append(facts, "[4D's page]("+c.URL+")")
		}
		b.WriteString("\n" + strings.Join(facts, " · ") + "\n")
	}
	if len(t.Missing) > 0 {
		var names []string
		for _, m := range t.Missing {
			names = append(names, linked(m.Name, m.URL))
		}
		b.WriteString("\n## Not implemented\n\n" + strings.Join(names, ", ") + "\n")
	}
	return b.String()
}

// entry is what every command and member has: its forms, the sentences and the examples.
func entry(b *strings.Builder, name string, forms []string, summary, notes string, examples []string) {
	b.WriteString("```4d\n")
	if len(forms) == 0 {
		b.WriteString(name + "\n")
	}
	for _, f := range forms {
		b.WriteString(name + " " + f + "\n")
	}
	b.WriteString("```\n\n" + escape(summary) + "\n")
	if notes != "" {
		b.WriteString("\n" + escape(notes) + "\n")
	}
	if len(examples) > 0 {
		b.WriteString("\nExample:\n\n```4d\n" + strings.Join(examples, "\n") + "\n```\n")
	}
}

// escape keeps what a sentence says literally from being Markdown; code between backquotes stays as it is.
func escape(s string) string {
	var b strings.Builder
	code := false
	for _, r := range s {
		if r == '`' {
			code = !code
		} else if !code && strings.ContainsRune(`\*_<>`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func classIndex(r *reference.Reference) string {
	var b strings.Builder
	members := 0
	for _, c := range r.Classes {
		members += len(c.Members)
	}
	b.WriteString("# Built-in classes\n\n" + generated)
	fmt.Fprintf(&b, "%d classes with %d functions and properties. [Commands](../commands/README.md) have pages of their own.\n\n| Class | Members | |\n|---|--:|---|\n", len(r.Classes), members)
	for _, c := range r.Classes {
		fmt.Fprintf(&b, "| [%s](%s.md) | %d | %s |\n", c.Name, c.Name, len(c.Members), escape(c.Summary))
	}
	return b.String()
}

func classPage(c *reference.Class) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# 4D.%s\n\n%s%s", c.Name, generated, escape(c.Summary))
	if c.Parent != "" {
		fmt.Fprintf(&b, " It has the members of [4D.%s](%s.md) too.", c.Parent, c.Parent)
	}
	fmt.Fprintf(&b, " [4D's page](%s). [All classes](README.md).\n", c.URL)
	if len(c.New) > 0 {
		fmt.Fprintf(&b, "\n```4d\n")
		for _, f := range c.New {
			f = "4D." + c.Name + ".new " + f
			if strings.HasSuffix(f, ")") {
				f += " : 4D." + c.Name
			}
			b.WriteString(f + "\n")
		}
		b.WriteString("```\n")
	}
	for i := range c.Members {
		m := &c.Members[i]
		name := "." + m.Name
		if m.Static {
			name = "4D." + c.Name + name
		}
		heading := name
		if m.Function {
			heading += "()"
		}
		b.WriteString("\n## " + escape(heading) + "\n\n")
		entry(&b, name, m.Syntax, m.Summary, m.Notes, m.Examples)
		if !m.Function && m.Writable {
			b.WriteString("\nThe property can be assigned.\n")
		}
	}
	return b.String()
}

// The marks in the README between which the table is.
const (
	begin = "<!-- Made by go generate. -->\n"
	end   = "<!-- End of what go generate made. -->\n"
)

// between puts a text between the marks of another.
func between(text, middle string) (string, error) {
	head, rest, ok := strings.Cut(text, begin)
	_, tail, ended := strings.Cut(rest, end)
	if !ok || !ended {
		return "", errors.New("README.md has no marks to write between")
	}
	return head + begin + middle + end + tail, nil
}

// shares is the table of the README: themes by the share of their commands that is implemented.
func shares(r *reference.Reference) string {
	var b strings.Builder
	done, documented := r.Count()
	fmt.Fprintf(&b, "%d of 4D's %d commands (%s) are implemented:\n\n| share | themes |\n|---|---|\n", done, documented, percent(done, documented))
	for _, group := range []struct {
		title         string
		least, beyond int // per cent
	}{{"all", 100, 101}, {"half and more", 50, 100}, {"less", 0, 50}} {
		var names []string
		for i := range r.Themes {
			t := &r.Themes[i]
			n, of := len(t.Commands), t.Documented()
			if of == 0 || n == 0 || n*100 < group.least*of || n*100 >= group.beyond*of {
				continue
			}
			name := t.Name
			if n < of {
				name += fmt.Sprintf(" %d of %d", n, of)
			}
			names = append(names, name)
		}
		if len(names) > 0 {
			fmt.Fprintf(&b, "| %s | %s |\n", group.title, strings.Join(names, ", "))
		}
	}
	return b.String()
}
