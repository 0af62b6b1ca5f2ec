package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// readTable reads a tab-separated file whose first line names the columns.
func readTable(path string) ([]map[string]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
	head := strings.Split(lines[0], "\t")
	var rows []map[string]string
	for i, l := range lines[1:] {
		cells := strings.Split(l, "\t")
		if len(cells) != len(head) {
			return nil, fmt.Errorf("%s:%d: %d cells, not %d", path, i+2, len(cells), len(head))
		}
		row := map[string]string{}
		for j, h := range head {
			row[h] = cells[j]
		}
		rows = append(rows, row)
	}
	return rows, nil
}

type command struct {
	number      int
	name, theme string
	flags       uint8
	old         []string
}

// The flags of a command; table.go in builtins reads them.
const (
	flagFunction   = 1 << iota // returns a value
	flagThreadSafe             // documented as thread-safe
	flagThreadBad              // documented as not thread-safe
	flagDeprecated
	flagObsolete // _O_, or no longer documented
)

type constant struct {
	group, index int
	name, theme  string
	typ          string // integer, real, text
	number       string
	text         string
	deprecated   bool
	old          []string
}

func splitOld(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "; ")
}

func readCommands(path string) ([]command, error) {
	rows, err := readTable(path)
	if err != nil {
		return nil, err
	}
	var list []command
	for _, r := range rows {
		n, err := strconv.Atoi(r["number"])
		if err != nil {
			return nil, err
		}
		c := command{number: n, name: r["name"], theme: r["theme"], old: splitOld(r["old_names"])}
		if r["is_function"] == "1" {
			c.flags |= flagFunction
		}
		switch r["thread_safe"] {
		case "yes":
			c.flags |= flagThreadSafe
		case "no":
			c.flags |= flagThreadBad
		}
		if r["deprecated"] == "1" {
			c.flags |= flagDeprecated
		}
		switch r["status"] {
		case "obsolete", "removed from docs", "internal":
			c.flags |= flagObsolete
		}
		list = append(list, c)
	}
	slices.SortStableFunc(list, func(a, b command) int { return cmp.Compare(a.number, b.number) })
	return list, nil
}

func readConstants(path string) ([]constant, error) {
	rows, err := readTable(path)
	if err != nil {
		return nil, err
	}
	var list []constant
	for _, r := range rows {
		c := constant{name: r["name"], theme: r["theme"], typ: r["type"], deprecated: r["deprecated"] == "1", old: splitOld(r["old_names"])}
		if _, err := fmt.Sscanf(r["token"], "K%d:%d", &c.group, &c.index); err != nil {
			return nil, fmt.Errorf("token %s: %v", r["token"], err)
		}
		switch c.typ {
		case "integer", "real":
			if _, err := strconv.ParseFloat(r["value"], 64); err != nil {
				return nil, fmt.Errorf("%s: %v", c.name, err)
			}
			c.number = r["value"]
		case "text":
			c.text = r["value"]
			if c.group == 24 && c.index == 12 { // Folder separator: the platform decides, see builtins/table.go
				c.text = ""
			}
		default:
			return nil, fmt.Errorf("%s: unknown type %s", c.name, c.typ)
		}
		list = append(list, c)
	}
	slices.SortStableFunc(list, func(a, b constant) int {
		return cmp.Or(cmp.Compare(a.group, b.group), cmp.Compare(a.index, b.index))
	})
	return list, nil
}

func fold(s string) string { return strings.ToLower(s) }

// hash is FNV-1a, as in builtins/table.go.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// alias tells whether an old name may stand for the present one in a source without tokens. A single everyday word (Font, Encode, Nil) may
// not: programs use such words for their own methods and variables.
func alias(old string) bool { return strings.ContainsAny(old, " _") }

