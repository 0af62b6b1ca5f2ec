package value

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// 4D compares texts with ICU at primary strength: case, accents and width do not count, "ß" equals "ss" and "æ" equals "ae", control characters
// are ignored (Concepts/string, commands/position). Here a text is a sequence of weights, a small table gives those of each character, and most of the
// work is done on ASCII bytes before a weight is ever looked up. collate_table.go is made by internal/gencollate; the collator it is made
// from is 20 to 140 times slower and must not be used by two goroutines at a time.
//
//go:generate go run ../internal/gencollate

// Weights: 0 is the end of the text, up to collSpecial comes from the table, above 0xFFFF from the code point.
const (
	hanCommon = 0x10000 // added to the code points of the usual Han characters
	hanRare   = 0x20000
	otherRune = 0x60000
	badByte   = 0x180000
)

func collEntry(r rune) uint16 {
	if uint32(r) < collEnd {
		return collBlocks[int(collIndex[r>>collBits])<<collBits|int(r)&(1<<collBits-1)]
	}
	if r >= 0xE0000 && r <= 0xE0FFF { // tags and variation selectors
		return 0
	}
	return collNone
}

func implicitWeight(r rune) uint32 {
	switch {
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0xFA00 && r <= 0xFAFF:
		return uint32(r) + hanCommon
	case r >= 0x3400 && r <= 0x4DBF, r >= 0x20000 && r <= 0x323AF:
		return uint32(r) + hanRare
	}
	return uint32(r) + otherRune
}

// A weigher yields the weights of s from byte i on.
type weigher struct {
	s    string
	i    int
	pend uint64   // up to four weights to come, the next in the low bits
	more []uint16 // and after them these
}

// mid tells that the character before i has not yielded all its weights.
func (w *weigher) mid() bool { return w.pend != 0 || len(w.more) > 0 }

// next gives the next weight, 0 at the end.
func (w *weigher) next() uint32 {
	if w.pend != 0 {
		x := uint32(w.pend & 0xFFFF)
		w.pend >>= 16
		return x
	}
	if len(w.more) > 0 {
		x := w.more[0]
		w.more = w.more[1:]
		return uint32(x)
	}
	for w.i < len(w.s) {
		c := w.s[w.i]
		if c < utf8.RuneSelf {
			w.i++
			if e := collEntry(rune(c)); e != 0 {
				return uint32(e)
			}
			continue
		}
		if c >= 0xC3 && c < 0xE0 && w.i+1 < len(w.s) && w.s[w.i+1]&0xC0 == 0x80 { // two bytes: nearly all letters of Europe
			r := rune(c&0x1F)<<6 | rune(w.s[w.i+1]&0x3F)
			if e := collEntry(r); e-1 < collSpecial-1 && r != '\u0387' {
				w.i += 2
				return uint32(e)
			}
		}
		if x := w.nextWide(); x != 0 {
			return x
		}
	}
	return 0
}

// nextWide is next for a character that is not ASCII, which it passes; 0 when the character is ignorable.
func (w *weigher) nextWide() uint32 {
	r, size := utf8.DecodeRuneInString(w.s[w.i:])
	start := w.i
	if r == utf8.RuneError && size == 1 {
		w.i++
		return badByte + uint32(w.s[start])
	}
	w.i += size
	e := collEntry(r)
	switch {
	case e < collSpecial:
		if (r == '·' || r == '\u0387') && start > 0 && w.s[start-1]|0x20 == 'l' { // l· is one letter in Catalan
			return 0
		}
		return uint32(e)
	case e == collNone:
		if r >= 0xAC00 && r <= 0xD7A3 {
			return w.hangul(r - 0xAC00)
		}
		return implicitWeight(r)
	}
	words := collExpansions[e-collSpecial:]
	n := int(words[0] & 0xFF)
	if words[0]&(collContract|collPreVowel) != 0 && w.i < len(w.s) && w.s[w.i] >= utf8.RuneSelf {
		second, size := utf8.DecodeRuneInString(w.s[w.i:])
		if words[0]&collPreVowel != 0 {
			if consonantAfter(r, second) {
				w.i += size
				w.pend = uint64(words[1])
				return uint32(collEntry(second))
			}
		} else {
			c := words[n+2:]
			for range words[n+1] {
				if second == rune(c[0])<<16|rune(c[1]) {
					w.i += size
					return uint32(c[2])
				}
				c = c[3:]
			}
		}
	}
	w.more = words[2 : n+1]
	return uint32(words[1])
}

