package value

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxJSONDepth is how deep objects and collections may nest in JSON text, read or written.
const maxJSONDepth = 512

// ParseJSON is JSON Parse: objects keep the order of their properties, a text of the form YYYY-MM-DD becomes a date, any other text stays
// one (commands/json-parse). The error, number 48, tells line and column.
func ParseJSON(text string) (Value, error) {
	p := jsonParser{s: text}
	return p.document()
}

// ParseJSONSymbols is JSON Parse with *: symbols has for each property, by its path, the line and the offset in the line where it starts.
func ParseJSONSymbols(text string) (v Value, symbols *ObjectV, err error) {
	p := jsonParser{s: text, symbols: NewObject()}
	v, err = p.document()
	return v, p.symbols, err
}

// A jsonParser belongs to one call of ParseJSON.
type jsonParser struct {
	s      string
	i      int
	values []Value  // of the objects and collections being read
	shapes []*Shape // at each depth the shape of the object read last: the next one is likely to be like it
	room   []byte   // for texts with escapes

	recent [64]Value // short texts that were read, by a hash

	symbols *ObjectV // filled when wanted
	path    string
	line    int // of lineAt, from 0
	lineAt  int
}

func (p *jsonParser) document() (Value, error) {
	p.s = strings.TrimPrefix(p.s, "\ufeff")
	v, err := p.value(0)
	if err == nil {
		if p.blanks(); p.i < len(p.s) {
			err = p.unexpected("nothing after the value")
		}
	}
	if err != nil {
		return Undef, err
	}
	return v, nil
}

func (p *jsonParser) blanks() {
	for p.i < len(p.s) {
		switch p.s[p.i] {
		case ' ', '\t', '\n', '\r':
			p.i++
		default:
			return
		}
	}
}

