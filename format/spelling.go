package format

import (
	"strconv"
	"strings"
	"unicode"

	"tetra/diag"
	"tetra/lexer"
)

// The words of modifiers and accessors by Token.Number.
var (
	modifierWords = [...]string{"shared", "singleton", "session", "local", "exposed", "server", "onHTTPGet"}
	accessorWords = [...]string{"", "get", "set", "query", "orderBy", "event"}
)

// typeSpelling is how 4D writes a basic type, "" for a name that is none.
func typeSpelling(name string) string {
	for _, s := range [...]string{"Text", "Date", "Time", "Boolean", "Integer", "Real", "Pointer", "Picture", "Object", "Collection", "Variant", "Blob"} {
		if strings.EqualFold(s, name) {
			return s
		}
	}
	return ""
}

// The two numbers of Super: the call of the constructor and the member form.
const (
	superCall   = 1705
	superMember = 1706
)

// spell gives the text of token i of the source.
func (p *printer) spell(i int) string {
	t := &p.in.Tokens[i]
	s := p.src[t.Start:t.End]
	switch t.Kind {
	case lexer.Modifier:
		return modifierWords[t.Number]
	case lexer.Accessor:
		return accessorWords[t.Number]
	case lexer.Interprocess:
		if name, ok := strings.CutPrefix(s, "\u25CA"); ok {
			return "<>" + name
		}
	case lexer.Name:
		switch p.notes[i].role {
		case plain:
			return p.spellName(i, s)
		case typePath: // the tree holds the label of a type, so no other takes its place
			label := s
			if t.Tokenised {
				label = s[:suffixAt(s, t.Name)]
			}
			if p.opt.Names != nil && same(label, p.canonical(*t)) {
				return p.spellName(i, s)
			}
		case typeName:
			if canonical := typeSpelling(s); canonical != "" {
				return canonical
			}
		}
	case lexer.Table:
		if p.strips(i) {
			return p.withoutNumber(i, s)
		}
	case lexer.Field:
		if p.strips(i) {
			return lexer.FieldName(s)
		}
	default:
		switch {
		case t.Kind.IsKeyword() && p.in.French:
			return lexer.Spelling(t.Kind, s)
		case t.Kind.IsKeyword():
			return t.Kind.String()
		}
	}
	return s
}

// strips tells whether token i loses its number. A table known by name has a number that is not written.
func (p *printer) strips(i int) bool {
	t := p.in.Tokens[i]
	return p.opt.Tokens == Strip && strings.IndexByte(p.src[t.Start:t.End], ':') >= 0
}

// withoutNumber gives a table as it is written without its number, if it is still read as a table then: [Invoice] with nothing beside
// it is a collection literal, unless the table is known by name, and a few names need their number everywhere.
func (p *printer) withoutNumber(i int, s string) string {
	bare := s[:strings.LastIndexByte(s, ':')] + "]"
	beside := p.in.Tokens[i+1].Kind == lexer.Field || i > 0 && p.notes[i-1].prefix && p.in.Tokens[i-1].Kind == lexer.Arrow
	known := false
	if tables, ok := p.opt.Names.(lexer.TableNames); ok {
		_, known = tables.Table(lexer.Fold(nil, bare[1:len(bare)-1]))
	}
	if !beside && !known {
		return s
	}
	var r lexer.Result
	lexer.Scan(diag.NewSource("", "->"+bare), lexer.Options{Names: p.names()}, &r)
	if r.Tokens[1].Kind != lexer.Table {
		return s
	}
	return bare
}

// spellName gives the spelling of a command or constant, with or without its token.
func (p *printer) spellName(i int, s string) string {
	t := p.in.Tokens[i]
	if p.opt.Names == nil {
		return s
	}
	canonical := p.canonical(t)
	switch {
	case canonical == "":
		return s
	case t.Tokenised:
		at := suffixAt(s, t.Name)
		name := p.label(strings.TrimRightFunc(s[:at], unicode.IsSpace), canonical, t)
		if p.strips(i) {
			if p.means(name, t) {
				return name
			}
			if p.means(canonical, t) {
				return canonical
			}
		}
		return name + s[at:]
	case p.opt.Tokens == Add:
		return canonical + p.suffix(i)
	case same(canonical, s):
		return canonical
	}
	return s // an old name, which still works
}

