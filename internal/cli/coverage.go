package cli

import (
	"fmt"
	"io"
	"strings"

	"tetra/builtins"
	"tetra/web"
)

// writeCoverage prints how many of 4D's commands are implemented, by theme, and how many members the built-in classes have. With a theme it names what is
// missing of that.
func writeCoverage(env *Env, theme string) error {
	lib := web.Library(builtins.Standard(), nil)
	list := builtins.CoverageOf(lib)
	var b strings.Builder
	if theme != "" {
		for _, c := range list {
			if strings.EqualFold(c.Theme, theme) {
				fmt.Fprintf(&b, "%s: %d of %d commands\n", c.Theme, c.Done, c.Total())
				for _, name := range c.Missing {
					fmt.Fprintf(&b, "  %s\n", name)
				}
				_, err := io.WriteString(env.Stdout, b.String())
				return err
			}
		}
		var names []string
		for _, c := range list {
			names = append(names, c.Theme)
		}
		return unknown("theme", theme, names)
	}
	done, total := 0, 0
	row := func(name string, done, total int) {
		fmt.Fprintf(&b, "%-26s %5d of %5d  %3d %%\n", name, done, total, done*100/max(total, 1))
	}
	for _, c := range list {
		row(c.Theme, c.Done, c.Total())
		done += c.Done
		total += c.Total()
	}
	row("all themes", done, total)
	members := 0
	b.WriteString("\nBuilt-in classes and their functions and properties\n\n")
	for _, d := range lib.Classes {
		n := len(d.Def().Members) + len(d.Def().Static)
		fmt.Fprintf(&b, "%-26s %5d\n", d.Name, n)
		members += n
	}
	fmt.Fprintf(&b, "%-26s %5d\n", fmt.Sprintf("all %d classes", len(lib.Classes)), members)
	_, err := io.WriteString(env.Stdout, b.String())
	return err
}
