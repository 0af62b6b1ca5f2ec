package reference

import (
	"slices"
	"strings"
	"testing"

	"tetra/builtins"
	"tetra/interp"
	"tetra/web"
)

func whole() *interp.Library { return web.Library(builtins.Standard(), nil) }

// Every command is in one theme, once: those that have a row, those that are missing, and nothing else. A command of the language has a row too.
func TestCommands(t *testing.T) {
	lib := whole()
	seen := map[int]bool{}
	for _, th := range Of(lib).Themes {
		for _, c := range th.Commands {
			if row := lib.Command(c.Number); row == nil || row.Name != c.Name || seen[c.Number] {
				t.Errorf("%s: %s is no command, or there twice", th.Name, c.Name)
			}
			seen[c.Number] = true
		}
		for _, m := range th.Missing {
			if lib.Command(m.Number) != nil || seen[m.Number] {
				t.Errorf("%s: %s is not missing", th.Name, m.Name)
			}
			seen[m.Number] = true
		}
	}
	for _, th := range lib.Themes {
		for _, c := range th.Commands() {
			if !seen[c.Number] {
				t.Errorf("%s is not in the reference", c.Name)
			}
		}
	}
	for c := range builtins.Commands() {
		if !c.Obsolete && c.Theme != "" && !seen[c.Number] {
			t.Errorf("%s is neither implemented nor missing", c.Name)
		}
		if interp.LanguageCommand(c.Number) && lib.Command(c.Number) == nil {
			t.Errorf("%s is part of the language, but has no row", c.Name)
		}
	}
}

// The themes that are said to be complete are, but for what needs windows or a database.
func TestComplete(t *testing.T) {
	want := map[string]string{
		"String": "", "Math": "", "Date and Time": "", "Boolean": "", "Objects (Language)": "", "Collections": "", "On a Series": "", "Variables": "",
		"Language": "", "Interruptions": "",
		"JSON":       "JSON TO SELECTION, Selection to JSON", // records
		"BLOB":       "BLOB to list, LIST TO BLOB",           // hierarchical lists
		"Web Server": "Web Event, Web Form",                  // forms in web pages
	}
	for _, th := range Of(whole()).Themes {
		var missing []string
		for _, m := range th.Missing {
			missing = append(missing, m.Name)
		}
		if w, ok := want[th.Name]; ok && w != strings.Join(missing, ", ") {
			t.Errorf("%s misses %q", th.Name, missing)
		}
		delete(want, th.Name)
	}
	if len(want) > 0 {
		t.Errorf("there are no themes %v", want)
	}
}

// What is told of a command and a member is what their rows and the table of names say.
func TestOf(t *testing.T) {
	r := Of(whole())
	i := slices.IndexFunc(r.Themes, func(t Theme) bool { return t.Name == "String" })
	th := r.Themes[i]
	if th.URL != "https://developer.4d.com/docs/commands/theme/String" || th.Documented() != len(th.Commands) {
		t.Errorf("%s %d %d", th.URL, th.Documented(), len(th.Commands))
	}
	i = slices.IndexFunc(th.Commands, func(c Command) bool { return c.Number == 15 })
	c := th.Commands[i]
	if c.Name != "Position" || c.ThreadSafe == nil || !*c.ThreadSafe || !c.Function || c.URL != "https://developer.4d.com/docs/commands/position" || len(c.Syntax) == 0 ||
		c.Summary == "" || len(c.Examples) == 0 {
		t.Errorf("%+v", c)
	}
	i = slices.IndexFunc(r.Classes, func(c Class) bool { return c.Name == "Folder" })
	cl := r.Classes[i]
	if cl.Parent != "Directory" || cl.URL != "https://developer.4d.com/docs/API/FolderClass" || len(cl.New) == 0 || len(cl.Members) == 0 {
		t.Errorf("%+v", cl)
	}
}

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{"Process (Communications)": "process-communications", "4D Environment": "4d-environment", "On a Series": "on-a-series", "4D": "4d"} {
		if got := Slug(name); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}