// label is what stands before a token suffix. The number decides, so a label may be the name that another version of 4D gives the
// command, and a constant's number may be that of another version; names that exist are left alone, or else formatting a project
// and opening it would undo each other. A label that nobody knows, a French one, becomes the name, unless the source has French keywords: 4D
// writes all of it in French then. Blanks between label and suffix go.
func (p *printer) label(label, canonical string, t lexer.Token) string {
	current := label
	if len(label) > 3 && strings.EqualFold(label[:3], "_O_") { // 4D marks obsolete commands so
		current = label[3:]
	}
	switch {
	case same(label, canonical):
		return canonical
	case same(current, canonical):
		return label
	case p.in.French && label != "":
		return label
	}
	if _, known := p.opt.Names.Lookup(lexer.Fold(nil, label)); known {
		return label
	}
	return canonical
}

func (p *printer) canonical(t lexer.Token) string {
	switch t.Name {
	case lexer.Command:
		return p.opt.Names.CommandName(int(t.Number))
	case lexer.Constant:
		return p.opt.Names.ConstantName(int(t.Number), int(t.Index))
	}
	return ""
}

// means tells whether a name alone stands for what a token says.
func (p *printer) means(name string, t lexer.Token) bool {
	e, ok := p.opt.Names.Lookup(lexer.Fold(nil, name))
	return ok && e.Kind == t.Name && sameNumber(e.Kind, int32(e.Number), t.Number) && int32(e.Index) == t.Index
}

// sameNumber tells whether two numbers of names of a kind mean the same: those of Super do, what follows tells them apart.
func sameNumber(k lexer.NameKind, a, b int32) bool {
	super := func(n int32) bool { return k == lexer.Command && (n == superCall || n == superMember) }
	return a == b || super(a) && super(b)
}

func (p *printer) suffix(i int) string {
	t := p.in.Tokens[i]
	if t.Name == lexer.Constant {
		return ":K" + strconv.Itoa(int(t.Number)) + ":" + strconv.Itoa(int(t.Index))
	}
	n := int(t.Number)
	if n == superCall && p.in.Tokens[i+1].Kind == lexer.Dot {
		n = superMember
	}
	return ":C" + strconv.Itoa(n)
}

// suffixAt gives the place of the token suffix in a name that has one.
func suffixAt(s string, k lexer.NameKind) int {
	i := strings.LastIndexByte(s, ':')
	if k != lexer.Command {
		i = strings.LastIndexByte(s[:i], ':')
	}
	return i
}

// same tells whether two spellings are one name.
func same(a, b string) bool {
	return string(lexer.Fold(nil, a)) == string(lexer.Fold(nil, b))
}

// differs compares what was printed, read again, with the source. It gives the first token of the source that is not the same,
// -1 when all are and the comments too.
func (p *printer) differs(text string, out *lexer.Result) int {
	in := p.in.Tokens
	for i := range in {
		if i >= len(out.Tokens) {
			return i
		}
		a, b := &in[i], &out.Tokens[i]
		if a.Kind != b.Kind || a.Name != b.Name {
			return i
		}
		s, t := p.src[a.Start:a.End], text[b.Start:b.End]
		switch {
		case a.Kind == lexer.EOF || a.Kind.IsKeyword():
			if a.Number != b.Number {
				return i
			}
		case a.Kind == lexer.Name && (a.Name == lexer.Command || a.Name == lexer.Constant):
			if p.notes[i].role == verbatim && s != t || !sameNumber(a.Name, a.Number, b.Number) || a.Index != b.Index {
				return i
			}
		case (a.Kind == lexer.Table || a.Kind == lexer.Field) && p.opt.Tokens == Strip:
			if name, _, _ := strings.Cut(strings.TrimSuffix(s, "]"), ":"); !strings.HasPrefix(t, name) {
				return i
			}
		case a.Kind == lexer.Interprocess:
			if strings.Replace(s, "\u25CA", "<>", 1) != t && s != t {
				return i
			}
		case s != t && !(a.Kind == lexer.Name && p.notes[i].role == typeName && strings.EqualFold(s, t)):
			return i
		}
	}
	if len(in) != len(out.Tokens) || len(p.in.Comments) != len(out.Comments) {
		return len(in) - 1
	}
	for i, a := range p.in.Comments {
		if b := out.Comments[i]; a.Kind != b.Kind || p.src[a.Start:a.End] != text[b.Start:b.End] {
			return len(in) - 1
		}
	}
	return -1
}
