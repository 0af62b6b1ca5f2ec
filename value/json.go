package value

import (
	"math"
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
		s, err := p.text()
		if err != nil {
			return Undef, err
		}
		if len(s) == 10 && s[4] == '-' {
			if d, ok := isoDay(s); ok {
				return DateOf(d), nil
			}
		}
		return Str(p.own(s)), nil
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

// own frees a text from the JSON text around it, unless it is most of it.
func (p *jsonParser) own(s string) string {
	if len(p.s) <= 64 || len(s) > len(p.s)/16 {
		return s
	}
	return string([]byte(s))
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
	defer func() { p.values = p.values[:base] }()
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
		keyAt := p.i
		key, err := p.text()
		if err != nil {
			return Undef, err
		}
		if p.peek() != ':' {
			return Undef, p.unexpected(`":"`)
		}
		p.i++
		outer := p.path
		if p.symbols != nil {
			p.symbol(key, keyAt)
		}
		v, err := p.value(depth + 1)
		if err != nil {
			return Undef, err
		}
		p.path = outer
		if o == nil && (n >= len(guess.keys) || guess.keys[n] != key) {
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
				o = NewObjectOf(guess, n+1)
				copy(o.slots, p.values[base:])
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

// text reads a text in quotes; without escapes it is a part of the source.
func (p *jsonParser) text() (string, error) {
	start := p.i + 1
	for i := start; i < len(p.s); i++ {
		switch c := p.s[i]; {
		case c == '"':
			p.i = i + 1
			return p.s[start:i], nil
		case c == '\\':
			return p.escaped(start, i)
		case c < ' ':
			p.i = i
			return "", p.unexpected("a text without control characters, which are written as \\u" + hex4(rune(c)))
		}
	}
	p.i = len(p.s)
	return "", p.unexpected("the closing quote of the text")
}

func (p *jsonParser) escaped(start, i int) (string, error) {
	b := append(make([]byte, 0, i-start+32), p.s[start:i]...)
	for i < len(p.s) {
		c := p.s[i]
		i++
		switch {
		case c == '"':
			p.i = i
			return TextBytes(b).Str(), nil
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
		f = float64(mantissa) / powersOf10[places] // both exact, so is the quotient's rounding
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

// ---- writing

// A JSONReplacer is a Go value behind an object that JSON Stringify writes as another value: a formula as the text "[object Formula]".
type JSONReplacer interface{ JSONValue() Value }

// StringifyJSON is JSON Stringify; pretty is its parameter *. Dates are YYYY-MM-DD, times seconds, pictures and blobs the texts "[object Picture]" and
// "[object Blob]"; pointers are followed, properties without a value left out, numbers written with 14 significant digits unless whole, infinite
// ones null (commands/json-stringify). An object that contains itself is error 54.
func StringifyJSON(v Value, pretty bool) (string, error) {
	b, err := AppendJSON(nil, v, pretty)
	return string(b), err
}

// AppendJSON is StringifyJSON that appends to b.
func AppendJSON(b []byte, v Value, pretty bool) ([]byte, error) {
	w := jsonWriter{b: b, pretty: pretty}
	err := w.value(v)
	return w.b, err
}

type jsonWriter struct {
	b      []byte
	pretty bool
	inside []Value // the objects, collections and pointers around
}

func (w *jsonWriter) value(v Value) error {
	switch v.Kind() {
	case Undefined:
		if len(w.inside) > 0 {
			w.b = append(w.b, "null"...)
		}
	case Null:
		w.b = append(w.b, "null"...)
	case Real:
		w.number(v.Float())
	case Boolean:
		w.b = strconv.AppendBool(w.b, v.Truth())
	case Date:
		w.b = append(w.b, '"')
		if v.Day() <= 0 {
			w.b = append(w.b, "0000-00-00"...)
		} else {
			w.b = appendISODate(w.b, v.Day())
		}
		w.b = append(w.b, '"')
	case Time:
		w.b = strconv.AppendInt(w.b, v.Seconds(), 10)
	case Text:
		w.b = AppendJSONText(w.b, v.Str())
	case Picture:
		w.b = append(w.b, `"[object Picture]"`...)
	case Blob:
		w.b = append(w.b, `"[object Blob]"`...)
	case Object, Collection, Pointer, Array:
		return w.nested(v)
	}
	return nil
}

func (w *jsonWriter) number(f float64) {
	switch {
	case f-f != 0:
		w.b = append(w.b, "null"...)
	case math.Trunc(f) == f:
		w.b = AppendNumber(w.b, f)
	default:
		w.b = appendSignificant(w.b, f, 14)
	}
}

func (w *jsonWriter) nested(v Value) error {
	for _, x := range w.inside {
		if x.Same(v) {
			return &Error{Number: ErrArgumentTypes, Message: v.Kind().article() + " that contains itself has no JSON form", Hint: "remove the reference that closes the circle"}
		}
	}
	if len(w.inside) >= maxJSONDepth {
		return Errf(ErrArgumentTypes, "objects and collections are nested more than %d deep", maxJSONDepth)
	}
	w.inside = append(w.inside, v)
	var err error
	switch v.Kind() {
	case Object:
		err = w.object(v.Object())
	case Collection:
		c := v.Coll()
		err = w.list(c.Len(), c.Get)
	case Pointer:
		err = w.value(v.Pointer().Target())
	case Array:
		a := v.Array()
		err = w.list(a.Size(), func(i int) Value {
			if a.Rows != nil {
				return Arr(a.Rows[i+1])
			}
			x, _ := a.Get(i + 1)
			return x
		})
	}
	w.inside = w.inside[:len(w.inside)-1]
	return err
}

func (w *jsonWriter) object(o *ObjectV) error {
	if r, ok := o.Native().(JSONReplacer); ok {
		inside := w.inside
		w.inside = inside[:len(inside)-1] // the other value stands at the depth of the object
		err := w.value(r.JSONValue())
		w.inside = inside
		return err
	}
	w.b = append(w.b, '{')
	n := 0
	for k, v := range o.All() {
		if n > 0 {
			w.b = append(w.b, ',')
		}
		n++
		w.newline(0)
		w.b = AppendJSONText(w.b, k)
		w.b = append(w.b, ':')
		if w.pretty {
			w.b = append(w.b, ' ')
		}
		if err := w.value(v); err != nil {
			return err
		}
	}
	if n > 0 {
		w.newline(1)
	}
	w.b = append(w.b, '}')
	return nil
}

func (w *jsonWriter) list(n int, get func(int) Value) error {
	w.b = append(w.b, '[')
	for i := range n {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		w.newline(0)
		if err := w.value(get(i)); err != nil {
			return err
		}
	}
	if n > 0 {
		w.newline(1)
	}
	w.b = append(w.b, ']')
	return nil
}

// newline starts a line, indented by a tab per level less out.
func (w *jsonWriter) newline(out int) {
	if w.pretty {
		w.b = append(w.b, '\n')
		for _, v := range w.inside[out:] {
			if v.Kind() != Pointer {
				w.b = append(w.b, '\t')
			}
		}
	}
}

// AppendJSONText appends a text in quotes. Half a surrogate pair alone is escaped, other bytes that are not UTF-8 become U+FFFD.
func AppendJSONText(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			if r, size := utf8.DecodeRuneInString(s[i:]); r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
			b = append(b, s[start:i]...)
			if isHalf(s[i:]) {
				b = strconv.AppendInt(append(b, `\u`...), int64(halfAt(s[i:])), 16)
				i += 3
			} else {
				b = append(b, "\ufffd"...)
				i++
			}
			start = i
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(append(b, s[start:i]...), '\\')
		switch c {
		case '\n':
			b = append(b, 'n')
		case '\t':
			b = append(b, 't')
		case '\r':
			b = append(b, 'r')
		case '\b':
			b = append(b, 'b')
		case '\f':
			b = append(b, 'f')
		case '"', '\\':
			b = append(b, c)
		default:
			b = append(append(b, 'u'), hex4(rune(c))...)
		}
		i++
		start = i
	}
	return append(append(b, s[start:]...), '"')
}

// Target is what a pointer to a variable or an element refers to; Null for one to a table, a field or a variable that is gone.
func (p *PointerV) Target() Value {
	if p.Var == nil || p.Var.Dead {
		return NullV
	}
	v := p.Var.V
	if p.Index < 0 || !v.IsArray() {
		return v
	}
	a := v.Array()
	if a.Rows != nil {
		if p.Index >= len(a.Rows) {
			return NullV
		}
		if p.Index2 < 0 {
			return Arr(a.Rows[p.Index])
		}
		e, _ := a.Rows[p.Index].Get(p.Index2)
		return e
	}
	e, _ := a.Get(p.Index)
	return e
}