// hangul takes a syllable apart into its letters.
func (w *weigher) hangul(n rune) uint32 {
	w.pend = uint64(collEntry(0x1161 + n%588/28))
	if t := n % 28; t > 0 {
		w.pend |= uint64(collEntry(0x11A7+t)) << 16
	}
	return uint32(collEntry(0x1100 + n/588))
}

// consonantAfter tells whether a vowel written before its consonant, in Thai or Lao, is followed by one.
func consonantAfter(vowel, r rune) bool {
	if vowel < 0x0E80 {
		return r >= 0x0E01 && r <= 0x0E2E
	}
	return r >= 0x0E81 && r <= 0x0EAE || r >= 0x0EDC && r <= 0x0EDF
}

// foldASCII gives the order of an ASCII character among them, in one byte: the same for both cases of a letter, foldIgnore for an ignorable
// character, and foldWide for bytes of others.
const (
	foldIgnore = 0
	foldWide   = 0xFF
)

// plain tells that what foldASCII gave decides by itself.
func plain(fold uint8) bool { return fold-1 < foldWide-1 }

// FirstFold is a number for the first character of a text. Texts of which it differs are not equal, unless it is 0 of one of them: then the
// character alone does not decide.
func FirstFold(s string) uint8 {
	if s == "" {
		return foldWide
	}
	if f := foldASCII[s[0]]; f != foldWide {
		return f
	}
	return 0
}

// EqualText tells whether two texts are equal for 4D, without wildcards.
func EqualText(a, b string) bool { return a == b || CompareText(a, b) == 0 }

// CompareText orders two texts: -1, 0 or 1. It is Compare strings without options.
func CompareText(a, b string) int {
	n := min(len(a), len(b))
	for i := range n {
		fa, fb := foldASCII[a[i]], foldASCII[b[i]]
		if fa == fb && fa != foldWide {
			continue
		}
		if plain(fa) && plain(fb) {
			return cmp.Compare(fa, fb)
		}
		return compareWeights(a, b, i)
	}
	if len(a) == len(b) {
		return 0
	}
	return compareWeights(a, b, n)
}

// compareWeights compares what follows the first i bytes, which are equal.
func compareWeights(a, b string, i int) int {
	wa, wb := weigher{s: a, i: i}, weigher{s: b, i: i}
	for {
		for wa.i < len(a) && wb.i < len(b) && !wa.mid() && !wb.mid() {
			fa, fb := foldASCII[a[wa.i]], foldASCII[b[wb.i]]
			if !plain(fa) || !plain(fb) {
				break
			}
			if fa != fb {
				return cmp.Compare(fa, fb)
			}
			wa.i++
			wb.i++
		}
		x, y := wa.next(), wb.next()
		if x != y {
			return cmp.Compare(x, y)
		}
		if x == 0 {
			return 0
		}
	}
}

// comparePrefix compares the beginning of s with the whole of prefix.
func comparePrefix(s, prefix string) int {
	i := 0
	for ; i < len(prefix) && i < len(s); i++ {
		fs, fp := foldASCII[s[i]], foldASCII[prefix[i]]
		if fs == fp && fs != foldWide {
			continue
		}
		if plain(fs) && plain(fp) {
			return cmp.Compare(fs, fp)
		}
		break
	}
	ws, wp := weigher{s: s, i: i}, weigher{s: prefix, i: i}
	for {
		y := wp.next()
		if y == 0 {
			return 0
		}
		if x := ws.next(); x != y {
			return cmp.Compare(x, y)
		}
	}
}

