package value

import (
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The examples of FormObjects/propertiesDisplay, with the blanks its table has lost.
func TestFormatNumberExamples(t *testing.T) {
	for _, c := range []struct{ format, positive, negative, zero string }{
		{"###", "<<<", "<<<", ""},
		{"####", "1234", "<<<<", ""},
		{"#######", "1234", "-1234", ""},
		{"#####.##", "1234.5", "-1234.5", ""},
		{"####0.00", "1234.50", "-1234.50", "0.00"},
		{"#####0", "1234", "-1234", "0"},
		{"+#####0;–#####0;0", "+1234", "–1234", "0"},
		{"#####0DB;#####0CR;0", "1234DB", "1234CR", "0"},
		{"#####0;(#####0)", "1234", "(1234)", "0"},
		{"###,##0", "1,234", "-1,234", "0"},
		{"##,##0.00", "1,234.50", "-1,234.50", "0.00"},
		{"^^^^^^^", "   1234", "  -1234", "       "},
		{"^^^^^^0", "   1234", "  -1234", "      0"},
		{"^^^,^^0", "  1,234", " -1,234", "      0"},
		{"^^,^^0.00", " 1,234.50", "-1,234.50", "     0.00"},
		{"*******", "***1234", "**-1234", "*******"},
		{"******0", "***1234", "**-1234", "******0"},
		{"***,**0", "**1,234", "*-1,234", "******0"},
		{"**,**0.00", "*1,234.50", "-1,234.50", "*****0.00"},
		{"$*,**0.00;-$*,**0.00", "$1,234.50", "-$1,234.50", "$****0.00"},
		{"$^^^^0", "$ 1234", "$-1234", "$    0"},
		{"$^^^0;-$^^^0", "$1234", "-$1234", "$   0"},
		{"$^^^0 ;($^^^0)", "$1234 ", "($1234)", "$   0 "},
		{"$^,^^0.00 ;($^,^^0.00)", "$1,234.50 ", "($1,234.50)", "$    0.00 "},
		{"&2", "1.2e+3", "-1.2e+3", "0.0e+0"},
		{"&xml", "1234.5", "-1234.5", "0"},
		{"$###,##0.00;($###,##0.00);", "$1,234.50", "($1,234.50)", ""},
		{"###;###;#", "<<<", "<<<", "#"},
	} {
		for f, want := range map[float64]string{1234.5: c.positive, -1234.5: c.negative, 0: c.zero} {
			if got := FormatNumber(f, c.format); got != want {
				t.Errorf("FormatNumber(%v, %q) = %q, want %q", f, c.format, got, want)
			}
		}
	}
}

func TestFormatNumber(t *testing.T) {
	for _, c := range []struct {
		f            float64
		format, want string
	}{
		{32768, "", "32768"}, {32768, "###,##0 Inhabitants", "32,768 Inhabitants"}, {1.0 / 3, "##0.00000", "0.33333"},
		{math.Atan(1) * 4, "##0.00", "3.14"}, {-1, "&x", "0xFFFFFFFF"}, {-1, "&$", "$FFFFFFFF"}, {128, "&x", "0x0080"}, {0x01FF8040, "&x", "0x01FF8040"}, {128, "&$", "$80"},
		{16384, "&x", "0x4000"}, {16384, "&$", "$4000"}, {50.3, "&xml", "50.3"}, {1, "True;;False", "True"}, {0, "True;;False", "False"},
		{759.62, "&3", "7.60e+2"}, {25000, "&/5", "6:56 AM"}, {26, "##0", "26"}, {-26, "##0", "-26"}, {-260, "##0", "<<<"},
		{5, "000", "005"}, {-5, "000", "-05"}, {-500, "000", "<<<"}, {0.5, "#.##", ".5"}, {0.5, "0.##", "0.5"}, {7, "0.##", "7"}, {-0.5, "0.0", "-.5"},
		{-0.5, "#0.0", "-0.5"}, {4.35 * 100, "##0", "435"}, {0.1 + 0.2, "0.00", "0.30"}, {1.999, "0.00", "1.99"}, {2.005, "0.00", "2.00"},
		{1234567.891, "###,###,##0.00", "1,234,567.89"}, {5551234567, "(###) ###-####", "(555) 123-4567"}, {1, "abc", "abc"}, {math.Inf(1), "##0", "INF"},
		{math.NaN(), "##0", ""}, {123456, "#,##0", "<<<<<"}, {1e15, "#,###,###,###,###,##0", "1,000,000,000,000,000"}, {3, "##0.", "3."}, {0.25, "##0 %", "0 %"},
		{99.999, ".00", "<<<"}, {0.75, ".00", ".75"}, {-1234, "**,**0", "-1,234"}, {-234, "*,**0", "*-234"}, {12, "|style", "12"}, {7, "&zz", "&zz"}, {0.0005, "&2", "5.0e-4"},
	} {
		if got := FormatNumber(c.f, c.format); got != c.want {
			t.Errorf("FormatNumber(%v, %q) = %q, want %q", c.f, c.format, got, c.want)
		}
	}
}

func TestFormatRadix(t *testing.T) {
	for _, c := range []struct {
		f    float64
		base int
		want string
	}{
		{10, 2, "1010"}, {-10, 2, "-1010"}, {254, 16, "fe"}, {-16523461, 16, "-fc20c5"}, {math.NaN(), 10, "NaN"}, {math.Inf(1), 10, "NaN"}, {0, 2, "0"},
		{0.5, 2, "0.1"}, {255.5, 16, "ff.8"}, {1.0 / 3, 3, "0.1"}, {0.1, 2, "0.0001100110011001100110011001100110011001100110011001101"}, {35, 36, "z"}, {1.5, 10, "1.5"}, {1.5, 0, "1.5"},
		{1e21, 10, "1e+21"}, {1e-7, 10, "1e-7"}, {math.Pow(2, 70), 16, "400000000000000000"},
	} {
		if got := FormatRadix(c.f, c.base); got != c.want {
			t.Errorf("FormatRadix(%v, %d) = %q, want %q", c.f, c.base, got, c.want)
		}
	}
}

func TestDates(t *testing.T) {
	if Days(1, 1, 1) != 0 || Days(2023, 2, 29) != 0 || Days(2024, 13, 1) != 0 || Days(32768, 1, 1) != 0 || Days(99, 12, 31) != 0 || Days(2024, 0, 1) != 0 {
		t.Error("a date that does not exist")
	}
	if Days(minYear, 1, 1) != minDay || Days(maxYear, 12, 31) != maxDay {
		t.Errorf("bounds %d %d", Days(minYear, 1, 1), Days(maxYear, 12, 31))
	}
	if y, m, d := Civil(0); y != 0 || m != 0 || d != 0 {
		t.Error("null date")
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int32Range(minDay, maxDay).Draw(t, "day")
		y, m, d := Civil(n)
		if Days(y, m, d) != n {
			t.Fatalf("%d is %d-%d-%d is %d", n, y, m, d, Days(y, m, d))
		}
		c := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
		if c.Day() != d || int(c.Month()) != m || int(c.Weekday())+1 != Weekday(n) {
			t.Fatalf("%d-%d-%d: %v", y, m, d, c)
		}
		if back, s := DateTimeOf(c.Add(time.Hour)); back != n || s != 3600 {
			t.Fatalf("DateTimeOf %v", c)
		}
		if y >= 1000 && ParseDate(FormatDate(n, SystemDateShort, 0, nil)) != n {
			t.Fatalf("short date of %d does not read back", n)
		}
		if ParseDate(FormatDate(n, ISODate, 0, nil)) != n && y >= 1000 {
			t.Fatalf("ISO date of %d does not read back", n)
		}
	})
}

