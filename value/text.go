package value

import (
	"math/bits"
	"strings"
	"sync/atomic"
	"unicode/utf8"
	"unsafe"
)

// A Text value keeps its length and two facts in n, so that both travel with every copy:
//
//	bits 0-7   Kind
//	bit 8      growFlag: the bytes lie in a buffer with a textHeader before them and free room behind
//	bit 9      wideFlag: not all bytes are ASCII, so positions (UTF-16 units, from 1) are not byte offsets
//	bit 10     joinFlag: a short text that was put together, without room: it gets some when it grows again
//	bits 32-63 length in bytes
//
// Texts are immutable. Appending in a loop is linear all the same: the text that owns the end of its buffer grows in place,
// and whoever wins the compare-and-swap on the used length owns it.
const (
	growFlag = 1 << 8
	wideFlag = 1 << 9
	joinFlag = 1 << 10
	// MaxText is the longest text, in bytes (4D: 2 GB).
	MaxText = 1<<31 - 1
)

type textHeader struct{ used, cap uint32 }

const textHeaderSize = 8

// shortText is up to how many bytes a text that is put together for the first time gets no room: most, as a name and a number, stay as they are, and
// the allocator puts them together.
const shortText = 15

var emptyByte [1]byte

// Empty is "".
var Empty = Value{unsafe.Pointer(&emptyByte[0]), uint64(Text)}

// Str makes a Text from UTF-8. Bytes that are not UTF-8 stay as they are and count as one unit each; see surrogate.go for the exception.
func Str(s string) Value {
	if len(s) == 0 {
		return Empty
	}
	n := uint64(Text) | uint64(len(s))<<32
	if !isASCII(s) {
		n |= wideFlag
	}
	return Value{unsafe.Pointer(unsafe.StringData(s)), n}
}

// Str is the text as a Go string; only for Texts. It shares the bytes.
func (v Value) Str() string { return unsafe.String((*byte)(v.p), int(v.n>>32)) }

// ByteLen is the length of a Text in bytes.
func (v Value) ByteLen() int { return int(v.n >> 32) }

// IsASCII tells that every byte of the Text is ASCII.
func (v Value) IsASCII() bool { return v.n&wideFlag == 0 }

// Eight bytes at a time: one bit of each.
const (
	lowBits  = 0x0101010101010101
	highBits = 0x8080808080808080
)

// load8 is the first eight bytes of s, the first in the low bits.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func isASCII(s string) bool {
	n := len(s)
	if n >= 8 {
		for i := 0; i < n-8; i += 8 {
			if load8(s[i:])&highBits != 0 {
				return false
			}
		}
		return load8(s[n-8:])&highBits == 0
	}
	if n >= 4 {
		return (load4(s)|load4(s[n-4:]))&uint32(highBits&0xFFFFFFFF) == 0
	}
	all := byte(0)
	for i := 0; i < n; i++ {
		all |= s[i]
	}
	return all < utf8.RuneSelf
}

