package value

import (
	"strconv"
	"strings"
	"time"
)

// FormatPattern is String(date; pattern; time) and String(time; pattern) with a pattern of letters: "EEEE d MMMM y", "hh:mm aa"
// (Project/date-time-formats). Names are English; weeks start on Monday and the first has four days, as in the page's examples. ok is false when a
// letter means nothing; 4D then formats nothing either. zone nil is UTC.
func FormatPattern(day int32, seconds int64, pattern string, zone *time.Location) (_ string, ok bool) {
	return (*Locale)(nil).FormatPattern(day, seconds, pattern, zone)
}

// FormatPattern is the function of that name with the names of days and months, and AM and PM, of the locale.
func (l *Locale) FormatPattern(day int32, seconds int64, pattern string, zone *time.Location) (_ string, ok bool) {
	p := patternWriter{locale: l, day: day, second: int(((seconds % 86400) + 86400) % 86400), hours: int(seconds / 3600)}
	p.year, p.month, p.dayOfMonth = Civil(day)
	if day > 0 {
		_, p.offset = Moment(day, seconds, zone).Zone()
		first := time.Date(p.year, time.Month(p.month), p.dayOfMonth, 0, 0, 0, 0, time.UTC)
		p.weekYear, p.week = first.ISOWeek()
		p.dayOfYear = first.YearDay()
	} else {
		p.month, p.dayOfMonth = 0, 0
		if zone != nil { // a time alone is one of today; a zone with daylight saving is not asked for it
			_, p.offset = time.Date(2000, 1, 1, 0, 0, 0, 0, zone).Zone()
		}
	}
	pattern = strings.Trim(pattern, " ")
	for i := 0; i < len(pattern); {
		c := pattern[i]
		switch {
		case c == '\'':
			i = p.quoted(pattern, i+1)
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			n := 1
			for i+n < len(pattern) && pattern[i+n] == c {
				n++
			}
			if !p.field(c, n) {
				return "", false
			}
			i += n
		default:
			p.b = append(p.b, c)
			i++
		}
	}
	return string(p.b), true
}

type patternWriter struct {
	b                       []byte
	locale                  *Locale
	day                     int32
	year, month, dayOfMonth int
	week, weekYear          int
	dayOfYear               int
	second                  int // of the day
	hours                   int // of the time, which may pass 24
	offset                  int // of the zone, in seconds
}

// quoted copies text up to the closing quote; two quotes are one.
func (p *patternWriter) quoted(s string, i int) int {
	if i < len(s) && s[i] == '\'' {
		p.b = append(p.b, '\'')
		return i + 1
	}
	for ; i < len(s); i++ {
		if s[i] == '\'' {
			if i+1 < len(s) && s[i+1] == '\'' {
				i++
			} else {
				return i + 1
			}
		}
		p.b = append(p.b, s[i])
	}
	return i
}

func (p *patternWriter) text(s string) bool    { p.b = append(p.b, s...); return true }
func (p *patternWriter) num(n, width int) bool { p.b = appendPadded(p.b, int64(n), width); return true }

// name writes a name by the number of letters: 3 short, 4 whole, 5 one letter, 6 two.
func (p *patternWriter) name(s string, n int) bool {
	switch n {
	case 4:
	case 5:
		s = s[:min(1, len(s))]
	case 6:
		s = s[:min(2, len(s))]
	default:
		s = s[:min(3, len(s))]
	}
	return p.text(s)
}

func (p *patternWriter) monthName(n int) bool {
	switch {
	case p.locale == nil || p.month == 0:
		return p.name(monthNames[p.month], n)
	case n == 4:
		return p.text(p.locale.Months[p.month-1])
	case n == 3:
		return p.text(p.locale.ShortMonths[p.month-1])
	}
	return p.text(firstRunes(p.locale.Months[p.month-1], n-4))
}

func (p *patternWriter) dayName(sunday, n int) bool {
	switch {
	case p.locale == nil || sunday == 0:
		return p.name(dayNames[sunday], n)
	case n == 4:
		return p.text(p.locale.Days[sunday-1])
	case n <= 3:
		return p.text(p.locale.ShortDays[sunday-1])
	}
	return p.text(firstRunes(p.locale.Days[sunday-1], n-4))
}

// firstRunes is the first n characters of a name.
func firstRunes(s string, n int) string {
	r := []rune(s)
	return string(r[:min(n, len(r))])
}

