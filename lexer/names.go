package lexer

import (
	"unicode"
	"unicode/utf8"
)

// NameKind says what a bare name is, as far as its spelling or its token tells. The values are those of ast.NameKind.
type NameKind uint8

const (
	UnknownName NameKind = iota
	Command              // Number is the command's
	Constant             // Number is the group, Index the index
	Method               // a project method
	Plugin               // a plug-in command
)

// An Entry is what is known about a name.
type Entry struct {
	Kind          NameKind
	Number, Index int
}

// Names tells the scanner which names exist. Names in 4D contain blanks, so the words "New object list" are one method, or
// the command New object followed by a mistake, depending on what is known.
//
// Keys are folded: lower case (see Fold), single blanks between words, no token suffix. They are byte slices that belong to
// the caller and change after the call, so that a look-up in a map allocates nothing. Implementations must be safe for
// concurrent use.
type Names interface {
	// Lookup finds a command, constant, project method or plug-in command.
	Lookup(folded []byte) (Entry, bool)
	// MaxWords is the largest number of words of any known name that begins with this word, 0 when there is none.
	MaxWords(first []byte) int
}

// TableNames may be implemented by Names whose owner knows the tables of the database. Without it, [Name] alone is read as a
// collection literal unless a number or a field name tells that it is a table.
type TableNames interface {
	// Table finds the number of a table by its folded name.
	Table(folded []byte) (number int, ok bool)
}

// MethodNames may be implemented by Names whose owner knows all project methods, so that a method may have a name that in other languages is a
// keyword (end).
type MethodNames interface {
	// Method tells whether there is a project method of this folded name.
	Method(folded string) bool
}

// A NameTable is a ready-made Names: a map with an optional parent that is asked for what the map does not hold. Fill it before
// the first scan; after that it may be read from many goroutines.
type NameTable struct {
	Parent  Names
	entries map[string]Entry
	words   map[string]int
	tables  map[string]int
	buf     []byte
}

// Add makes a name known. A later entry replaces an earlier one of the same name.
func (t *NameTable) Add(name string, e Entry) {
	if t.entries == nil {
		t.entries, t.words = map[string]Entry{}, map[string]int{}
	}
	t.buf = Fold(t.buf[:0], name)
	first, n := firstWord(t.buf)
	if n == 0 {
		return
	}
	t.entries[string(t.buf)] = e
	if t.words[string(first)] < n {
		t.words[string(first)] = n
	}
}

// AddTable makes a table of the database known.
func (t *NameTable) AddTable(name string, number int) {
	if t.tables == nil {
		t.tables = map[string]int{}
	}
	t.buf = Fold(t.buf[:0], name)
	t.tables[string(t.buf)] = number
}

// Lookup implements Names.
func (t *NameTable) Lookup(folded []byte) (Entry, bool) {
	if e, ok := t.entries[string(folded)]; ok {
		return e, true
	}
	if t.Parent != nil {
		return t.Parent.Lookup(folded)
	}
	return Entry{}, false
}

// MaxWords implements Names.
func (t *NameTable) MaxWords(first []byte) int {
	n := t.words[string(first)]
	if t.Parent != nil {
		n = max(n, t.Parent.MaxWords(first))
	}
	return n
}

// Table implements TableNames.
func (t *NameTable) Table(folded []byte) (int, bool) {
	if n, ok := t.tables[string(folded)]; ok {
		return n, true
	}
	if p, ok := t.Parent.(TableNames); ok {
		return p.Table(folded)
	}
	return 0, false
}

// firstWord gives the first word of a folded name and how many words there are.
func firstWord(folded []byte) (first []byte, words int) {
	first = folded
	for i, c := range folded {
		if c == ' ' {
			if words == 0 {
				first = folded[:i]
			}
			words++
		}
	}
	if len(folded) > 0 {
		words++
	}
	return first, words
}

// Fold appends a name in the form in which names are compared: lower case, blanks at the ends dropped, inner blanks single.
func Fold(dst []byte, name string) []byte {
	base, blank := len(dst), false
	for i := 0; i < len(name); {
		if w := blankAt(name, i); w > 0 {
			blank = true
			i += w
			continue
		}
		if blank && len(dst) > base {
			dst = append(dst, ' ')
		}
		blank = false
		c := name[i]
		switch {
		case c >= utf8.RuneSelf:
			r, w := utf8.DecodeRuneInString(name[i:])
			if r == utf8.RuneError && w == 1 {
				dst = append(dst, c)
			} else {
				dst = utf8.AppendRune(dst, unicode.ToLower(r))
			}
			i += w
			continue
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		dst = append(dst, c)
		i++
	}
	return dst
}
