package builtins

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tetra/value"
)

// A regexSet is what stands between two brackets, up to a set operation: items of one class, and atoms that cannot be part of one.
type regexSet struct {
	items strings.Builder
	atoms []string
}

// atom gives the set as something that matches one character, "" for nothing. plain tells that it is one class without ^.
func (s *regexSet) atom() (_ string, plain bool) {
	atoms := s.atoms
	if s.items.Len() > 0 {
		if len(atoms) == 0 {
			return "[" + s.items.String() + "]", true
		}
		atoms = append([]string{"[" + s.items.String() + "]"}, atoms...)
	}
	switch len(atoms) {
	case 0:
		return "", false
	case 1:
		return atoms[0], false
	}
	return "(?:" + strings.Join(atoms, "|") + ")", false
}

// set translates a set, which may hold others and operations: && and & for what is in both, -- and - for what is in the first alone. The result matches one
// character: regexp2 has no such operations, looking ahead does the same.
func (t *regexTranslator) set() (string, error) {
	s, _, err := t.nestedSet(0)
	return s, err
}

func (t *regexTranslator) nestedSet(depth int) (_ string, plain bool, err error) {
	if depth > maxSetNesting {
		return "", false, regexError("sets are nested too deep")
	}
	t.i++
	negated := t.i < len(t.s) && t.s[t.i] == '^'
	if negated {
		t.i++
	}
	left, op := "", ""
	cur := regexSet{}
	combine := func() error { // the left side with what has been read since
		right, isPlain := cur.atom()
		cur = regexSet{}
		switch {
		case right == "":
			return regexError("a set operation lacks a side")
		case op == "":
			left, plain = right, isPlain
			return nil
		case op == "&&":
			left = both(left, right)
		default:
			left = without(left, right)
		}
		plain = false
		return nil
	}
	afterSet := false // a set in brackets has just ended
	for first := true; ; first = false {
		if t.i >= len(t.s) {
			return "", false, regexError("a set is not closed")
		}
		rest := t.s[t.i:]
		wasSet := afterSet
		afterSet = false
		switch {
		case rest[0] == ']' && !first:
			t.i++
			if err := combine(); err != nil {
				return "", false, err
			}
			switch {
			case negated && plain:
				return "[^" + left[1:], false, nil
			case negated:
				return without(`[\s\S]`, left), false, nil
			}
			return left, plain, nil
		case strings.HasPrefix(rest, "&&"), strings.HasPrefix(rest, "--"):
			if err := combine(); err != nil {
				return "", false, err
			}
			op = rest[:2]
			t.i += 2
		case wasSet && (strings.HasPrefix(rest, "&[") || strings.HasPrefix(rest, "-[")) && !strings.HasPrefix(rest[1:], "[:"):
			so, _ := cur.atom()
			t.i++
			inner, _, err := t.nestedSet(depth + 1)
			if err != nil {
				return "", false, err
			}
			if rest[0] == '&' {
				inner = both(so, inner)
			} else {
				inner = without(so, inner)
			}
			cur = regexSet{atoms: []string{inner}}
			afterSet = true
		case strings.HasPrefix(rest, "[:"):
			name, _, ok := strings.Cut(rest[2:], ":]")
			class, known := posixClasses.Get()[strings.ToLower(strings.TrimPrefix(name, "^"))]
			if !ok || !known {
				return "", false, regexError("unknown class [:" + name)
			}
			if strings.HasPrefix(name, "^") {
				cur.atoms = append(cur.atoms, "[^"+class+"]")
			} else {
				cur.items.WriteString(class)
			}
			t.i += len(name) + 4
		case rest[0] == '[':
			inner, isPlain, err := t.nestedSet(depth + 1)
			if err != nil {
				return "", false, err
			}
			if isPlain {
				cur.items.WriteString(inner[1 : len(inner)-1])
			} else {
				cur.atoms = append(cur.atoms, inner)
			}
			afterSet = true
		case rest[0] == '\\':
			if err := t.setEscape(&cur.items); err != nil {
				return "", false, err
			}
		case t.flags.comments && strings.TrimSpace(rest[:1]) == "":
			t.i++
		default:
			_, size := utf8.DecodeRuneInString(rest)
			if rest[0] == ']' {
				cur.items.WriteByte('\\')
			}
			cur.items.WriteString(rest[:size])
			t.i += size
		}
	}
}

// maxSetNesting is how deep sets may stand in sets.
const maxSetNesting = 100

// both matches a character that two atoms match, without one that only the first does.
func both(a, b string) string    { return "(?:(?=" + a + ")" + b + ")" }
func without(a, b string) string { return "(?:(?!" + b + ")" + a + ")" }

func (t *regexTranslator) setEscape(b *strings.Builder) error {
	if t.i+1 >= len(t.s) {
		return regexError("a backslash at the end")
	}
	switch c := t.s[t.i+1]; c {
	case 'h', 'v':
		b.WriteString(regexClasses.Get()[c])
	case 'x', 'u', 'U', '0', 'N':
		lit, err := t.code()
		if err != nil {
			return err
		}
		if strings.Contains(`\]^-[`, lit) {
			b.WriteByte('\\')
		}
		b.WriteString(lit)
		return nil
	case 'p', 'P':
		end := strings.IndexByte(t.s[t.i:], '}')
		if end < 0 {
			return regexError("a name is not closed")
		}
		b.WriteString(property(t.s[t.i : t.i+end+1]))
		t.i += end + 1
		return nil
	default:
		_, size := utf8.DecodeRuneInString(t.s[t.i+1:])
		b.WriteString(t.s[t.i : t.i+1+size])
		t.i += size - 1
	}
	t.i += 2
	return nil
}

// property spells a property, \p{script=Greek}, \p{^lowercase letter}, as regexp2 knows it: names of categories, scripts and properties in Go's spelling.
func property(s string) string {
	kind, name := s[1], strings.TrimSuffix(s[3:], "}")
	if rest, ok := strings.CutPrefix(name, "^"); ok {
		name = rest
		kind ^= 'p' ^ 'P'
	}
	if key, v, ok := strings.Cut(name, "="); ok {
		switch looseName(key) {
		case "script", "sc", "scriptextensions", "scx", "generalcategory", "gc":
			name = v
		}
	}
	loose := looseName(name)
	if long, ok := longProperties.Get()[loose]; ok {
		name = long
	} else if known, ok := propertyNames.Get()[loose]; ok {
		name = known
	} else if known, ok := propertyNames.Get()[strings.TrimPrefix(loose, "is")]; ok {
		name = known
	}
	return string([]byte{'\\', kind, '{'}) + name + "}"
}

// looseName is a name without what ICU does not look at: case, blanks, hyphens and underscores.
func looseName(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '_' {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// propertyNames is the names of Go's tables by their looseName.
var propertyNames = value.Lazy[map[string]string]{Make: func() map[string]string {
	m := map[string]string{}
	for name := range unicode.Properties {
		m[looseName(name)] = name
	}
	for name := range unicode.Scripts {
		m[looseName(name)] = name
	}
	for name := range unicode.CategoryAliases {
		m[looseName(name)] = name
	}
	for name := range unicode.Categories {
		m[looseName(name)] = name
	}
	return m
}}

var longProperties = value.Lazy[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"letter": "L", "alphabetic": "L", "isalphabetic": "L", "lowercase": "Ll", "islowercase": "Ll", "uppercase": "Lu", "isuppercase": "Lu",
		"digit": "Nd", "number": "N", "punctuation": "P", "symbol": "S", "mark": "M",
		"separator": "Z", "space": "Z", "whitespace": "White_Space",
	}
}}