// load4 is the first four bytes of s.
func load4(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Concat is a + b for two Texts.
func Concat(a, b Value) Value {
	la, lb := int(a.n>>32), int(b.n>>32)
	if lb == 0 {
		return a
	}
	if la == 0 {
		return b
	}
	if a.n&b.n&wideFlag != 0 && pairs(a.Str(), b.Str()) {
		return concatPair(a, b)
	}
	v, tail := a.extended(lb, b.n&wideFlag)
	copy(tail, b.Str())
	return v
}

// ConcatNumber is the text a with a number in 4D's default format behind it.
func ConcatNumber(a Value, f float64) Value {
	if a.ByteLen() == 0 {
		return numberText(f)
	}
	if n := uint32(int64(f)); float64(n) == f {
		v, tail := a.extended(countDigits(n), 0)
		putDigits(tail, n)
		return v
	}
	var buf [32]byte
	digits := AppendNumber(buf[:0], f)
	if len(digits) == 0 {
		return a
	}
	v, tail := a.extended(len(digits), 0)
	copy(tail, digits)
	return v
}

// extended is a text that begins as a does, which is not empty, and has n bytes more, for the caller to fill: where a is the end of what is used
// of its buffer, that grows in place.
func (a Value) extended(n int, wide uint64) (_ Value, tail []byte) {
	la := int(a.n >> 32)
	tot := la + n
	wide |= a.n & wideFlag
	if a.n&growFlag != 0 {
		h := (*textHeader)(unsafe.Add(a.p, -textHeaderSize))
		if int(h.cap) >= tot && atomic.CompareAndSwapUint32(&h.used, uint32(la), uint32(tot)) {
			return Value{a.p, uint64(Text) | growFlag | wide | uint64(tot)<<32}, unsafe.Slice((*byte)(unsafe.Add(a.p, la)), n)
		}
	}
	if tot <= shortText && a.n&(growFlag|joinFlag) == 0 {
		buf := make([]byte, tot)
		copy(buf, a.Str())
		return Value{unsafe.Pointer(&buf[0]), uint64(Text) | joinFlag | wide | uint64(tot)<<32}, buf[la:]
	}
	if tot > MaxText/2 { // no room is kept behind very long texts
		buf := make([]byte, tot)
		copy(buf, a.Str())
		return Value{unsafe.Pointer(&buf[0]), uint64(Text) | wide | uint64(tot)<<32}, buf[la:]
	}
	want := tot + textHeaderSize
	if a.n&growFlag != 0 && la > 32 {
		want += tot
	}
	if want < 16 {
		want = 16 // below 16 bytes the allocator may place the header unaligned
	}
	var buf []byte
	if want <= 32 {
		buf = make([]byte, (want+7)&^7) // a size class
	} else {
		buf = append(buf, make([]byte, want)...) // rounds the capacity up to the size class
		buf = buf[:cap(buf)]
	}
	h := (*textHeader)(unsafe.Pointer(&buf[0]))
	h.used, h.cap = uint32(tot), uint32(len(buf)-textHeaderSize)
	copy(buf[textHeaderSize:], a.Str())
	return Value{unsafe.Pointer(&buf[textHeaderSize]), uint64(Text) | growFlag | wide | uint64(tot)<<32}, buf[textHeaderSize+la:][:n]
}

// sub is the bytes [i, j) of a Text. It shares them, unless that would keep a much larger buffer alive.
func (v Value) sub(i, j int) Value {
	if i >= j {
		return Empty
	}
	if whole := v.ByteLen(); whole > 4096 && (j-i)*16 < whole {
		c := strings.Clone(v.Str()[i:j])
		if v.n&wideFlag != 0 {
			return Str(c)
		}
		return Value{unsafe.Pointer(unsafe.StringData(c)), uint64(Text) | uint64(j-i)<<32}
	}
	w := Value{unsafe.Add(v.p, i), uint64(Text) | uint64(j-i)<<32}
	if v.n&wideFlag != 0 && !isASCII(w.Str()) {
		w.n |= wideFlag
	}
	return w
}

// Split is the parts of a Text between the separators, which is not "". They share its bytes.
func (v Value) Split(separator string) []Value {
	s := v.Str()
	out := make([]Value, 0, strings.Count(s, separator)+1)
	for from := 0; ; {
		i := strings.Index(s[from:], separator)
		to := from + i
		if i < 0 {
			to = len(s)
		}
		w := Empty
		if to > from {
			w = Value{unsafe.Add(v.p, from), uint64(Text) | uint64(to-from)<<32}
			if v.n&wideFlag != 0 && !isASCII(s[from:to]) {
				w.n |= wideFlag
			}
		}
		out = append(out, w)
		if i < 0 {
			return out
		}
		from = to + len(separator)
	}
}

// Len is the number of characters of a Text as 4D counts them: UTF-16 units.
func (v Value) Len() int {
	if v.n&wideFlag == 0 {
		return int(v.n >> 32)
	}
	return utf16Len(v.Str())
}

func utf16Len(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if i+8 <= len(s) && load8(s[i:])&highBits == 0 {
				n += 8
				i += 8
				continue
			}
			n++
			i++
			continue
		}
		r, size := DecodeChar(s[i:])
		if r >= 0x10000 {
			n++
		}
		n++
		i += size
	}
	return n
}

// A Cursor remembers where in a long non-ASCII text the last position was found, and how long the last one was, so that walking such a text by
// position, or making it longer until it is long enough, is linear. The zero Cursor is ready; it belongs to one process.
type Cursor struct {
	text         Value
	bytes, units int
	whole        Value // the text of which Len counted the units
	wholeUnits   int
}

// Len is Value.Len. Of a text that has grown in place it counts what is new.
func (c *Cursor) Len(v Value) int {
	if v.n&wideFlag == 0 {
		return int(v.n >> 32)
	}
	s, from := v.Str(), 0
	if v.grownFrom(c.whole) {
		from = c.whole.ByteLen()
	} else {
		c.wholeUnits = 0
	}
	c.whole, c.wholeUnits = v, c.wholeUnits+utf16Len(s[from:])
	return c.wholeUnits
}

// grownFrom tells that a Text is another one with perhaps more behind it, in the same place. Bytes of texts do not change, and whoever holds a text
// keeps its place from being used for something else. What was added must not complete a character that the old one had in part.
func (v Value) grownFrom(old Value) bool {
	n := old.ByteLen()
	return v.p == old.p && (v.ByteLen() == n || v.ByteLen() > n && utf8.RuneStart(v.Str()[n]))
}

