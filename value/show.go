package value

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Displayer is a Go value behind an object that knows better than its properties how to show it.
type Displayer interface{ Display() string }

// Show is how a value looks in messages and at the prompt: as one would write it in 4D, in at most about max characters; what is longer
// ends in "...". max 0 means no limit.
func Show(v Value, max int) string {
	if max <= 0 {
		max = 1 << 30
	}
	s := shower{max: max}
	s.value(v, 0)
	return s.b.String()
}

type shower struct {
	b   strings.Builder
	max int
}

// showDepth is how deep Show looks into objects and collections, which may contain themselves.
const showDepth = 8

func (s *shower) full() bool { return s.b.Len() >= s.max }

func (s *shower) value(v Value, depth int) {
	switch v.Kind() {
	case Undefined:
		s.b.WriteString("Undefined")
	case Null:
		s.b.WriteString("Null")
	case Real:
		if f := v.Float(); f != f {
			s.b.WriteString("NaN") // "" to String
		} else {
			s.b.WriteString(NumberText(f))
		}
	case Boolean:
		s.b.WriteString(ToText(v).Str())
	case Date:
		s.b.WriteByte('!')
		s.b.Write(appendISODate(nil, v.Day()))
		s.b.WriteByte('!')
	case Time:
		s.b.WriteByte('?')
		s.b.Write(appendTime(nil, v.Seconds(), true))
		s.b.WriteByte('?')
	case Text:
		s.text(v.Str())
	case Object:
		s.object(v.Object(), depth)
	case Collection:
		s.list('[', ']', v.Coll().Len(), depth, func(i int) { s.value(v.Coll().Get(i), depth+1) })
	case Pointer:
		s.b.WriteString(v.Pointer().String())
	case Blob:
		s.b.WriteString("Blob (" + plural(len(v.Blob().B), "byte") + ")")
	case Picture:
		if p := v.Picture(); len(p.Data) == 0 && !p.Empty() { // made here: it has no bytes before it is written
			w, h := p.Size()
			s.b.WriteString("Picture (" + strconv.Itoa(w) + " x " + strconv.Itoa(h) + " pixels)")
		} else {
			s.b.WriteString("Picture (" + plural(len(p.Data), "byte") + ")")
		}
	case Array:
		a := v.Array()
		s.list('[', ']', a.Size(), depth, func(i int) {
			if a.Rows != nil {
				s.value(Arr(a.Rows[i+1]), depth+1)
				return
			}
			e, _ := a.Get(i + 1)
			s.value(e, depth+1)
		})
	}
}

func plural(n int, unit string) string {
	if n != 1 {
		unit += "s"
	}
	return NumberText(float64(n)) + " " + unit
}

// list writes the brackets and the separators, and stops when there is no more room.
func (s *shower) list(open, end byte, n, depth int, item func(int)) {
	s.b.WriteByte(open)
	for i := range n {
		if i > 0 {
			s.b.WriteString("; ")
		}
		if s.full() || depth >= showDepth {
			s.b.WriteString("...")
			break
		}
		item(i)
	}
	s.b.WriteByte(end)
}

func (s *shower) object(o *ObjectV, depth int) {
	if d, ok := o.Native().(Displayer); ok {
		s.b.WriteString(d.Display())
		return
	}
	keys := o.Keys()
	s.list('{', '}', len(keys), depth, func(i int) {
		s.key(keys[i])
		s.b.WriteString(": ")
		s.value(o.Get(keys[i]), depth+1)
	})
}

func (s *shower) key(k string) {
	if isIdentifier(k) {
		s.b.WriteString(k)
		return
	}
	s.text(k)
}

// isIdentifier tells whether a property name needs no quotes in a literal (Concepts/identifiers).
func isIdentifier(k string) bool {
	for i := 0; i < len(k); i++ {
		switch c := k[i]; {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c == '_', c >= utf8.RuneSelf, i > 0 && isDigit(c):
		default:
			return false
		}
	}
	return k != ""
}

// text writes a text literal. One that is too long is cut between characters.
func (s *shower) text(t string) {
	room := max(s.max-s.b.Len()-2, 10)
	cut := len(t)
	if utf8.RuneCountInString(t) > room {
		for i := range t {
			if room--; room < 3 {
				cut = i
				break
			}
		}
	}
	s.b.WriteByte('"')
	for i, size := 0, 0; i < cut; i += size {
		var c rune
		c, size = utf8.DecodeRuneInString(t[i:])
		switch c {
		case '"', '\\':
			s.b.WriteByte('\\')
			s.b.WriteRune(c)
		case '\n':
			s.b.WriteString(`\n`)
		case '\r':
			s.b.WriteString(`\r`)
		case '\t':
			s.b.WriteString(`\t`)
		default:
			if unicode.IsControl(c) { // as in JSON: a terminal must not obey what a program read somewhere
				s.b.WriteString(`\u`)
				hex := strconv.FormatInt(int64(c), 16)
				s.b.WriteString("0000"[len(hex):] + hex)
				continue
			}
			s.b.WriteString(t[i : i+size]) // half of a character, too
		}
	}
	if cut < len(t) {
		s.b.WriteString("...")
	}
	s.b.WriteByte('"')
}

// String is the pointer as one would write it: ->$x, ->arr{3}.
func (p *PointerV) String() string {
	num := func(n int) string { return NumberText(float64(n)) }
	if p.Var == nil {
		s := "->[" + num(p.Table) + "]"
		if p.Field > 0 {
			s += num(p.Field)
		}
		return s
	}
	s := "->" + p.Var.Name
	if p.Index >= 0 {
		s += "{" + num(p.Index) + "}"
		if p.Index2 >= 0 {
			s += "{" + num(p.Index2) + "}"
		}
	}
	return s
}
