package value

import (
	"math"
	"math/bits"
	"strconv"
	"sync"
	"unicode/utf8"
)

// A JSONReplacer is a Go value behind an object that JSON Stringify writes as another value: a formula as the text "[object Formula]".
type JSONReplacer interface{ JSONValue() Value }

// A JSONForm says how a value is written as JSON.
type JSONForm struct {
	Pretty bool        // indented: the parameter * of JSON Stringify
	Arrays ArrayLocker // see PointerV.Target
}

// StringifyJSON is Stringify of a value that is on one line, or pretty, and whose pointers lead to no interprocess variable.
func StringifyJSON(v Value, pretty bool) (string, error) {
	return JSONForm{Pretty: pretty}.Stringify(v)
}

// Stringify is JSON Stringify. Dates are YYYY-MM-DD, times seconds, pictures and blobs the texts "[object Picture]" and
// "[object Blob]"; pointers are followed, properties without a value left out, numbers written with 14 significant digits unless whole, infinite
// ones null (commands/json-stringify). An object that contains itself is error 54.
func (f JSONForm) Stringify(v Value) (string, error) {
	room := jsonRoom.Get().(*[]byte)
	b, err := f.Append((*room)[:0], v)
	s := string(b)
	if cap(b) <= maxJSONRoom {
		*room = b
		jsonRoom.Put(room)
	}
	return s, err
}

// jsonRoom keeps buffers, so that the text is copied once and not each time it outgrows its buffer.
var jsonRoom = sync.Pool{New: func() any { return new([]byte) }}

const maxJSONRoom = 4 << 20

// Append is Stringify that appends to b.
func (f JSONForm) Append(b []byte, v Value) ([]byte, error) {
	w := jsonWriter{JSONForm: f}
	w.inside = w.room[:0]
	return w.value(b, v)
}

// A jsonWriter belongs to one call of Append. The text goes from function to function: in a field, it would cost a write barrier a piece.
type jsonWriter struct {
	JSONForm
	inside []Value // the objects, collections and pointers around
	room   [8]Value
}

func (w *jsonWriter) value(b []byte, v Value) ([]byte, error) {
	switch v.Kind() {
	case Undefined:
		if len(w.inside) > 0 {
			b = append(b, "null"...)
		}
	case Null:
		b = append(b, "null"...)
	case Real:
		b = appendJSONNumber(b, v.Float())
	case Boolean:
		b = strconv.AppendBool(b, v.Truth())
	case Date:
		b = append(b, '"')
		if v.Day() <= 0 {
			b = append(b, "0000-00-00"...)
		} else {
			b = appendISODate(b, v.Day())
		}
		b = append(b, '"')
	case Time:
		b = strconv.AppendInt(b, v.Seconds(), 10)
	case Text:
		b = AppendJSONText(b, v.Str())
	case Picture:
		b = append(b, `"[object Picture]"`...)
	case Blob:
		b = append(b, `"[object Blob]"`...)
	case Object, Collection, Pointer, Array:
		return w.nested(b, v)
	}
	return b, nil
}

func appendJSONNumber(b []byte, f float64) []byte {
	switch {
	case f-f != 0:
		return append(b, "null"...)
	case math.Trunc(f) == f:
		return AppendNumber(b, f)
	}
	return appendSignificant(b, f, 14)
}

func (w *jsonWriter) nested(b []byte, v Value) ([]byte, error) {
	for _, x := range w.inside {
		if x.Same(v) {
			return b, &Error{Number: ErrArgumentTypes, Message: v.Kind().WithArticle() + " that contains itself has no JSON form", Hint: "remove the reference that closes the circle"}
		}
	}
	if len(w.inside) >= maxJSONDepth {
		return b, Errf(ErrArgumentTypes, "objects and collections are nested more than %d deep", maxJSONDepth)
	}
	w.inside = append(w.inside, v)
	var err error
	switch v.Kind() {
	case Object:
		b, err = w.object(b, v.Object())
	case Collection:
		c := v.Coll()
		b, err = w.list(b, c.Len(), c.Get)
	case Pointer:
		b, err = w.value(b, v.Pointer().Target(w.Arrays))
	case Array:
		a := v.Array()
		b, err = w.list(b, a.Size(), func(i int) Value {
			if a.Rows != nil {
				return Arr(a.Rows[i+1])
			}
			x, _ := a.Get(i + 1)
			return x
		})
	}
	w.inside = w.inside[:len(w.inside)-1]
	return b, err
}

