package builtins

import (
	"testing"

	"tetra/lexer"
)

func lookup(name string) (lexer.Entry, bool) {
	return Names().Lookup(lexer.Fold(nil, name))
}

func TestEveryNameIsFound(t *testing.T) {
	n := 0
	for c := range Commands() {
		n++
		e, ok := lookup(c.Name)
		if want := c.Number; !ok || e.Kind != lexer.Command || e.Number != want && c.Name != "Super" {
			t.Errorf("%s: %v %v, want command %d", c.Name, e, ok, want)
		}
		if got := (nameTable{}).CommandName(c.Number); got != c.Name {
			t.Errorf("command %d is %q, want %q", c.Number, got, c.Name)
		}
	}
	if n != 1445 {
		t.Errorf("%d commands", n)
	}
	n = 0
	for c := range Constants() {
		n++
		e, ok := lookup(c.Name)
		if !ok || e.Kind != lexer.Constant || (e.Number != c.Group || e.Index != c.Index) && c.Name != "vk position center" {
			t.Errorf("%s: %v %v, want K%d:%d", c.Name, e, ok, c.Group, c.Index)
		}
		if v, ok := (nameTable{}).Constant(c.Group, c.Index); !ok || !v.Same(c.Value) && !v.IsText() {
			t.Errorf("%s: %v, want %v", c.Name, v, c.Value)
		}
	}
	if n != 2744 {
		t.Errorf("%d constants", n)
	}
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name string
		want lexer.Entry
	}{
		{"position", lexer.Entry{Kind: lexer.Command, Number: 15}},
		{"NEW   Object", lexer.Entry{Kind: lexer.Command, Number: 1471}},
		{"Form event", lexer.Entry{Kind: lexer.Command, Number: 1606}}, // the present name wins over the old name of 388
		{"SET VISIBLE", lexer.Entry{Kind: lexer.Command, Number: 603}}, // an old name
		{"C_INTEGER", lexer.Entry{Kind: lexer.Command, Number: 282}},
		{"is text", lexer.Entry{Kind: lexer.Constant, Number: 8, Index: 3}},
		{"Listbox lines", lexer.Entry{Kind: lexer.Constant, Number: 53, Index: 23}},
	} {
		if e, ok := lookup(c.name); !ok || e != c.want {
			t.Errorf("%s: %v %v, want %v", c.name, e, ok, c.want)
		}
	}
	for _, name := range []string{"", "Font", "Nil", "During", "positio", "position x"} {
		if e, ok := lookup(name); ok {
			t.Errorf("%s: %v, want nothing", name, e)
		}
	}
	for first, want := range map[string]int{"new": 3, "position": 1, "zz": 0, "lis": 0} {
		if got := Names().MaxWords([]byte(first)); got != want {
			t.Errorf("MaxWords(%s) = %d, want %d", first, got, want)
		}
	}
}

func TestConstantValues(t *testing.T) {
	for _, c := range []struct {
		group, index int
		name, text   string
		number       float64
	}{
		{8, 3, "Is text", "", 2},
		{30, 1, "Pi", "", 3.141592653589793},
		{76, 35, "ak none", "", 0},
		{24, 3, "Windows sound document", "WAV", 0},
	} {
		e, ok := lookup(c.name)
		if !ok {
			t.Errorf("%s is unknown", c.name)
			continue
		}
		v, ok := (nameTable{}).Constant(e.Number, e.Index)
		if !ok {
			t.Errorf("%s has no value", c.name)
		} else if v.IsText() && v.Str() != c.text || v.IsNum() && v.Float() != c.number {
			t.Errorf("%s is %v", c.name, v)
		}
	}
	for os, want := range map[string]string{"linux": "/", "windows": `\`, "darwin": ":"} {
		if got := folderSeparator(os); got != want {
			t.Errorf("folder separator on %s: %q", os, got)
		}
	}
	if _, ok := (nameTable{}).Constant(9999, 1); ok {
		t.Error("K9999:1 has a value")
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	key, first := []byte("application version"), []byte("application")
	if n := testing.AllocsPerRun(100, func() {
		Names().Lookup(key)
		Names().MaxWords(first)
		nameTable{}.Constant(8, 3)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// The names of constants that errors give are those of the values they are given for.
func TestNamedConstants(t *testing.T) {
	for what, names := range map[string][]string{"httpOptionNames": httpOptionNames[:], "xmlOptionNames": xmlOptionNames[:], "saxEventNames": saxEventNames[:]} {
		for i, name := range names[1:] { // no constant is 0
			e, ok := lookup(name)
			if !ok {
				t.Errorf("%s: there is no constant %q", what, name)
				continue
			}
			if v, ok := (nameTable{}).Constant(e.Number, e.Index); !ok || !v.IsNum() || v.Float() != float64(i+1) {
				t.Errorf("%s: %s is %v, not %d", what, name, v, i+1)
			}
		}
	}
}
