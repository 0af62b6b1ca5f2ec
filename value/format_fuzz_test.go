package value

import (
	"math"
	"testing"
	"time"
	"unicode/utf8"
)

// Formats come from programs and files: whatever they are, the result is a text, not much longer than format and number together.
func FuzzFormatNumber(f *testing.F) {
	for _, format := range []string{"###,##0.00", "####;-###;zero", "&x", "&5", "&xml", "&/2", "^^^,^^0.##", "***0", "$###,##0 Inhabitants", "|style", "#.#.#", "0;0;0;0", ""} {
		f.Add(1234.5, format)
		f.Add(-0.001, format)
	}
	f.Add(math.Inf(1), "##0")
	f.Add(1e300, "###,###")
	f.Fuzz(func(t *testing.T, n float64, format string) {
		s := FormatNumber(n, format)
		if len(s) > len(format)+400 {
			t.Errorf("%d bytes", len(s))
		}
		if utf8.ValidString(format) && !utf8.ValidString(s) {
			t.Errorf("%q is not UTF-8", s)
		}
		for base := 2; base <= 36; base += 7 {
			FormatRadix(n, base)
		}
		ParseNumSep(format, ",")
	})
}

// Every date and time can be written in every format and pattern, and what is no date reads as none.
func FuzzDateFormats(f *testing.F) {
	f.Add(int32(738000), 6, int64(40000), "EEEE d MMMM y 'at' hh:mm aa zzzz")
	f.Add(int32(0), 105, int64(-5), "G yy YY QQQQ ww DDD eee B b Z ZZZZ X x O '' 'open")
	f.Add(int32(11967900), 10, int64(1<<40), "ssssssssss")
	zone := time.FixedZone("x", -5*3600-30*60)
	f.Fuzz(func(t *testing.T, day int32, format int, seconds int64, pattern string) {
		day = max(0, min(day, maxDay))
		seconds = max(-1<<40, min(seconds, 1<<40))
		for _, s := range []string{FormatDate(day, format, seconds, zone), FormatTime(seconds, format)} {
			if len(s) > 80 {
				t.Errorf("%q is long", s)
			}
		}
		if s, ok := FormatPattern(day, seconds, pattern, zone); ok && utf8.ValidString(pattern) && !utf8.ValidString(s) {
			t.Errorf("%q is not UTF-8", s)
		}
		if d := ParseDate(pattern); d < 0 || d > maxDay {
			t.Errorf("%q is the date %d", pattern, d)
		}
		ParseTime(pattern)
		if day > 0 && day >= minDay {
			if back := ParseDate(FormatDate(day, ISODate, 0, nil)); back != day {
				t.Errorf("day %d comes back as %d", day, back)
			}
		}
	})
}