func (w *jsonWriter) object(b []byte, o *ObjectV) ([]byte, error) {
	if r, ok := o.Native().(JSONReplacer); ok {
		inside := w.inside
		w.inside = inside[:len(inside)-1] // the other value stands at the depth of the object
		b, err := w.value(b, r.JSONValue())
		w.inside = inside
		return b, err
	}
	b = append(b, '{')
	n := 0
	var err error
	if s := o.shape; s != nil {
		keys, slots := s.jsonKeys(), o.slots()
		for i, v := range slots[:min(len(slots), len(keys))] { // another process may be adding one
			if v.IsUndef() {
				continue
			}
			b = append(w.separate(b, n), keys[i]...)
			n++
			if b, err = w.property(b, v); err != nil {
				return b, err
			}
		}
	} else {
		for k, v := range o.All() {
			b = append(AppendJSONText(w.separate(b, n), k), ':')
			n++
			if b, err = w.property(b, v); err != nil {
				return b, err
			}
		}
	}
	if n > 0 {
		b = w.newline(b, 1)
	}
	return append(b, '}'), nil
}

// jsonKeys gives the names of the properties as JSON has them before a value: in quotes, with a colon.
func (s *Shape) jsonKeys() []string {
	if k := s.json.Load(); k != nil {
		return *k
	}
	keys := make([]string, len(s.keys))
	for i, k := range s.keys {
		keys[i] = string(append(AppendJSONText(nil, k), ':'))
	}
	s.json.Store(&keys)
	return keys
}

// separate begins element n of an object or a collection.
func (w *jsonWriter) separate(b []byte, n int) []byte {
	if n > 0 {
		b = append(b, ',')
	}
	return w.newline(b, 0)
}

// property writes what follows the colon.
func (w *jsonWriter) property(b []byte, v Value) ([]byte, error) {
	if w.Pretty {
		b = append(b, ' ')
	}
	return w.value(b, v)
}

func (w *jsonWriter) list(b []byte, n int, get func(int) Value) ([]byte, error) {
	b = append(b, '[')
	var err error
	for i := range n {
		if b, err = w.value(w.separate(b, i), get(i)); err != nil {
			return b, err
		}
	}
	if n > 0 {
		b = w.newline(b, 1)
	}
	return append(b, ']'), nil
}

// newline starts a line, indented by a tab per level less out.
func (w *jsonWriter) newline(b []byte, out int) []byte {
	if w.Pretty {
		b = append(b, '\n')
		for _, v := range w.inside[out:] {
			if v.Kind() != Pointer {
				b = append(b, '\t')
			}
		}
	}
	return b
}

// AppendJSONText appends a text in quotes. Half a surrogate pair alone is escaped, other bytes that are not UTF-8 become U+FFFD.
func AppendJSONText(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; ; {
		i += plainJSON(s[i:])
		if i == len(s) {
			break
		}
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

// plainJSON is how many bytes at the beginning of s are themselves in a JSON text: ASCII, no control character, no quote, no backslash.
func plainJSON(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := load8(s[i:])
		// The lowest high bit that is set is right: a borrow only reaches bytes above one that counts.
		special := (x | (x - 0x20*lowBits) | ((x ^ '"'*lowBits) - lowBits) | ((x ^ '\\'*lowBits) - lowBits)) & highBits
		if special != 0 {
			return i + bits.TrailingZeros64(special)/8
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf || c == '"' || c == '\\' {
			break
		}
	}
	return i
}