// field writes the value of n equal letters.
func (p *patternWriter) field(c byte, n int) bool {
	sunday, monday := 0, 0 // the day of the week, counted from either; none without a date
	if p.day > 0 {
		sunday = Weekday(p.day)
		monday = (sunday+5)%7 + 1
	}
	hour := p.second / 3600
	switch c {
	case 'G':
		switch n {
		case 4:
			return p.text("Anno Domini")
		case 5:
			return p.text("A")
		}
		return p.text("AD")
	case 'y', 'Y':
		y := p.year
		if c == 'Y' {
			y = p.weekYear
		}
		if n == 2 {
			return p.num(y%100, 2)
		}
		return p.num(y, n)
	case 'u':
		return p.num(p.year, n)
	case 'Q', 'q':
		q := (p.month + 2) / 3
		switch n {
		case 3:
			return p.text("Q" + strconv.Itoa(q))
		case 4:
			return p.text([...]string{"", "1st", "2nd", "3rd", "4th"}[q] + " quarter")
		case 5:
			n = 1
		}
		return p.num(q, n)
	case 'M', 'L':
		if n > 2 {
			return p.monthName(n)
		}
		return p.num(p.month, n)
	case 'w':
		return p.num(p.week, n)
	case 'd':
		return p.num(p.dayOfMonth, n)
	case 'D':
		return p.num(p.dayOfYear, n)
	case 'E', 'e', 'c':
		if c != 'E' && n <= 2 {
			if c == 'c' {
				n = 1
			}
			return p.num(monday, n)
		}
		return p.dayName(sunday, n)
	case 'a', 'b', 'B':
		if p.locale != nil && c == 'a' && n < 5 {
			if p.second < 43200 {
				return p.text(p.locale.AM)
			}
			return p.text(p.locale.PM)
		}
		return p.text(dayPeriod(c, n, p.second))
	case 'h':
		return p.num((hour+11)%12+1, n)
	case 'H':
		return p.num(max(p.hours, 0), n)
	case 'K':
		return p.num(hour%12, n)
	case 'k':
		return p.num((hour+23)%24+1, n)
	case 'm':
		return p.num(p.second/60%60, n)
	case 's':
		return p.num(p.second%60, n)
	case 'X', 'x', 'O', 'z', 'Z':
		return p.text(zoneText(c, n, p.offset))
	}
	return false
}

// dayPeriod is AM and PM, noon and midnight, or the time of day in words.
func dayPeriod(c byte, n, second int) string {
	exact := second%43200 == 0
	switch {
	case c == 'B':
		switch h := second / 3600; {
		case second == 0:
			return "midnight"
		case second == 43200:
			return "noon"
		case h < 6 || h >= 21:
			return "at night"
		case h < 12:
			return "in the morning"
		case h < 18:
			return "in the afternoon"
		}
		return "in the evening"
	case c == 'b' && exact:
		name := "midnight"
		if second > 0 {
			name = "noon"
		}
		switch {
		case n == 5 && second > 0:
			return "n"
		case n == 5:
			return "md"
		case n < 4 && second == 0:
			return "mid."
		}
		return name
	}
	half := "AM"
	if second >= 43200 {
		half = "PM"
	}
	if n == 5 {
		return strings.ToLower(half[:1])
	}
	return half
}

// zoneText is the distance from Greenwich in one of the ways of ISO 8601 and CLDR.
func zoneText(c byte, n, offset int) string {
	sign := byte('+')
	if offset < 0 {
		sign = '-'
		offset = -offset
	}
	h, m, s := offset/3600, offset/60%60, offset%60
	two := func(n int) string { return digits[2*n : 2*n+2] }
	iso := func(colon string, minutes, seconds bool) string {
		t := string(sign) + two(h)
		if minutes || m > 0 {
			t += colon + two(m)
		}
		if seconds && s > 0 {
			t += colon + two(s)
		}
		return t
	}
	gmt := func(long bool) string {
		switch {
		case offset == 0:
			return "GMT"
		case long:
			return "GMT" + iso(":", true, true)
		case m == 0:
			return "GMT" + string(sign) + strconv.Itoa(h)
		}
		return "GMT" + string(sign) + strconv.Itoa(h) + ":" + two(m)
	}
	switch c {
	case 'O':
		return gmt(n >= 4)
	case 'z', 'Z':
		switch {
		case n == 4:
			return gmt(true)
		case n >= 5:
			if offset == 0 {
				return "Z"
			}
			return iso(":", true, true)
		}
		return iso("", true, false)
	}
	if c == 'X' && offset == 0 {
		return "Z"
	}
	switch n {
	case 1:
		return iso("", false, false)
	case 2:
		return iso("", true, false)
	case 3:
		return iso(":", true, false)
	case 4:
		return iso("", true, true)
	}
	return iso(":", true, true)
}
