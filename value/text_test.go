package value

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestConcatGrows(t *testing.T) {
	v := Empty
	var want strings.Builder
	for i := range 5000 {
		piece := "abcdefgh"[:i%9]
		if i%100 == 0 {
			piece = "é"
		}
		v = Concat(v, Str(piece))
		want.WriteString(piece)
	}
	if v.Str() != want.String() || v.IsASCII() || v.Len() != len(utf16.Encode([]rune(want.String()))) {
		t.Error("wrong text")
	}
	start := Concat(Str(strings.Repeat("x", 100)), Str("y"))
	v = start
	n := testing.AllocsPerRun(1, func() {
		for range 10000 {
			v = Concat(v, Str("z"))
		}
	})
	if n > 40 {
		t.Errorf("%v allocations for 10000 appends", n)
	}
	if start.Str() != strings.Repeat("x", 100)+"y" {
		t.Error("the first text changed")
	}
}

// Two texts that grow from one never share their ends, from whatever goroutine.
func TestConcatForks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := []Value{Str("start of a text that is long enough to grow in place"), Str("short")}
		want := []string{texts[0].Str(), texts[1].Str()}
		for range rapid.IntRange(1, 30).Draw(t, "n") {
			i := rapid.IntRange(0, len(texts)-1).Draw(t, "from")
			s := rapid.StringN(0, 20, -1).Draw(t, "piece")
			texts = append(texts, Concat(texts[i], Str(s)))
			want = append(want, want[i]+s)
		}
		for i := range texts {
			if texts[i].Str() != want[i] || texts[i].IsASCII() != isASCII(want[i]) {
				t.Fatalf("text %d: %q, want %q", i, texts[i].Str(), want[i])
			}
		}
	})
}

func TestConcatGoroutines(t *testing.T) {
	for range 200 {
		base := Concat(Str(strings.Repeat("b", 40)), Str("!"))
		var wg sync.WaitGroup
		results := make([]Value, 4)
		for g := range results {
			wg.Go(func() {
				v := base
				for range 50 {
					v = Concat(v, Str(string(rune('a'+g))))
				}
				results[g] = v
			})
		}
		wg.Wait()
		for g, v := range results {
			if want := base.Str() + strings.Repeat(string(rune('a'+g)), 50); v.Str() != want {
				t.Fatalf("goroutine %d: %q", g, v.Str())
			}
		}
	}
}

// Positions count UTF-16 units, wherever a walk starts and in whatever direction.
func TestCursor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("aé中😀b")), 0, 40, -1).Draw(t, "s")
		v := Str(s)
		units := utf16.Encode([]rune(s))
		if v.Len() != len(units) {
			t.Fatalf("length %d of %q", v.Len(), s)
		}
		var c Cursor
		for range 20 {
			start := rapid.IntRange(-1, len(units)+3).Draw(t, "start")
			count := rapid.IntRange(-1, len(units)+3).Draw(t, "count")
			got := c.Substring(v, start, count).Str()
			from := max(start-1, 0)
			to := min(from+max(count, 0), len(units))
			var part []uint16
			if from < to {
				part = units[from:to]
			}
			var want []byte
			for i := 0; i < len(part); i++ {
				r := rune(part[i])
				if i+1 < len(part) {
					if whole := utf16.DecodeRune(r, rune(part[i+1])); whole != utf8.RuneError {
						r = whole
						i++
					}
				}
				want = AppendChar(want, r)
			}
			if got != string(want) {
				t.Fatalf("Substring(%q, %d, %d) = %q, want %q", s, start, count, got, want)
			}
		}
	})
	for _, s := range []string{"a😀b", "😀😀", "é😀"} {
		v, r := Str(s), Empty
		var c Cursor
		for i := 1; i <= v.Len(); i++ {
			r = Concat(r, c.CharAt(v, i))
		}
		if r.Str() != s || r.Len() != v.Len() {
			t.Errorf("%q from its characters: %q", s, r.Str())
		}
	}
	if s := WellFormed("x\xed\xa0\xbdy\xed\xb0\x80\xed\x9f\xbf"); s != "x\ufffdy\ufffd\ud7ff" {
		t.Errorf("WellFormed: %q", s)
	}
	var c Cursor
	if c.CharAt(Str("abc"), 2).Str() != "b" || c.CharAt(Str("aéc"), 2).Str() != "é" || c.CharAt(Str("abc"), 0) != Empty || c.CharAt(Str("abc"), 4) != Empty ||
		c.CharAt(Str("é"), 0) != Empty || c.Substring(Str("abc"), 2, 1<<62).Str() != "bc" || c.Substring(Str("éx"), 2, 1<<62).Str() != "x" {
		t.Error("CharAt")
	}
}

