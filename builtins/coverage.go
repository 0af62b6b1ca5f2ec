package builtins

import (
	"cmp"
	"slices"

	"tetra/interp"
)

// Coverage is how much of a theme of 4D's documentation is implemented. It is counted from the rows and from the table of 4D's names, never written down.
type Coverage struct {
	Theme   string
	Done    int      // commands that work
	Missing []string // documented commands that do not, by name
}

// Total is the number of commands the documentation has in the theme.
func (c Coverage) Total() int { return c.Done + len(c.Missing) }

// CoverageOf counts the commands of a library by theme, in order of the themes' names. Commands that 4D no longer documents are not counted.
func CoverageOf(lib *interp.Library) []Coverage {
	byTheme := map[string]*Coverage{}
	for info := range Commands() {
		if info.Obsolete || info.Theme == "" {
			continue
		}
		c := byTheme[info.Theme]
		if c == nil {
			c = &Coverage{Theme: info.Theme}
			byTheme[info.Theme] = c
		}
		if lib.Command(info.Number) != nil || interp.LanguageCommand(info.Number) {
			c.Done++
		} else {
			c.Missing = append(c.Missing, info.Name)
		}
	}
	var list []Coverage
	for _, c := range byTheme {
		slices.Sort(c.Missing)
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Coverage) int { return cmp.Compare(a.Theme, b.Theme) })
	return list
}
