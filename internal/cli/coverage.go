package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"tetra/builtins"
	"tetra/internal/reference"
	"tetra/lexer"
	"tetra/web"
)

// writeCoverage prints how many of 4D's commands are implemented, by theme, and how many members the built-in classes have. With a theme it names what is
// missing of that.
func writeCoverage(env *Env, theme string) error {
	r := reference.Of(web.Library(builtins.Standard(), nil))
	var b strings.Builder
	if theme != "" {
		var names []string
		for _, t := range r.Themes {
			if strings.EqualFold(t.Name, theme) {
				fmt.Fprintf(&b, "%s: %d of %d commands\n", t.Name, len(t.Commands), t.Documented())
				for _, m := range t.Missing {
					fmt.Fprintf(&b, "  %s\n", m.Name)
				}
				_, err := io.WriteString(env.Stdout, b.String())
				return err
			}
			names = append(names, t.Name)
		}
		return unknown("theme", theme, names)
	}
	row := func(name string, done, total int) {
		fmt.Fprintf(&b, "%-26s %5d of %5d  %3d %%\n", name, done, total, done*100/max(total, 1))
	}
	obsolete := 0
	for _, t := range r.Themes {
		if t.Name == reference.Obsolete {
			obsolete = len(t.Commands)
			continue
		}
		row(t.Name, len(t.Commands), t.Documented())
	}
	done, total := r.Count()
	row("all themes", done, total)
	fmt.Fprintf(&b, "%-26s %5d\n", "obsolete commands besides", obsolete)
	members := 0
	b.WriteString("\nBuilt-in classes and their functions and properties\n\n")
	for _, c := range r.Classes {
		fmt.Fprintf(&b, "%-26s %5d\n", c.Name, len(c.Members))
		members += len(c.Members)
	}
	fmt.Fprintf(&b, "%-26s %5d\n", fmt.Sprintf("all %d classes", len(r.Classes)), members)
	_, err := io.WriteString(env.Stdout, b.String())
	return err
}

// writeReference prints what is known about all commands and classes as one JSON object, or with a name about the command or class of that name.
func writeReference(env *Env, name string) error {
	r := reference.Of(web.Library(builtins.Standard(), nil))
	if name != "" {
		same := func(other string) bool { return string(lexer.Fold(nil, name)) == string(lexer.Fold(nil, other)) }
		var known []string
		for i := range r.Themes {
			t := &r.Themes[i]
			for _, c := range t.Commands {
				known = append(known, c.Name)
			}
			t.Commands = slices.DeleteFunc(t.Commands, func(c reference.Command) bool { return !same(c.Name) })
			t.Missing = slices.DeleteFunc(t.Missing, func(m reference.Missing) bool { return !same(m.Name) })
		}
		r.Themes = slices.DeleteFunc(r.Themes, func(t reference.Theme) bool { return len(t.Commands)+len(t.Missing) == 0 })
		for _, c := range r.Classes {
			known = append(known, c.Name)
		}
		r.Classes = slices.DeleteFunc(r.Classes, func(c reference.Class) bool { return !same(c.Name) && !same("4D."+c.Name) })
		if len(r.Themes)+len(r.Classes) == 0 {
			return unknown("command or class", name, known)
		}
	}
	e := json.NewEncoder(env.Stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}