// A part of a large text does not keep the whole alive, and the parts are right.
func TestSubstringOfLarge(t *testing.T) {
	v := Str(strings.Repeat("0123456789", 1000) + "é")
	var c Cursor
	for i := 1; i < 9990; i += 97 {
		if got, want := c.Substring(v, i, 7).Str(), v.Str()[i-1:i+6]; got != want {
			t.Fatalf("%q, want %q", got, want)
		}
	}
	if s := c.Substring(v, 3, 5000); s.ByteLen() != 5000 || !s.IsASCII() {
		t.Error("the larger part")
	}
}

func TestRepeat(t *testing.T) {
	if v, ok := Repeat(Str("aé"), 3); !ok || v.Str() != "aéaéaé" || v.IsASCII() {
		t.Error(v.Str())
	}
	if _, ok := Repeat(Str("ab"), 1<<31); ok {
		t.Error("too long")
	}
	if v, ok := Repeat(Empty, 1<<62); !ok || v != Empty {
		t.Error("nothing often")
	}
}

func TestTextBytes(t *testing.T) {
	if TextBytes(nil) != Empty || TextBytes([]byte("é")).Len() != 1 {
		t.Error("TextBytes")
	}
	if Str("\xff\xfeé").Len() != 3 {
		t.Error("bytes that are not UTF-8 count one each")
	}
}

// TestGrowingText: lengths and positions of a text that grows, asked for while it does, are those of the text asked for at once.
func TestGrowingText(t *testing.T) {
	parts := []Value{Str("abc"), Str("é"), Str("x\U0001F600y"), Str("\xE2"), Str("\x82\xAC"), Str("\xed\xa0\xbd"), Str("\xed\xb8\x80"), Str("long enough to make the buffer move")}
	var c Cursor
	text := Empty
	seed := uint32(1)
	for range 3000 {
		seed = seed*1664525 + 1013904223
		old := text
		text = Concat(text, parts[seed>>16%uint32(len(parts))])
		if seed>>24&3 == 0 {
			continue
		}
		if got, want := c.Len(text), text.Len(); got != want {
			t.Fatalf("%d units, not %d, of %q", got, want, text.Str())
		}
		at := text.Len() - int(seed>>20&7)
		var fresh Cursor
		got, half := c.Offset(text, at)
		if want, wantHalf := fresh.Offset(text, at); got != want || half != wantHalf {
			t.Fatalf("unit %d at %d %v, not %d %v, of %q", at, got, half, want, wantHalf, text.Str())
		}
		if seed>>26&3 == 0 {
			c.Len(old) // a shorter one in between
		}
		if text.ByteLen() > 3000 {
			text = Empty
		}
	}
}

// TestIsASCII: a byte beyond ASCII is found wherever it is in a text of any length.
func TestIsASCII(t *testing.T) {
	for n := range 40 {
		b := bytes.Repeat([]byte{'a'}, n)
		if !Str(string(b)).IsASCII() {
			t.Errorf("%d letters are not ASCII", n)
		}
		for i := range b {
			b[i] = 0x80
			if Str(string(b)).IsASCII() {
				t.Errorf("byte %d of %d is not seen", i, n)
			}
			b[i] = 'a'
		}
	}
}
