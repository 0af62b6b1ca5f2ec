package format

import (
	"strconv"
	"strings"

	"tetra/lexer"
)

// The words of modifiers and accessors by Token.Number.
var (
	modifierWords = [...]string{"shared", "singleton", "session", "local", "exposed", "server", "onHTTPGet"}
	accessorWords = [...]string{"", "get", "set", "query", "orderBy", "event"}
)

// typeNames is how 4D writes its basic types, by their folded form.
var typeNames = func() map[string]string {
	m := map[string]string{}
	for _, s := range []string{"Text", "Date", "Time", "Boolean", "Integer", "Real", "Pointer", "Picture", "Object", "Collection", "Variant", "Blob"} {
		m[strings.ToLower(s)] = s
	}
	return m
}()

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
		case typeName:
			if canonical, ok := typeNames[strings.ToLower(s)]; ok {
				return canonical
			}
		}
	case lexer.Table:
		if p.strips(i) && p.tableAlone(i) {
			return s[:strings.LastIndexByte(s, ':')] + "]"
		}
	case lexer.Field:
		if p.strips(i) {
			return s[:strings.LastIndexByte(s, ':')]
		}
	default:
		if t.Kind.IsKeyword() {
			return t.Kind.String()
		}
	}
	return s
}

// strips tells whether token i loses its number. A table known by name has a number that is not written.
func (p *printer) strips(i int) bool {
	t := p.in.Tokens[i]
	return p.opt.Tokens == Strip && !p.pinned[i] && strings.IndexByte(p.src[t.Start:t.End], ':') >= 0
}

// tableAlone tells whether a table can do without its number: [Invoice] with nothing beside it is a collection literal, unless the
// table is known by name.
func (p *printer) tableAlone(i int) bool {
	if p.in.Tokens[i+1].Kind == lexer.Field || i > 0 && p.notes[i-1].prefix && p.in.Tokens[i-1].Kind == lexer.Arrow {
		return true
	}
	if known, ok := p.opt.Names.(lexer.TableNames); ok {
		s := p.src[p.in.Tokens[i].Start+1 : p.in.Tokens[i].End]
		_, ok := known.Table(lexer.Fold(nil, s[:strings.LastIndexByte(s, ':')]))
		return ok
	}
	return false
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
		name := p.label(s[:at], canonical, t)
		if p.strips(i) {
			if p.means(name, t) {
				return name
			}
			if p.means(canonical, t) {
				return canonical
			}
		}
		return name + s[at:]
	case p.opt.Tokens == Add && !p.pinned[i]:
		return canonical + p.suffix(i)
	case same(canonical, s):
		return canonical
	}
	return s // an old name, which still works
}

// label is what stands before a token suffix. The number decides, so a label may be the name that another version of 4D gives the
// command, and a constant's number may be that of another version; names that exist are left alone, or else formatting a project
// and opening it would undo each other. A label that nobody knows, a French one, becomes the name.
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

// pin makes the names at and beside a token keep the suffixes they have, or all names; it is false when that changes nothing.
func (p *printer) pin(at int, all bool) bool {
	if p.opt.Tokens == Keep {
		return false
	}
	if p.pinned == nil {
		p.pinned = map[int]bool{}
	}
	from, to := max(at-1, 0), min(at+2, len(p.in.Tokens))
	if all {
		from, to = 0, len(p.in.Tokens)
	}
	before := len(p.pinned)
	for i := from; i < to; i++ {
		switch p.in.Tokens[i].Kind {
		case lexer.Name, lexer.Table, lexer.Field:
			p.pinned[i] = true
		}
	}
	return len(p.pinned) > before
}