// Offset gives the byte offset of the unit-th UTF-16 unit (from 0) of a Text, or its length in bytes when there are fewer. half
// tells that the position falls inside a surrogate pair; the offset is then that of the pair.
func (c *Cursor) Offset(v Value, unit int) (off int, half bool) {
	if v.n&wideFlag == 0 {
		return min(unit, v.ByteLen()), false
	}
	if !c.text.Same(v) {
		if !v.grownFrom(c.text) {
			c.bytes, c.units = 0, 0
		}
		c.text = v
	}
	s := v.Str()
	i, u := c.bytes, c.units
	if unit < u {
		if unit < u-unit { // nearer to the start
			i, u = 0, 0
		} else {
			for u > unit {
				r, size := decodeLastChar(s[:i])
				i -= size
				u--
				if r >= 0x10000 {
					u--
				}
			}
			if u < unit {
				half = true
			}
			c.bytes, c.units = i, u
			return i, half
		}
	}
	for u < unit && i < len(s) {
		r, size := DecodeChar(s[i:])
		if r >= 0x10000 {
			if u+1 == unit {
				half = true
				break
			}
			u++
		}
		u++
		i += size
	}
	c.bytes, c.units = i, u
	return i, half
}

// ASCIISubstring is Substring of an ASCII text as a Go string that shares its bytes: to look at, not to keep; ok is false for another text.
func ASCIISubstring(v Value, start, count int) (_ string, ok bool) {
	if v.n&wideFlag != 0 {
		return "", false
	}
	i, j := asciiRange(v.ByteLen(), max(start, 1), max(count, 0))
	return v.Str()[i:j], true
}

// asciiRange is the bytes of count characters from position start (from 1) of l.
func asciiRange(l, start, count int) (i, j int) {
	if start > l {
		return 0, 0
	}
	return start - 1, start - 1 + min(count, l-start+1)
}

// Substring is the characters from position start (from 1), at most count of them.
func (c *Cursor) Substring(v Value, start, count int) Value {
	if start < 1 {
		start = 1
	}
	if count <= 0 {
		return Empty
	}
	if v.n&wideFlag == 0 {
		i, j := asciiRange(v.ByteLen(), start, count)
		return v.sub(i, j)
	}
	i, from := c.Offset(v, start-1)
	j, to := v.ByteLen(), false
	if count <= v.ByteLen() {
		j, to = c.Offset(v, start-1+count)
	}
	if !from && !to {
		return v.sub(i, j)
	}
	r := Empty
	if from { // begins within a pair
		c, size := utf8.DecodeRuneInString(v.Str()[i:])
		_, low := halves(c)
		r, i = charText(low), i+size
	}
	r = Concat(r, v.sub(i, j))
	if to { // ends within a pair
		c, _ := utf8.DecodeRuneInString(v.Str()[j:])
		high, _ := halves(c)
		r = Concat(r, charText(high))
	}
	return r
}

// CharAt is the one-character text at position i (from 1), "" outside.
func (c *Cursor) CharAt(v Value, i int) Value {
	if v.n&wideFlag == 0 {
		if uint(i-1) >= uint(v.ByteLen()) {
			return Empty
		}
		return Value{unsafe.Add(v.p, i-1), uint64(Text) | 1<<32}
	}
	if i < 1 {
		return Empty
	}
	return c.Substring(v, i, 1)
}

// Repeat is t * n: n copies, "" when n <= 0; ok is false when the result would be longer than MaxText.
func Repeat(t Value, n int) (_ Value, ok bool) {
	if n <= 0 || t.ByteLen() == 0 {
		return Empty, true
	}
	hi, lo := bits.Mul64(uint64(t.ByteLen()), uint64(n))
	if hi != 0 || lo > MaxText {
		return Empty, false
	}
	buf := make([]byte, lo)
	k := copy(buf, t.Str())
	for k < len(buf) {
		k += copy(buf[k:], buf[:k])
	}
	return Value{unsafe.Pointer(&buf[0]), uint64(Text) | t.n&wideFlag | lo<<32}, true
}

// asciiBytes is one byte of each value, for texts of one ASCII character.
var asciiBytes = func() (b [utf8.RuneSelf]byte) {
	for i := range b {
		b[i] = byte(i)
	}
	return b
}()

// ASCII is the text of one ASCII character; it takes no memory.
func ASCII(c byte) Value { return Value{unsafe.Pointer(&asciiBytes[c]), uint64(Text) | 1<<32} }

// TextBytes makes a Text of bytes that nobody will change any more.
func TextBytes(b []byte) Value {
	if len(b) == 0 {
		return Empty
	}
	return Str(unsafe.String(&b[0], len(b)))
}

// ASCIIBytes is TextBytes of what is known to be ASCII.
func ASCIIBytes(b []byte) Value {
	if len(b) == 0 {
		return Empty
	}
	return Value{unsafe.Pointer(&b[0]), uint64(Text) | uint64(len(b))<<32}
}
