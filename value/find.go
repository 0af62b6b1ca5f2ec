package value

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// IndexText finds the first place at or after byte from where find occurs in s, as Position does: it gives the byte offset and how many bytes
// match, which need not be as many as find has ("ß" is found by "ss"). An accent written as a character of its own belongs to the match. -1, 0 when
// there is none, or nothing to find.
func IndexText(s, find string, from int) (pos, length int) {
	f := NewTextFinder(find)
	return f.Index(s, from)
}

// A TextFinder is IndexText made ready for many searches of one text. It may be copied, and used from anywhere.
type TextFinder struct {
	find  string // without ignorable characters before it
	first uint32 // its first weight, 0 when there is nothing to find

	plain        bool // every byte of find decides by itself: among such bytes it is found by its rarest, in both cases
	rarest       int  // where in find
	lower, upper byte
}

// NewTextFinder prepares the search of find.
func NewTextFinder(find string) TextFinder {
	for find != "" && foldASCII[find[0]] == foldIgnore {
		find = find[1:]
	}
	f := TextFinder{find: find}
	if find == "" {
		return f
	}
	f.first = (&weigher{s: find}).next()
	if f.plain = plainBytes(find) == len(find); !f.plain {
		return f
	}
	for i := range min(len(find), 16) {
		if rarity[find[i]] > rarity[find[f.rarest]] {
			f.rarest = i
		}
	}
	f.lower, f.upper = find[f.rarest], find[f.rarest]
	if c := f.lower | 0x20; c >= 'a' && c <= 'z' {
		f.lower, f.upper = c, c&^0x20
	}
	return f
}

// rarity guesses how rare a character is in texts: those listed are the common ones, the commonest first.
var rarity = func() (t [utf8.RuneSelf]uint8) {
	const common = " etaoinsrhldcumfpg.,wybv"
	for c := range t {
		t[c] = uint8(strings.IndexByte(common, byte(c)|0x20)) // 255 for others
	}
	return t
}()

// Index is IndexText(s, find, from).
func (f *TextFinder) Index(s string, from int) (pos, length int) {
	scan := TextScan{f: f, s: s}
	return scan.Next(from)
}

// A TextScan finds one place after the other in a text, and looks at each byte once.
type TextScan struct {
	f            *TextFinder
	s            string
	plain        int // the bytes before it, from the last place on, decide by themselves
	window       int // how far it looks ahead
	lower, upper int // before them there is no more byte that byBytes looks for
}

// Scan begins the search of a text.
func (f *TextFinder) Scan(s string) TextScan { return TextScan{f: f, s: s} }

// Next is Index; from must not be before the last place found.
func (t *TextScan) Next(from int) (pos, length int) {
	f, s := t.f, t.s
	i := max(from, 0)
	switch {
	case f.first == 0 || i >= len(s):
		return -1, 0
	case !f.plain:
		pos, length, _ = f.byWeights(s, i, len(s))
		return pos, length
	}
	// The places where a match can begin are looked at by windows, which grow: by bytes as long as these are plain, around others by weights.
	for i < len(s) {
		t.window = min(max(2*t.window, 64), 4096)
		end := min(i+t.window, len(s))
		reach := min(end+len(f.find), len(s))
		if t.plain = max(t.plain, i); t.plain < reach {
			t.plain += plainBytes(s[t.plain:reach])
		}
		special := t.plain < reach
		if special {
			end = max(i, t.plain-len(f.find)+1)
		}
		if pos := t.byBytes(i, end); pos >= 0 {
			if e := pos + len(f.find); e < len(s) && s[e] >= utf8.RuneSelf { // perhaps an accent that belongs to the match
				return pos, matchAt(s, f.find, pos) - pos
			}
			return pos, len(f.find)
		}
		if special {
			if pos, length, end = f.byWeights(s, end, min(t.plain+16, len(s))); pos >= 0 {
				return pos, length
			}
		}
		i = end
	}
	return -1, 0
}

// byBytes finds the first match that begins in s[i:end]; the bytes it could have are plain.
func (t *TextScan) byBytes(i, end int) int {
	f, s := t.f, t.s
	end = min(end, len(s)-len(f.find)+1)
	if i >= end {
		return -1
	}
	stop := end + f.rarest
	next := func(c byte, from int) int {
		if from >= stop || s[from] == c {
			return from
		}
		if k := strings.IndexByte(s[from:stop], c); k >= 0 {
			return from + k
		}
		return stop
	}
	t.lower = next(f.lower, max(t.lower, i+f.rarest))
	if f.upper == f.lower {
		t.upper = stop
	} else {
		t.upper = next(f.upper, max(t.upper, i+f.rarest))
	}
	for {
		at := min(t.lower, t.upper)
		if at >= stop {
			return -1
		}
		if pos := at - f.rarest; equalFold(s[pos:pos+len(f.find)], f.find) {
			return pos
		}
		if at == t.lower {
			t.lower = next(f.lower, at+1)
		} else {
			t.upper = next(f.upper, at+1)
		}
	}
}

// equalFold compares plain bytes; both texts have the same length.
func equalFold(a, b string) bool {
	for i := range len(a) {
		if foldASCII[a[i]] != foldASCII[b[i]] {
			return false
		}
	}
	return true
}

// plainBytes is how many bytes at the beginning of s decide by themselves.
func plainBytes(s string) int {
	i := 0
	for i+8 <= len(s) {
		x := load8(s[i:])
		// Not ASCII, DEL, or a control character: tabs and line ends are plain.
		special := (x | (x + lowBits) | (x - 0x20*lowBits)) & highBits
		if special == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(special) / 8
		if !plain(foldASCII[s[i]]) {
			return i
		}
		i++
	}
	for i < len(s) && plain(foldASCII[s[i]]) {
		i++
	}
	return i
}

// byWeights finds the first match that begins in s[i:end]. Without one, next is where the search goes on: not before end, at a character.
func (f *TextFinder) byWeights(s string, i, end int) (pos, length, next int) {
	fold := foldASCII[f.find[0]]
	for i < end {
		c := foldASCII[s[i]]
		if c != foldWide {
			if c == fold || fold == foldWide && c != foldIgnore {
				if e := matchAt(s, f.find, i); e > 0 {
					return i, e - i, i
				}
			}
			i++
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		w := weigher{s: s, i: i}
		if w.nextWide() == f.first {
			if e := matchAt(s, f.find, i); e > 0 {
				return i, e - i, i
			}
		}
		i += size
	}
	return -1, 0, i
}

// matchAt tells where the match of find that starts at byte i of s ends, 0 when there is none.
func matchAt(s, find string, i int) int {
	j := 0
	for j < len(find) {
		if i+j >= len(s) {
			break
		}
		fs, ff := foldASCII[s[i+j]], foldASCII[find[j]]
		if !plain(fs) || !plain(ff) {
			break
		}
		if fs != ff {
			return 0
		}
		j++
	}
	ws, wf := weigher{s: s, i: i + j}, weigher{s: find, i: j}
	for {
		y := wf.next()
		if y == 0 {
			break
		}
		if ws.next() != y {
			return 0
		}
	}
	if ws.mid() {
		return 0 // in the middle of an expansion
	}
	end := ws.i
	for end < len(s) && s[end] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s[end:])
		if r < 0x300 || collEntry(r) != 0 {
			break
		}
		end += size
	}
	return end
}