// MatchText is s = pattern: EqualText in which each @ of the pattern stands for any run of characters, also none. A pattern with two adjacent
// @ matches nothing (Concepts/string).
func MatchText(s, pattern string) bool {
	if s != "" && pattern != "" && pattern[0] != '@' {
		if fs, fp := foldASCII[s[0]], foldASCII[pattern[0]]; fs != fp && plain(fs) && plain(fp) {
			return false
		}
	}
	at := strings.IndexByte(pattern, '@')
	if at < 0 {
		return EqualText(s, pattern)
	}
	if at == len(pattern)-1 {
		return comparePrefix(s, pattern[:at]) == 0
	}
	if strings.Contains(pattern[at:], "@@") {
		return false
	}
	return matchBytes(s, pattern)
}

// matchBytes matches ASCII without ignorable characters, and leaves anything else to matchWeights.
func matchBytes(s, pattern string) bool {
	i, p := 0, 0
	backI, backP := -1, -1 // where to try again: the last @ takes one more character
	for {
		if p < len(pattern) && pattern[p] == '@' {
			p++
			backI, backP = i, p
			if p == len(pattern) {
				return true
			}
			continue
		}
		if i == len(s) {
			if p == len(pattern) {
				return true
			}
			if !plain(foldASCII[pattern[p]]) {
				return matchWeights(s, pattern)
			}
			return false // more characters are wanted than there are
		}
		fs := foldASCII[s[i]]
		if !plain(fs) {
			return matchWeights(s, pattern)
		}
		if p < len(pattern) {
			fp := foldASCII[pattern[p]]
			if !plain(fp) {
				return matchWeights(s, pattern)
			}
			if fs == fp {
				i++
				p++
				continue
			}
		}
		if backI < 0 {
			return false
		}
		backI++
		i, p = backI, backP
	}
}

// matchWeights is MatchText for any text. In the weights of the pattern 0 is a wildcard.
func matchWeights(s, pattern string) bool {
	var roomS, roomP [64]uint32
	ws := appendWeights(roomS[:0], s)
	wp := roomP[:0]
	for rest, found := pattern, true; found; {
		var part string
		part, rest, found = strings.Cut(rest, "@")
		wp = appendWeights(wp, part)
		if found {
			wp = append(wp, 0)
		}
	}
	i, p := 0, 0
	backI, backP := -1, -1
	for {
		switch {
		case p < len(wp) && wp[p] == 0:
			p++
			backI, backP = i, p
		case i < len(ws) && p < len(wp) && ws[i] == wp[p]:
			i++
			p++
		case i == len(ws):
			return p == len(wp)
		case backI < 0:
			return false
		default:
			backI++
			i, p = backI, backP
		}
	}
}

func appendWeights(dst []uint32, s string) []uint32 {
	w := weigher{s: s}
	for x := w.next(); x != 0; x = w.next() {
		dst = append(dst, x)
	}
	return dst
}

// CompareTextWild is CompareText for < > <= >=, whose right operand may end in one @: a text that starts with the rest is neither less nor
// greater. An @ elsewhere is a character.
func CompareTextWild(s, pattern string) int {
	if n := len(pattern) - 1; n >= 0 && pattern[n] == '@' && strings.IndexByte(pattern, '@') == n {
		return comparePrefix(s, pattern[:n])
	}
	return CompareText(s, pattern)
}

// FoldKey is a key equal for texts that are EqualText and ordered bytewise as CompareText orders: for sorting, grouping and indexes.
func FoldKey(s string) string {
	b := make([]byte, 0, 2*len(s)+2)
	w := weigher{s: s}
	for x := w.next(); x != 0; x = w.next() {
		if x < collSpecial {
			b = append(b, byte(x>>8), byte(x))
		} else {
			b = append(b, 0xD0|byte(x>>16), byte(x>>8), byte(x))
		}
	}
	return string(b)
}

// HashText is a hash equal for texts that are EqualText.
func HashText(s string) uint64 {
	h := uint64(14695981039346656037)
	w := weigher{s: s}
	for x := w.next(); x != 0; x = w.next() {
		h = (h ^ uint64(x)) * 1099511628211
	}
	return h
}
