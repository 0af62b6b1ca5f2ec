package builtins

import (
	"slices"
	"testing"
)

// The themes that are said to be complete are, but for what needs windows or a database; every row is counted once.
func TestCoverage(t *testing.T) {
	lib := Standard()
	rows := 0
	for _, th := range lib.Themes {
		for _, c := range th.Commands() {
			if info, ok := FindCommand(c.Number); ok && !info.Obsolete && info.Theme != "" {
				rows++
			}
		}
	}
	done := 0
	for _, c := range CoverageOf(lib) {
		done += c.Done
		switch c.Theme {
		case "String", "Math", "Date and Time", "Boolean", "Objects (Language)", "Collections", "On a Series", "Variables":
			if len(c.Missing) > 0 {
				t.Errorf("%s misses %q", c.Theme, c.Missing)
			}
		case "JSON":
			if want := []string{"JSON TO SELECTION", "Selection to JSON"}; !slices.Equal(c.Missing, want) { // records
				t.Errorf("%s misses %q", c.Theme, c.Missing)
			}
		case "BLOB":
			if want := []string{"BLOB to list", "LIST TO BLOB"}; !slices.Equal(c.Missing, want) { // hierarchical lists
				t.Errorf("%s misses %q", c.Theme, c.Missing)
			}
		}
	}
	if done < rows {
		t.Errorf("%d commands are counted, there are %d rows", done, rows)
	}
}
