package value

import (
	"strings"
	"unicode/utf8"
)

// The texts of 4D are UTF-16, and programs take characters beyond the basic plane apart: $t[[i]], Substring, Char(0xD83D). Half of such a pair
// alone is kept as the three bytes that UTF-8 would make of its number (WTF-8, https://simonsapin.github.io/wtf-8/). Two halves that meet become the
// character again, so that a text put together from its characters is the text it was. A half never leaves the program: see WellFormed.

const (
	highHalf = 0xD800 // first of the first halves
	lowHalf  = 0xDC00 // first of the second halves
	lastHalf = 0xDFFF
)

// DecodeChar is utf8.DecodeRuneInString that knows halves of surrogate pairs too.
func DecodeChar(s string) (r rune, size int) {
	r, size = utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 && isHalf(s) {
		return halfAt(s), 3
	}
	return r, size
}

func decodeLastChar(s string) (r rune, size int) {
	r, size = utf8.DecodeLastRuneInString(s)
	if r == utf8.RuneError && size == 1 && len(s) >= 3 && isHalf(s[len(s)-3:]) {
		return halfAt(s[len(s)-3:]), 3
	}
	return r, size
}

// isHalf tells whether s begins with half a surrogate pair.
func isHalf(s string) bool {
	return len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 && s[1] <= 0xBF && s[2]&0xC0 == 0x80
}

func halfAt(s string) rune { return highHalf&^0xFFF | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F) }

// AppendChar is utf8.AppendRune that writes half a surrogate pair as such.
func AppendChar(b []byte, r rune) []byte {
	if r >= highHalf && r <= lastHalf {
		return append(b, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// halves are the two UTF-16 units of a character beyond the basic plane.
func halves(r rune) (high, low rune) {
	r -= 0x10000
	return highHalf + r>>10, lowHalf + r&0x3FF
}

// charText is the text of one character or half.
func charText(r rune) Value { return TextBytes(AppendChar(nil, r)) }

// pairs tells whether the end of a and the beginning of b are the halves of one character.
func pairs(a, b string) bool {
	return len(a) >= 3 && isHalf(b) && b[1] >= 0xB0 && isHalf(a[len(a)-3:]) && a[len(a)-2] < 0xB0
}

// whole is the character of which the halves are at the end of a and at the beginning of b.
func whole(a, b string) rune {
	return (halfAt(a[len(a)-3:])-highHalf)<<10 | (halfAt(b) - lowHalf) + 0x10000
}

// concatPair is a + b where halves meet.
func concatPair(a, b Value) Value {
	r := whole(a.Str(), b.Str())
	return Concat(Concat(a.sub(0, a.ByteLen()-3), charText(r)), b.sub(3, b.ByteLen()))
}

// AppendText is append(b, s...) for a text that is being put together: halves that meet become a character.
func AppendText(b []byte, s string) []byte {
	if isHalf(s) && len(b) >= 3 {
		if end := string(b[len(b)-3:]); pairs(end, s) {
			b, s = utf8.AppendRune(b[:len(b)-3], whole(end, s)), s[3:]
		}
	}
	return append(b, s...)
}

// WellFormed is s for the world outside: a half of a surrogate pair that stands alone becomes U+FFFD.
func WellFormed(s string) string {
	i := 0
	for {
		k := strings.IndexByte(s[i:], 0xED)
		if k < 0 {
			return s
		}
		if i += k; isHalf(s[i:]) {
			break
		}
		i++
	}
	b := append(make([]byte, 0, len(s)), s[:i]...)
	for i < len(s) {
		if s[i] == 0xED && isHalf(s[i:]) {
			b = append(b, "\uFFFD"...)
			i += 3
			continue
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}
