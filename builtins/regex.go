package builtins

import (
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dlclark/regexp2/v2"

	"tetra/interp"
	"tetra/value"
)

// regexTimeout is how long one match may take: patterns exist that backtrack for years.
const regexTimeout = 10 * time.Second

// regexState is what a process remembers for Match regex: compiled patterns, and the last text as runes, because programs step through one text with
// many calls. It belongs to the process.
type regexState struct {
	compiled map[string]*regexp2.Regexp
	text     value.Value
	runes    []rune
	astral   bool // the text has characters of two UTF-16 units
}

type regexKey struct{}

const maxRegexes = 200

func regexOf(p *interp.Process) *regexState {
	if s, ok := p.Value(regexKey{}).(*regexState); ok {
		return s
	}
	s := &regexState{compiled: map[string]*regexp2.Regexp{}, text: value.Undef}
	p.SetValue(regexKey{}, s)
	return s
}

// compile puts a pattern in the place of % in a frame.
func (s *regexState) compile(pattern, frame string) (*regexp2.Regexp, error) {
	key := frame + pattern
	if re := s.compiled[key]; re != nil {
		return re, nil
	}
	translated, err := translateRegex(pattern)
	if err != nil {
		return nil, err
	}
	re, err := regexp2.Compile(strings.Replace(frame, "%", translated, 1))
	if err != nil {
		return nil, err
	}
	re.MatchTimeout = regexTimeout
	if len(s.compiled) >= maxRegexes {
		clear(s.compiled)
	}
	s.compiled[key] = re
	return re, nil
}

func (s *regexState) setText(v value.Value) {
	if s.text.Same(v) {
		return
	}
	s.text, s.runes, s.astral = v, []rune(v.Str()), false
	if !v.IsASCII() {
		s.astral = v.Len() != len(s.runes)
	}
}

// runeAt turns a position in UTF-16 units (from 0) into one in runes; unitAt does the reverse.
func (s *regexState) runeAt(unit int) int {
	if !s.astral {
		return unit
	}
	for i, r := range s.runes {
		if unit <= 0 {
			return i
		}
		unit -= utf16.RuneLen(r)
	}
	return len(s.runes) + unit
}