func TestParseDate(t *testing.T) {
	for s, want := range map[string]int32{
		"12/25/94": Days(1994, 12, 25), "40/40/94": 0, "It was the 6/30, we were in 2016": Days(2016, 6, 30), "2020-11-17T00:00:00.0000": Days(2020, 11, 17),
		"2013-06-05T20:00:00": Days(2013, 6, 5), "": 0, "13/35/94": 0, "aa/12/94": 0, "1.2.29": Days(2029, 1, 2), "1 2 30": Days(1930, 1, 2), "01/05/2024": Days(2024, 1, 5),
		"2024-02-29": Days(2024, 2, 29), "2023-02-29": 0, "99999999999999999999/1/1": 0,
	} {
		if got := ParseDate(s); got != want {
			t.Errorf("ParseDate(%q) = %d, want %d", s, got, want)
		}
	}
	if got := ParseDateCentury("1/1/45", 20, 50); got != Days(2145, 1, 1) {
		t.Errorf("century: %d", got)
	}
}

func TestFormatDate(t *testing.T) {
	paris := time.FixedZone("", 2*3600)
	for _, c := range []struct {
		y, m, d, format int
		seconds         int64
		zone            *time.Location
		want            string
	}{
		{2006, 12, 29, SystemDateShort, 0, nil, "12/29/2006"}, {2023, 11, 27, 0, 0, nil, "11/27/2023"}, {2006, 12, 29, InternalDateAbbreviated, 0, nil, "Dec 29, 2006"},
		{2006, 12, 29, InternalDateLong, 0, nil, "December 29, 2006"}, {2006, 12, 29, InternalDateShort, 0, nil, "12/29/2006"},
		{2006, 12, 29, InternalDateShortSpecial, 0, nil, "12/29/06"}, {1896, 12, 29, InternalDateShortSpecial, 0, nil, "12/29/1896"},
		{2006, 12, 29, ISODate, 0, nil, "2006-12-29T00:00:00"}, {2010, 9, 13, ISODateGMT, 18*3600 + 11*60 + 53, paris, "2010-09-13T16:11:53Z"},
		{2010, 9, 13, ISODateGMT, 0, paris, "2010-09-12T22:00:00Z"}, {2010, 9, 9, DateRFC1123, 0, paris, "Wed, 08 Sep 2010 22:00:00 GMT"},
		{2006, 12, 29, SystemDateAbbreviated, 0, nil, "Fri, Dec 29, 2006"}, {2006, 12, 29, SystemDateLong, 0, nil, "Friday, December 29, 2006"},
		{0, 0, 0, SystemDateShort, 0, nil, "00/00/00"}, {0, 0, 0, SystemDateShort + BlankIfNull, 0, nil, ""}, {2006, 12, 29, ISODate + BlankIfNull, 0, nil, "2006-12-29T00:00:00"},
	} {
		if got := FormatDate(Days(c.y, c.m, c.d), c.format, c.seconds, c.zone); got != c.want {
			t.Errorf("FormatDate(%d-%d-%d, %d) = %q, want %q", c.y, c.m, c.d, c.format, got, c.want)
		}
	}
}