func generate(dir string) ([]byte, error) {
	commands, err := readCommands(filepath.Join(dir, "commands.tsv"))
	if err != nil {
		return nil, err
	}
	constants, err := readConstants(filepath.Join(dir, "constants.tsv"))
	if err != nil {
		return nil, err
	}

	// Entries: commands by number, constants by token, old names. Of two current names spelled alike the first is found by name.
	var names []string
	byName := map[string]int{}
	add := func(name string) {
		if _, ok := byName[fold(name)]; !ok {
			byName[fold(name)] = len(names)
		}
		names = append(names, name)
	}
	for _, c := range commands {
		add(c.name)
	}
	for _, c := range constants {
		add(c.name)
	}
	var aliases []string
	target := map[string]int{}
	ambiguous := map[string]bool{}
	old := func(list []string, entry int) {
		for _, o := range list {
			f := fold(o)
			if _, current := byName[f]; current || !alias(o) {
				continue
			}
			if t, seen := target[f]; seen {
				ambiguous[f] = ambiguous[f] || t != entry
				continue
			}
			target[f] = entry
			aliases = append(aliases, o)
		}
	}
	for i, c := range commands {
		old(c.old, i)
	}
	for i, c := range constants {
		old(c.old, len(commands)+i)
	}
	aliases = slices.DeleteFunc(aliases, func(o string) bool { return ambiguous[fold(o)] })
	for _, o := range aliases {
		add(o)
	}

	var offsets []int
	off := 1
	for _, n := range names {
		offsets = append(offsets, off)
		off += len(n) + 1
	}
	offsets = append(offsets, off)

	size := 1
	for size < 2*len(names) {
		size *= 2
	}
	nameHash := make([]int, size)
	for i, n := range names {
		if byName[fold(n)] != i {
			continue
		}
		h := int(hash(fold(n))) & (size - 1)
		for nameHash[h] != 0 {
			h = (h + 1) & (size - 1)
		}
		nameHash[h] = i + 1
	}

	var words, wordMax []int
	wordOf := map[string]int{}
	for i, n := range names {
		f := strings.Fields(fold(n))
		w, ok := wordOf[f[0]]
		if !ok {
			w = len(words)
			wordOf[f[0]] = w
			words = append(words, i)
			wordMax = append(wordMax, 0)
		}
		wordMax[w] = max(wordMax[w], len(f))
	}
	wsize := 1
	for wsize < 2*len(words) {
		wsize *= 2
	}
	wordHash := make([]int, wsize)
	for w, i := range words {
		h := int(hash(strings.Fields(fold(names[i]))[0])) & (wsize - 1)
		for wordHash[h] != 0 {
			h = (h + 1) & (wsize - 1)
		}
		wordHash[h] = w + 1
	}

	var themes []string
	themeOf := map[string]int{}
	theme := func(t string) int {
		i, ok := themeOf[t]
		if !ok {
			i = len(themes)
			themeOf[t] = i
			themes = append(themes, t)
		}
		return i
	}
	theme("")
	var commandThemes, constantThemes, flags, numbers []int
	index := make([]int, commands[len(commands)-1].number+1)
	for i, c := range commands {
		commandThemes = append(commandThemes, theme(c.theme))
		flags = append(flags, int(c.flags))
		numbers = append(numbers, c.number)
		index[c.number] = i + 1
	}
	var tokens []int
	var values, texts []string
	var types strings.Builder
	for _, c := range constants {
		constantThemes = append(constantThemes, theme(c.theme))
		tokens = append(tokens, c.group<<16|c.index)
		t := c.typ[0]
		if t == 't' {
			values = append(values, strconv.Itoa(len(texts)))
			texts = append(texts, c.text)
		} else {
			values = append(values, c.number)
		}
		if c.deprecated {
			t -= 'a' - 'A'
		}
		types.WriteByte(t)
	}
	var aliasOf []int
	for _, o := range aliases {
		aliasOf = append(aliasOf, target[fold(o)])
	}

	var b bytes.Buffer
	b.WriteString("// Code generated by internal/gentables from its commands.tsv and constants.tsv; DO NOT EDIT.\n\npackage builtins\n\n")
	fmt.Fprintf(&b, "const (\n\tcommandCount = %d\n\tconstantCount = %d\n)\n\n", len(commands), len(constants))
	b.WriteString("// tableNames is every name, a line each: commands by number, constants by token, old names.\nconst tableNames = `\n")
	for _, n := range names {
		b.WriteString(n)
		b.WriteByte('\n')
	}
	b.WriteString("`\n\n")
	ints(&b, "nameOffset", "is where in tableNames each name begins, and where the last one ends.", "uint32", offsets)
	ints(&b, "nameHash", "is an open-addressing table over the hash of the folded names: entry + 1, 0 for a free place.", "uint16", nameHash)
	ints(&b, "wordEntry", "is, for each first word of a name, an entry that begins with it.", "uint16", words)
	ints(&b, "wordMax", "is the most words of a name that begins with it.", "uint8", wordMax)
	ints(&b, "wordHash", "is nameHash for the first words.", "uint16", wordHash)
	ints(&b, "commandNumber", "is the number of each command entry.", "uint16", numbers)
	ints(&b, "commandIndex", "is entry + 1 by command number.", "uint16", index)
	ints(&b, "commandFlags", "says what kind of command it is.", "uint8", flags)
	ints(&b, "commandTheme", "is an index into tableThemes.", "uint8", commandThemes)
	ints(&b, "constantToken", "is group<<16|index of each constant, in order.", "uint32", tokens)
	ints(&b, "constantTheme", "is an index into tableThemes.", "uint8", constantThemes)
	ints(&b, "aliasOf", "is the entry each old name stands for.", "uint16", aliasOf)
	fmt.Fprintf(&b, "// constantType is a letter for each constant: i integer, r real, t text; a capital when it is deprecated.\nconst constantType = %q\n\n", types.String())
	b.WriteString("// constantNumber is the value of each number constant, and of each text constant its place in constantText.\n")
	list(&b, "constantNumber", "float64", values)
	fmt.Fprintf(&b, "// constantText is the values of the text constants.\nvar constantText = [...]string{\n")
	for _, t := range texts {
		fmt.Fprintf(&b, "%q,\n", t)
	}
	b.WriteString("}\n\n// tableThemes is the themes of commands and constants.\nvar tableThemes = [...]string{\n")
	for _, t := range themes {
		fmt.Fprintf(&b, "%q,\n", t)
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

func ints(b *bytes.Buffer, name, doc, typ string, list_ []int) {
	s := make([]string, len(list_))
	for i, n := range list_ {
		s[i] = strconv.Itoa(n)
	}
	fmt.Fprintf(b, "// %s %s\n", name, doc)
	list(b, name, typ, s)
}

func list(b *bytes.Buffer, name, typ string, items []string) {
	fmt.Fprintf(b, "var %s = [...]%s{", name, typ)
	for i, s := range items {
		if i%16 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteByte(' ')
		}
		b.WriteString(s)
		b.WriteByte(',')
	}
	b.WriteString("\n}\n\n")
}
