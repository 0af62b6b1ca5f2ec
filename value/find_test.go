package value

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestIndexText(t *testing.T) {
	for _, c := range []struct {
		find, s    string
		from       int
		pos, count int
	}{
		{"ll", "Willow", 0, 2, 2}, {"day", "Today is the first day", 0, 2, 3}, {"day", "Today is the first day", 3, 19, 3}, {"DAY", "Today", 0, 2, 3},
		{"œ", "Bœuf", 0, 1, 2}, {"oe", "Bœuf", 0, 1, 2}, {"e", "Bœuf", 0, -1, 0}, {"o", "Bœuf", 0, -1, 0}, {"", "abc", 0, -1, 0}, {"a", "", 0, -1, 0},
		{"\x01", "a\x01", 0, -1, 0}, {"ss", "Straße", 0, 4, 2}, {"é", "cafe", 0, 3, 1}, {"e", "cafe\u0301s", 0, 3, 3}, {"ETE", "l'été", 0, 2, 5},
		{"abc@", "abcd abc@", 0, 5, 4}, {"ab", "a\x01b", 0, 0, 3}, {"x", "aéx", 1, 3, 1}, {"aab", "aaab", 0, 1, 3}, {"中", "国中", 0, 3, 3}, {"и", "й", 0, -1, 0},
		{"б", "абв", 0, 2, 2}, {"x", "abc", 5, -1, 0}, {"\x02b", "abc", 0, 1, 1}, {"sse", "ßE", 0, 0, 3},
	} {
		if pos, n := IndexText(c.s, c.find, c.from); pos != c.pos || n != c.count {
			t.Errorf("IndexText(%q, %q, %d) = %d, %d; want %d, %d", c.s, c.find, c.from, pos, n, c.pos, c.count)
		}
	}
}

// TestIndexTextWindows compares the search by bytes and windows with the one by weights alone.
func TestIndexTextWindows(t *testing.T) {
	piece := rapid.SampledFrom([]string{"abc", "ABC", "ab", "x", "lorem ipsum ", "\n", "\t", "\x01", "\x7f", "é", "e\u0301", "\u0301", "ﬁn", "ß", "ss", "中", "\xff", "fin", "Fin ", "@",
		strings.Repeat("lorem ", 15), strings.Repeat("y", 70)})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(piece, 0, 20).Draw(t, "s"), "")
		find := rapid.OneOf(rapid.SampledFrom([]string{"abc", "c", "fin", "ss", "e", "se", "\x01b", "z", " ", "m\n", "xé", "b\x01"}), rapid.StringMatching("[a-c]{1,4}")).Draw(t, "find")
		from := rapid.IntRange(0, len(s)).Draw(t, "from")
		f := NewTextFinder(find)
		pos, length := f.Index(s, from)
		want, wantLength := -1, 0
		if f.first != 0 {
			want, wantLength, _ = f.byWeights(s, from, len(s))
		}
		if pos != want || length != wantLength {
			t.Fatalf("IndexText(%q, %q, %d) = %d, %d; by weights %d, %d", s, find, from, pos, length, want, wantLength)
		}
		for scan := f.Scan(s); ; {
			pos, length := scan.Next(from)
			want, wantLength := f.Index(s, from)
			if pos != want || length != wantLength {
				t.Fatalf("%q in %q: the scan finds %d, %d from %d, Index %d, %d", find, s, pos, length, from, want, wantLength)
			}
			if pos < 0 {
				break
			}
			from = pos + rapid.IntRange(1, max(length, 1)).Draw(t, "step")
		}
	})
}

func BenchmarkIndexText(b *testing.B) {
	text := strings.Repeat("the Quick brown fox jumps over the lazy dog; ", 20000)
	for _, find := range []string{"the", "zebra", "quick dog"} {
		b.Run(find, func(b *testing.B) {
			f := NewTextFinder(find)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for pos := 0; pos >= 0; {
					if pos, _ = f.Index(text, pos); pos >= 0 {
						pos++
					}
				}
			}
		})
	}
}
