package main

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tetra/builtins"
	"tetra/internal/reference"
	"tetra/web"
)

func whole() *reference.Reference { return reference.Of(web.Library(builtins.Standard(), nil)) }

// The pages are the same whenever they are made.
func TestPagesAreTheSame(t *testing.T) {
	one, two := whole(), whole()
	if !maps.Equal(pages(one), pages(two)) || shares(one) != shares(two) {
		t.Error("two runs give different pages")
	}
}

// Every link from page to page leads to one that there is.
func TestLinks(t *testing.T) {
	all := pages(whole())
	link := regexp.MustCompile(`\]\(([^)#]*)(#[^)]*)?\)`)
	for name, text := range all {
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			target, anchor := m[1], m[2]
			if strings.HasPrefix(target, "https://developer.4d.com/docs/") {
				continue
			}
			if target != "" {
				if _, ok := all[path.Join(path.Dir(name), target)]; !ok {
					t.Errorf("%s has a link to %s, which does not exist", name, target)
				}
			}
			if anchor != "" && anchor != "#not-implemented" || anchor != "" && !strings.Contains(text, "\n## Not implemented\n") {
				t.Errorf("%s has a link to %s", name, anchor)
			}
		}
	}
}

// Every command and member is on the page of its theme or class, with its summary.
func TestPages(t *testing.T) {
	r := whole()
	all := pages(r)
	for i := range r.Themes {
		th := &r.Themes[i]
		page, ok := all["docs/commands/"+themeFile(th)]
		if ok != (len(th.Commands) > 0) {
			t.Errorf("the theme %s has %d commands, but a page: %v", th.Name, len(th.Commands), ok)
		}
		for _, c := range th.Commands {
			if !strings.Contains(page, "\n## "+escape(c.Name)+"\n") || !strings.Contains(page, "\n"+escape(c.Summary)+"\n") {
				t.Errorf("%s is not on the page of %s", c.Name, th.Name)
			}
		}
		for _, m := range th.Missing {
			if ok && !strings.Contains(page, linked(m.Name, m.URL)) {
				t.Errorf("%s is not among what is missing of %s", m.Name, th.Name)
			}
		}
	}
	page := all["docs/classes/Signal.md"]
	for _, want := range []string{"# 4D.Signal\n", "\n## .trigger()\n", ".wait ({ timeout : Real }) : Boolean\n", "The property can be assigned."} {
		if !strings.Contains(page, want) {
			t.Errorf("the page of Signal lacks %q:\n%s", want, page)
		}
	}
}

func TestShares(t *testing.T) {
	r := &reference.Reference{Themes: []reference.Theme{
		{Name: "A", Commands: make([]reference.Command, 2)},
		{Name: "B", Commands: make([]reference.Command, 199), Missing: make([]reference.Missing, 1)},
		{Name: "C", Commands: make([]reference.Command, 1), Missing: make([]reference.Missing, 200)},
		{Name: "D", Missing: make([]reference.Missing, 5)},
		{Name: reference.Obsolete, Commands: make([]reference.Command, 3)},
	}}
	want := []string{"202 of 4D's 408 commands (49 %) are implemented:", "", "| share | themes |", "|---|---|", "| all | A |", "| half and more | B 199 of 200 |", "| less | C 1 of 201 |", ""}
	if got := strings.Split(shares(r), "\n"); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestBetween(t *testing.T) {
	got, err := between("head\n"+begin+"old\n"+end+"tail\n", "new\n")
	if err != nil || got != "head\n"+begin+"new\n"+end+"tail\n" {
		t.Errorf("%q %v", got, err)
	}
	if _, err := between("text\n"+begin, ""); err == nil {
		t.Error("a README without the second mark is taken")
	}
}

func TestEscape(t *testing.T) {
	if got, want := escape("_O_X takes * and `a*b_c` <text>"), `\_O\_X takes \* and `+"`a*b_c`"+` \<text\>`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