func (s *regexState) unitAt(index int) int {
	if !s.astral {
		return index
	}
	n := 0
	for _, r := range s.runes[:index] {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

func matchRegex(c *interp.Call) (value.Value, error) {
	s := regexOf(c.Proc)
	frame := `%`
	switch {
	case !c.Has(2):
		frame = `\A(?:%)\z`
	case c.Star:
		frame = `\G(?:%)`
	}
	start := max(c.IntOr(2, 1), 1)
	re, err := s.compile(c.Text(0), frame)
	if err != nil {
		return value.Undef, c.ArgError(0, errBadRegex, "the pattern %s is not valid: %s", value.Show(c.Args[0], 60), regexMessage(err))
	}
	s.setText(c.Args[1])
	from := s.runeAt(start - 1)
	if from > len(s.runes) {
		return boolean(false)
	}
	m, err := re.FindRunesMatchStartingAt(s.runes, from)
	if err != nil {
		return value.Undef, c.ArgError(0, errBadRegex, "the match was given up: %s", regexMessage(err))
	}
	if m == nil {
		return boolean(false)
	}
	for i := 3; i <= 4 && c.Has(i); i++ {
		if err := setRegexResult(c, s, i, m); err != nil {
			return value.Undef, err
		}
	}
	return boolean(true)
}

// setRegexResult puts positions (argument 3) or lengths (argument 4) into a variable, or into an array with those of the groups.
func setRegexResult(c *interp.Call, s *regexState, i int, m *regexp2.Match) error {
	of := func(index, length int) float64 {
		at := s.unitAt(index)
		if i == 3 {
			return float64(at + 1)
		}
		return float64(s.unitAt(index+length) - at)
	}
	a := c.Array(i)
	if a == nil {
		return c.SetOut(i, value.Num(of(m.RuneIndex, m.RuneLength)))
	}
	groups := m.Groups()
	a.Resize(len(groups) - 1)
	a.Set(0, value.Num(of(m.RuneIndex, m.RuneLength)))
	for g := range groups[1:] {
		n := 0.0 // of a group that took no part: ICU has -1, and 4D adds the 1 of positions counted from 1
		if grp := groups[g+1]; len(grp.Captures) > 0 {
			n = of(grp.RuneIndex, grp.RuneLength)
		}
		a.Set(g+1, value.Num(n))
	}
	return nil
}

func regexMessage(err error) string {
	s := err.Error()
	if i := strings.Index(s, ": "); strings.HasPrefix(s, "error parsing regexp") && i > 0 {
		s = s[i+2:]
	}
	if i := strings.LastIndex(s, " in `"); i > 0 {
		s = s[:i]
	}
	return s
}

// ---- from ICU's syntax to that of regexp2, which is .NET's

// A regexError is a pattern the translator refuses.
type regexError string

func (e regexError) Error() string { return string(e) }

// lineEnds are the characters that end a line for ICU, as the inside of a set; .NET knows only \n.
const lineEnds = `\n\v\f\r\u0085\u2028\u2029`

type regexFlags struct{ dotAll, multiLine, comments bool }

// A regexTranslator copies a pattern, rewriting what the two syntaxes do not share.
type regexTranslator struct {
	s      string
	i      int
	out    strings.Builder
	flags  regexFlags
	groups []regexGroup
	atom   int // where in out the last atom begins, -1 when a quantifier would have nothing to repeat
}

type regexGroup struct {
	start int
	flags regexFlags
}

func translateRegex(pattern string) (string, error) {
	t := &regexTranslator{s: pattern, atom: -1}
	for t.i < len(t.s) {
		if err := t.next(); err != nil {
			return "", err
		}
	}
	if len(t.groups) > 0 {
		return "", regexError("a group is not closed")
	}
	return t.out.String(), nil
}

func (t *regexTranslator) put(s string) {
	t.atom = t.out.Len()
	t.out.WriteString(s)
}

func (t *regexTranslator) next() error {
	c := t.s[t.i]
	switch c {
	case '\\':
		return t.escape()
	case '[':
		set, err := t.set()
		if err == nil {
			t.put(set)
		}
		return err
	case '(':
		return t.open()
	case ')':
		n := len(t.groups) - 1
		if n < 0 {
			return regexError("a parenthesis closes nothing")
		}
		t.i++
		t.out.WriteByte(')')
		t.atom, t.flags = t.groups[n].start, t.groups[n].flags
		t.groups = t.groups[:n]
		return nil
	case '*', '+', '?', '{':
		t.quantifier()
		return nil
	case '.':
		t.i++
		if t.flags.dotAll {
			t.put(`[\s\S]`)
		} else {
			t.put(`[^` + lineEnds + `]`)
		}
		return nil
	case '^':
		t.i++
		if t.flags.multiLine {
			// After a line end, but not between \r and \n and not at the end of the text.
			t.put(`(?:\A|(?<=[` + lineEnds + `])(?<!\r(?=\n))(?!\z))`)
		} else {
			t.put(`\A`)
		}
		return nil
	case '$':
		t.i++
		if t.flags.multiLine {
			t.put(`(?:(?=[` + lineEnds + `]|\z)(?<!\r(?=\n)))`)
		} else {
			t.put(`(?:(?=(?:\r\n|[` + lineEnds + `])?\z)(?<!\r(?=\n)))`)
		}
		return nil
	case '#':
		if t.flags.comments {
			if end := strings.IndexAny(t.s[t.i:], "\r\n"); end >= 0 {
				t.i += end + 1
			} else {
				t.i = len(t.s)
			}
			return nil
		}
	case '|':
		t.i++
		t.out.WriteByte('|')
		t.atom = -1
		return nil
	}
	_, size := utf8.DecodeRuneInString(t.s[t.i:])
	lit := t.s[t.i : t.i+size]
	t.i += size
	if t.flags.comments && strings.TrimSpace(lit) == "" {
		return nil
	}
	if lit == "#" || lit == " " {
		lit = `\` + lit // .NET would not see them in free-spacing mode, which is off here
	}
	t.put(lit)
	return nil
}

// quantifier copies a quantifier; the possessive forms *+ ++ ?+ become an atomic group.
func (t *regexTranslator) quantifier() {
	start := t.i
	if t.s[t.i] == '{' {
		end := strings.IndexByte(t.s[t.i:], '}')
		if end < 0 {
			t.i++
			t.put(`\{`)
			return
		}
		t.i += end + 1
	} else {
		t.i++
	}
	q := strings.ReplaceAll(t.s[start:t.i], " ", "")
	if t.i < len(t.s) && t.s[t.i] == '?' {
		t.i++
		q += "?"
	} else if t.i < len(t.s) && t.s[t.i] == '+' && t.atom >= 0 {
		t.i++
		all := t.out.String()
		t.out.Reset()
		t.out.WriteString(all[:t.atom] + "(?>" + all[t.atom:] + q + ")")
		return
	}
	t.out.WriteString(q)
}

// open copies the beginning of a group and minds its flags.
func (t *regexTranslator) open() error {
	start := t.out.Len()
	outer := t.flags
	t.atom = -1
	rest := t.s[t.i+1:]
	if strings.HasPrefix(rest, "?#") {
		end := strings.IndexByte(rest, ')')
		if end < 0 {
			return regexError("a comment is not closed")
		}
		t.i += end + 2
		return nil
	}
	if !strings.HasPrefix(rest, "?") || len(rest) < 2 {
		t.i++
		t.out.WriteByte('(')
		t.groups = append(t.groups, regexGroup{start, outer})
		return nil
	}
	if strings.IndexByte(":=!><|", rest[1]) >= 0 {
		n := 2
		if rest[1] == '<' && len(rest) > 2 && rest[2] != '=' && rest[2] != '!' { // a name
			end := strings.IndexByte(rest, '>')
			if end < 0 {
				return regexError("the name of a group is not closed")
			}
			n = end + 1
		} else if rest[1] == '<' {
			n = 3
		}
		t.out.WriteString("(" + rest[:min(n, len(rest))])
		t.i += 1 + min(n, len(rest))
		t.groups = append(t.groups, regexGroup{start, outer})
		return nil
	}
	// Flags: (?i) to the end of the group, (?i:...) for a group. s, m and x are seen to here, i is left to regexp2.
	on, end := true, 1
	ignoreCase := ""
	for ; end < len(rest) && rest[end] != ')' && rest[end] != ':'; end++ {
		switch rest[end] {
		case '-':
			on = false
		case 's':
			t.flags.dotAll = on
		case 'm':
			t.flags.multiLine = on
		case 'x':
			t.flags.comments = on
		case 'i':
			ignoreCase = "i"
			if !on {
				ignoreCase = "-i"
			}
		case 'w', 'd', 'u':
		default:
			return regexError("unknown flag " + rest[end:end+1])
		}
	}
	if end >= len(rest) {
		return regexError("a group is not closed")
	}
	t.i += end + 2
	if rest[end] == ')' {
		if ignoreCase != "" {
			t.out.WriteString("(?" + ignoreCase + ")")
		}
		return nil
	}
	t.out.WriteString("(?" + ignoreCase + ":")
	t.groups = append(t.groups, regexGroup{start, outer})
	return nil
}

// classes that .NET does not know, as the inside of a set.
var regexClasses = value.Lazy[map[byte]string]{Make: func() map[byte]string {
	return map[byte]string{'h': `\t\p{Zs}`, 'v': lineEnds}
}}

func (t *regexTranslator) escape() error {
	if t.i+1 >= len(t.s) {
		return regexError("a backslash at the end")
	}
	c := t.s[t.i+1]
	switch c {
	case 'Q':
		end := strings.Index(t.s[t.i+2:], `\E`)
		lit := t.s[t.i+2:]
		if end >= 0 {
			lit = lit[:end]
			t.i += end + 4
		} else {
			t.i = len(t.s)
		}
		for _, r := range lit {
			t.put(regexp2.Escape(string(r)))
		}
		return nil
	case 'h', 'v':
		t.put("[" + regexClasses.Get()[c] + "]")
	case 'H', 'V':
		t.put("[^" + regexClasses.Get()[c+'a'-'A'] + "]")
	case 'R':
		t.put(`(?:\r\n|[` + lineEnds + `])`)
	case 'X':
		t.put(`(?:\r\n|\P{M}\p{M}*|\p{M}+)`)
	case 'x', 'u', 'U', '0', 'N':
		lit, err := t.code()
		if err == nil {
			t.put(regexp2.Escape(lit))
		}
		return err
	case 'p', 'P', 'k':
		return t.named()
	case 'b', 'B', 'A', 'Z', 'z', 'G':
		t.put(t.s[t.i : t.i+2])
		t.atom = -1
	default:
		_, size := utf8.DecodeRuneInString(t.s[t.i+1:])
		t.put(t.s[t.i : t.i+1+size])
		t.i += size - 1
	}
	t.i += 2
	return nil
}

// named copies \p{Name}, \P{Name} and \k<name>.
func (t *regexTranslator) named() error {
	end := strings.IndexAny(t.s[t.i+2:], "}>")
	if end < 0 {
		return regexError("a name is not closed")
	}
	s := t.s[t.i : t.i+2+end+1]
	t.i += len(s)
	if s[1] != 'k' {
		s = property(s)
	}
	t.put(s)
	return nil
}

// code reads an escaped character given by its code: \x41 \x{1F600} \u0041 \U0001F600 \0101.
func (t *regexTranslator) code() (string, error) {
	c := t.s[t.i+1]
	rest := t.s[t.i+2:]
	digits, base, skip := 0, rune(16), 2
	switch {
	case c == 'x' && strings.HasPrefix(rest, "{"):
		end := strings.IndexByte(rest, '}')
		if end < 0 {
			return "", regexError("a code is not closed")
		}
		rest, digits, skip = rest[1:end], end-1, 4
	case c == 'x':
		digits = 2
	case c == 'u':
		digits = 4
	case c == 'U':
		digits = 8
	case c == '0':
		base = 8
		for digits < 3 && digits < len(rest) && rest[digits] >= '0' && rest[digits] <= '7' {
			digits++
		}
	default:
		return "", regexError("\\N is not supported")
	}
	if digits > len(rest) {
		return "", regexError("a code is too short")
	}
	r := rune(0)
	for i := range digits {
		d := strings.IndexByte("0123456789abcdef", rest[i]|0x20)
		if rest[i] >= '0' && rest[i] <= '9' {
			d = int(rest[i] - '0')
		}
		if d < 0 || rune(d) >= base || r > utf8.MaxRune {
			return "", regexError("a code has a wrong digit")
		}
		r = r*base + rune(d)
	}
	t.i += skip + digits
	return string(r), nil
}

// posixClasses are the [:name:] of sets.
var posixClasses = value.Lazy[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"alpha": `\p{L}`, "digit": `\d`, "alnum": `\p{L}\d`, "upper": `\p{Lu}`, "lower": `\p{Ll}`, "space": `\s`, "blank": `\t\p{Zs}`,
		"punct": `\p{P}`, "cntrl": `\p{Cc}`, "xdigit": `0-9A-Fa-f`, "word": `\w`,
	}
}}