// peek is the next byte after blanks, 0 at the end.
func (p *jsonParser) peek() byte {
	if p.i < len(p.s) && p.s[p.i] > ' ' {
		return p.s[p.i]
	}
	p.blanks()
	if p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

func (p *jsonParser) value(depth int) (Value, error) {
	switch c := p.peek(); c {
	case '{':
		return p.object(depth)
	case '[':
		return p.collection(depth)
	case '"':
		s, own, err := p.text()
		if err != nil {
			return Undef, err
		}
		if len(s) == 10 && s[4] == '-' {
			if d, ok := isoDay(s); ok {
				return DateOf(d), nil
			}
		}
		if own {
			return Str(s), nil
		}
		return p.textValue(s), nil
	case 't':
		return p.word("true", True)
	case 'f':
		return p.word("false", False)
	case 'n':
		return p.word("null", NullV)
	default:
		if c == '-' || isDigit(c) {
			return p.number()
		}
	}
	return Undef, p.unexpected("a value")
}

func (p *jsonParser) word(w string, v Value) (Value, error) {
	if strings.HasPrefix(p.s[p.i:], w) && (p.i+len(w) == len(p.s) || !isIdentifier(p.s[p.i+len(w):p.i+len(w)+1])) {
		p.i += len(w)
		return v, nil
	}
	return Undef, p.unexpected("a value")
}

// textValue makes a value of a text that was read. It frees it from the JSON text around it, unless it is most of it; texts of some
// bytes that came before, as those of a category do, are used again.
func (p *jsonParser) textValue(s string) Value {
	switch {
	case len(s) == 1 && s[0] < utf8.RuneSelf:
		return ASCII(s[0])
	case len(p.s) <= 64 || len(s) > len(p.s)/16:
		return Str(s)
	case len(s) > 32 || len(s) == 0:
		return Str(string([]byte(s)))
	}
	known := &p.recent[(uint32(len(s))*0x9E3779B1+uint32(s[0])*0x85EBCA6B+uint32(s[len(s)/2])*0xC2B2AE35+uint32(s[len(s)-1])*0x27D4EB2F)>>26]
	if known.ByteLen() != len(s) || known.Str() != s {
		*known = Str(string([]byte(s)))
	}
	return *known
}

// isoDay reads YYYY-MM-DD and nothing else.
func isoDay(s string) (int32, bool) {
	for i := range len(s) {
		if i == 4 || i == 7 {
			if s[i] != '-' {
				return 0, false
			}
		} else if !isDigit(s[i]) {
			return 0, false
		}
	}
	if s == "0000-00-00" {
		return 0, true
	}
	n := func(i int) int { return int(s[i]-'0')*10 + int(s[i+1]-'0') }
	d := Days(n(0)*100+n(2), n(5), n(8))
	return d, d != 0
}

func (p *jsonParser) object(depth int) (Value, error) {
	if depth >= maxJSONDepth {
		return Undef, p.tooDeep()
	}
	p.i++
	if len(p.shapes) <= depth {
		p.shapes = append(p.shapes, rootShape)
	}
	guess := p.shapes[depth]
	base := len(p.values)
	v, err := p.properties(depth, guess, base)
	p.values = p.values[:base]
	return v, err
}

// properties reads an object from behind its brace on. Its values are collected in p.values from base on as long as their names are those of guess.
func (p *jsonParser) properties(depth int, guess *Shape, base int) (Value, error) {
	names := guess.jsonKeys()
	var o *ObjectV // nil as long as the properties are those of guess
	for n := 0; ; n++ {
		c := p.peek()
		if c == '}' && n == 0 {
			p.i++
			return Obj(NewObject()), nil
		}
		if c != '"' {
			return Undef, p.unexpected("a property name in quotes")
		}
		keyAt, guessed := p.i, o == nil && n < len(names) && strings.HasPrefix(p.s[p.i:], names[n])
		var key string
		var err error
		if guessed {
			key = guess.keys[n]
			p.i += len(names[n])
		} else {
			if key, _, err = p.text(); err != nil {
				return Undef, err
			}
			if p.peek() != ':' {
				return Undef, p.unexpected(`":"`)
			}
			p.i++
		}
		outer := p.path
		if p.symbols != nil {
			p.symbol(key, keyAt)
		}
		v, err := p.value(depth + 1)
		if err != nil {
			return Undef, err
		}
		p.path = outer
		if o == nil && !guessed && (n >= len(guess.keys) || guess.keys[n] != key) {
			o = NewObject()
			for i, v := range p.values[base:] {
				o.Set(guess.keys[i], v)
			}
		}
		if o != nil {
			o.Set(key, v)
		} else {
			p.values = append(p.values, v)
		}
		switch p.peek() {
		case ',':
			p.i++
			continue
		case '}':
			p.i++
		default:
			return Undef, p.unexpected(`"," or "}"`)
		}
		if o == nil {
			if n+1 == len(guess.keys) {
				o, slots := NewBlank(guess)
				copy(slots, p.values[base:])
				return Obj(o), nil
			}
			o = NewObject()
			for i, v := range p.values[base:] {
				o.Set(guess.keys[i], v)
			}
		}
		if o.shape != nil {
			p.shapes[depth] = o.shape
		}
		return Obj(o), nil
	}
}

func (p *jsonParser) collection(depth int) (Value, error) {
	if depth >= maxJSONDepth {
		return Undef, p.tooDeep()
	}
	p.i++
	if len(p.shapes) <= depth {
		p.shapes = append(p.shapes, rootShape)
	}
	base := len(p.values)
	outer := p.path
	for p.peek() != ']' || len(p.values) > base {
		if p.symbols != nil {
			p.path = outer + "[" + strconv.Itoa(len(p.values)-base) + "]"
		}
		v, err := p.value(depth + 1)
		if err != nil {
			p.values = p.values[:base]
			return Undef, err
		}
		p.values = append(p.values, v)
		if c := p.peek(); c == ']' {
			break
		} else if c != ',' {
			p.values = p.values[:base]
			return Undef, p.unexpected(`"," or "]"`)
		}
		p.i++
	}
	p.i++
	p.path = outer
	elements := p.values[base:]
	p.values = p.values[:base]
	for _, v := range elements {
		if !v.IsNum() {
			return Coll(&CollectionV{v: append([]Value(nil), elements...)}), nil
		}
	}
	return Coll(NewColl(elements)), nil // copies numbers
}

func (p *jsonParser) symbol(key string, at int) {
	for p.lineAt < at {
		j := strings.IndexByte(p.s[p.lineAt:at], '\n')
		if j < 0 {
			break
		}
		p.line++
		p.lineAt += j + 1
	}
	if p.path != "" {
		p.path += "."
	}
	p.path += key
	place := NewObject()
	place.Set("line", Int(p.line+1))
	place.Set("offset", Int(utf16Len(p.s[p.lineAt:at])))
	p.symbols.Set(p.path, Obj(place))
}

// text reads a text in quotes; without escapes it is a part of the source, else a text of its own.
func (p *jsonParser) text() (s string, own bool, err error) {
	start := p.i + 1
	for i := start; ; i++ {
		if i += plainJSON(p.s[i:]); i >= len(p.s) {
			break
		}
		switch c := p.s[i]; {
		case c == '"':
			p.i = i + 1
			return p.s[start:i], false, nil
		case c == '\\':
			s, err = p.escaped(start, i)
			return s, true, err
		case c < ' ':
			p.i = i
			return "", false, p.unexpected("a text without control characters, which are written as \\u" + hex4(rune(c)))
		}
	}
	p.i = len(p.s)
	return "", false, p.unexpected("the closing quote of the text")
}

func (p *jsonParser) escaped(start, i int) (string, error) {
	b := append(p.room[:0], p.s[start:i]...)
	defer func() { p.room = b }()
	for i < len(p.s) {
		n := plainJSON(p.s[i:])
		b = append(b, p.s[i:i+n]...)
		if i += n; i == len(p.s) {
			break
		}
		c := p.s[i]
		i++
		switch {
		case c == '"':
			p.i = i
			return string(b), nil
		case c < ' ':
			p.i = i - 1
			return "", p.unexpected("a text without control characters, which are written as \\u" + hex4(rune(c)))
		case c != '\\':
			b = append(b, c)
			continue
		case i == len(p.s):
			continue
		}
		c = p.s[i]
		i++
		switch c {
		case '"', '\\', '/':
			b = append(b, c)
		case 'b':
			b = append(b, '\b')
		case 'f':
			b = append(b, '\f')
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case 't':
			b = append(b, '\t')
		case 'u':
			r, ok := unhex4(p.s, i)
			if !ok {
				p.i = i - 2
				return "", p.unexpected("four hexadecimal digits after \\u")
			}
			i += 4
			if utf16.IsSurrogate(r) {
				low, ok := rune(0), false
				if strings.HasPrefix(p.s[i:], `\u`) {
					low, ok = unhex4(p.s, i+2)
				}
				if whole := utf16.DecodeRune(r, low); ok && whole != utf8.RuneError {
					r = whole
					i += 6
				}
			}
			b = AppendChar(b, r)
		default:
			p.i = i - 2
			return "", p.unexpected("one of the escapes " + `\" \\ \/ \b \f \n \r \t \u`)
		}
	}
	p.i = len(p.s)
	return "", p.unexpected("the closing quote of the text")
}

func unhex4(s string, i int) (rune, bool) {
	if i+4 > len(s) {
		return 0, false
	}
	r := rune(0)
	for _, c := range []byte(s[i : i+4]) {
		switch {
		case isDigit(c):
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}

func hex4(r rune) string {
	const hex = "0123456789abcdef"
	return string([]byte{hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15]})
}

// powersOf10 are those a float64 has exactly.
var powersOf10 = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

func (p *jsonParser) number() (Value, error) {
	s, i := p.s, p.i
	negative := s[i] == '-'
	if negative {
		i++
	}
	first := i
	mantissa, places := uint64(0), 0
	for ; i < len(s) && isDigit(s[i]); i++ {
		mantissa = mantissa*10 + uint64(s[i]-'0')
	}
	digits := i - first
	bad := digits == 0 || digits > 1 && s[first] == '0'
	if i < len(s) && s[i] == '.' {
		i++
		start := i
		for ; i < len(s) && isDigit(s[i]); i++ {
			mantissa = mantissa*10 + uint64(s[i]-'0')
		}
		places = i - start
		digits += places
		bad = bad || places == 0
	}
	exponent := i < len(s) && s[i]|0x20 == 'e'
	if exponent {
		i++
		if i < len(s) && (s[i] == '-' || s[i] == '+') {
			i++
		}
		start := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		bad = bad || i == start
	}
	if bad {
		return Undef, p.unexpected("a number as JSON has them")
	}
	var f float64
	if !exponent && digits <= 15 {
		f = float64(mantissa)
		if places > 0 {
			f /= powersOf10[places] // both exact, so is the quotient's rounding
		}
		if negative {
			f = -f
		}
	} else {
		f, _ = strconv.ParseFloat(s[p.i:i], 64) // out of range: infinite
	}
	p.i = i
	return Num(f), nil
}

// ---- errors

func (p *jsonParser) tooDeep() error {
	return p.fail("objects and collections are nested more than " + strconv.Itoa(maxJSONDepth) + " deep")
}

func (p *jsonParser) unexpected(want string) error {
	found := "the end of the text"
	if p.i < len(p.s) {
		end := p.i
		for end < len(p.s) && end < p.i+20 && isIdentifier("_"+p.s[p.i:end+1]) {
			end++
		}
		if end == p.i {
			_, size := utf8.DecodeRuneInString(p.s[p.i:])
			end += size
		}
		found = Show(Str(p.s[p.i:end]), 30)
	}
	return p.fail("expected " + want + ", found " + found)
}

func (p *jsonParser) fail(message string) error {
	before := p.s[:min(p.i, len(p.s))]
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	return Errf(ErrSyntax, "JSON, line %d, column %d: %s", line, column, message)
}