func TestTimes(t *testing.T) {
	const s = 3723 // 01:02:03
	for _, c := range []struct {
		seconds int64
		format  int
		want    string
	}{
		{s, 0, "01:02:03"}, {s, HHMMSS, "01:02:03"}, {s, HHMM, "01:02"}, {s, HHMMAMPM, "1:02 AM"}, {s, HourMin, "1 hour 2 minutes"},
		{s, HourMinSec, "1 hour 2 minutes 3 seconds"}, {s, ISOTime, "0000-00-00T01:02:03"}, {s, MinSec, "62 minutes 3 seconds"}, {s, MMSS, "62:03"},
		{s, SystemTimeShort, "01:02:03"}, {17*3600 + 30*60 + 45, HHMMAMPM, "5:30 PM"}, {17*3600 + 30*60 + 45, HourMinSec, "17 hours 30 minutes 45 seconds"},
		{13 * 3600, HourMin, "13 hours 0 minute"}, {0, BlankIfNull, ""}, {0, 0, "00:00:00"}, {88200, 0, "24:30:00"}, {-3600, 0, "-01:00:00"},
		{0, HHMMAMPM, "12:00 AM"}, {43200, HHMMAMPM, "12:00 PM"}, {s, SystemTimeLong, "1:02:03 AM"}, {-65, MMSS, "-01:05"},
	} {
		if got := FormatTime(c.seconds, c.format); got != c.want {
			t.Errorf("FormatTime(%d, %d) = %q, want %q", c.seconds, c.format, got, c.want)
		}
	}
	for text, want := range map[string]int64{
		"13:00:00": 46800, "01:02:03": s, "1:02": 3720, "1:02 AM": 3720, "5:30 PM": 63000, "12:00 AM": 0, "12:30 p.m.": 45000, "": 0, "1 hour 2 minutes 3 seconds": s,
		"62 minutes 3 seconds": s, "0000-00-00T01:02:03": s, "2013-11-20T10:20:00.9854": 37200, "24:30:00": 88200, "-01:00:00": -3600, "x": 0, "99:99": 362340, "1:2:3:4": s,
	} {
		if got := ParseTime(text); got != want {
			t.Errorf("ParseTime(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestFormatPattern(t *testing.T) {
	zone := time.FixedZone("", 3600)
	india := time.FixedZone("", -(5*3600 + 30*60))
	day := Days(2023, 11, 27)
	for _, c := range []struct {
		day     int32
		seconds int64
		pattern string
		zone    *time.Location
		want    string
	}{
		{day, 0, "EEEE d MMMM y GGGG", nil, "Monday 27 November 2023 Anno Domini"},
		{day, 0, "E dd/MM/yyyy zzzz", zone, "Mon 27/11/2023 GMT+01:00"},
		{day, 11*3600 + 15*60, "E dd/MM/yyyy 'at' hh:mm aa O", zone, "Mon 27/11/2023 at 11:15 AM GMT+1"},
		{0, 17*3600 + 30*60 + 45, "hh:mm aa O", zone, "05:30 PM GMT+1"},
		{0, 17*3600 + 30*60 + 45, "'It is' K a", nil, "It is 5 PM"},
		{Days(2000, 6, 15), 0, "QQQQ", nil, "2nd quarter"}, {Days(2001, 3, 17), 0, "D", nil, "76"}, {Days(1954, 3, 17), 0, "w", nil, "11"},
		{Days(1954, 3, 17), 0, "eeee", nil, "Wednesday"}, {0, 15 * 3600, "a", nil, "PM"}, {0, 18 * 3600, "K a", nil, "6 PM"}, {0, 48615, "hh:mm aa O", zone, "01:30 PM GMT+1"},
		{day, 0, " HH : mm : ss ", nil, "00 : 00 : 00"}, {0, 33025, "' 'HH : mm : ss' '", nil, " 09 : 10 : 25 "}, {0, 55800, "HH 'hours and' mm 'minutes'", nil, "15 hours and 30 minutes"},
		{Days(2023, 11, 29), 0, "'Day' #D 'of the year'", nil, "Day #333 of the year"}, {day, 0, "eeee, dd", nil, "Monday, 27"}, {day, 0, "yyyyyy yy", nil, "002023 23"},
		{Days(2010, 1, 2), 0, "y Y", nil, "2010 2009"}, {0, 48334, "B", nil, "in the afternoon"}, {0, 0, "b bbbb bbbbb", nil, "mid. midnight md"},
		{0, 0, "X XX XXX x xx xxx z zzzz zzzzz", india, "-0530 -0530 -05:30 -0530 -0530 -05:30 -0530 GMT-05:30 -05:30"}, {0, 0, "X O OOOO zzzzz", nil, "Z GMT GMT Z"},
		{day, 0, "e ee eee eeeee eeeeee c", nil, "1 01 Mon M Mo 1"}, {day, 0, "L LL LLL LLLLL", nil, "11 11 Nov N"}, {day, 0, "Q QQ QQQ", nil, "4 04 Q4"},
		{0, 0, "k h H K", nil, "24 12 0 0"}, {0, 88200, "HH:mm", nil, "24:30"}, {day, 0, "''y''''", nil, "'2023''"}, {day, 0, "aaaaa", nil, "a"},
	} {
		if got, ok := FormatPattern(c.day, c.seconds, c.pattern, c.zone); got != c.want || !ok {
			t.Errorf("FormatPattern(%d, %d, %q) = %q, %v; want %q", c.day, c.seconds, c.pattern, got, ok, c.want)
		}
	}
	if _, ok := FormatPattern(day, 0, "yyyy R", nil); ok {
		t.Error("an unknown letter")
	}
	if got, _ := FormatPattern(0, 0, "EEEE MMMM d", nil); strings.TrimSpace(got) != "0" {
		t.Errorf("null date: %q", got)
	}
}
