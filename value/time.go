package value

import (
	"strconv"
	"strings"
)

// appendTime appends HH:MM:SS, or HH:MM. Hours may pass 24; a negative time has a hyphen in front.
func appendTime(b []byte, seconds int64, withSeconds bool) []byte {
	if seconds < 0 {
		b = append(b, '-')
		seconds = -seconds
	}
	b = appendPadded(b, seconds/3600, 2)
	b = append(b, ':')
	b = appendPadded(b, seconds/60%60, 2)
	if withSeconds {
		b = append(b, ':')
		b = appendPadded(b, seconds%60, 2)
	}
	return b
}

// ParseTime reads a time out of a text in any of 4D's formats: 13:05:10, 1:05 PM, 13 hours 5 minutes 10 seconds, 785 minutes 10 seconds, an
// ISO time. What is missing is 0 (commands/time).
func ParseTime(s string) int64 {
	if i := strings.IndexByte(s, 'T'); i > 0 && isDigit(s[i-1]) {
		s = s[i+1:]
		if j := strings.IndexByte(s, '.'); j >= 0 {
			s = s[:j]
		}
	}
	var part [3]int64 // hours, minutes, seconds
	next, negative := 0, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '-' && next == 0 {
			negative = true
		}
		if !isDigit(c) {
			continue
		}
		n := int64(0)
		for ; i < len(s) && isDigit(s[i]); i++ {
			n = min(n*10+int64(s[i]-'0'), 1<<32)
		}
		unit := next
		switch word := strings.TrimLeft(s[i:], " "); {
		case hasFold(word, "hour"):
			unit = 0
		case hasFold(word, "min"):
			unit = 1
		case hasFold(word, "sec"):
			unit = 2
		}
		if unit > 2 {
			break
		}
		part[unit] = n
		next = unit + 1
		i--
	}
	switch rest := strings.TrimRight(s, " ."); {
	case part[0] == 12 && (hasFoldSuffix(rest, "am") || hasFoldSuffix(rest, "a.m")):
		part[0] = 0
	case part[0] < 12 && (hasFoldSuffix(rest, "pm") || hasFoldSuffix(rest, "p.m")):
		part[0] += 12
	}
	t := part[0]*3600 + part[1]*60 + part[2]
	if negative {
		t = -t
	}
	return t
}

func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func hasFoldSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// Formats of times (theme Time Display Formats); BlankIfNull may be added.
const (
	HHMMSS                    = 1
	HHMM                      = 2
	HourMinSec                = 3
	HourMin                   = 4
	HHMMAMPM                  = 5
	MMSS                      = 6
	MinSec                    = 7
	ISOTime                   = 8
	SystemTimeShort           = 9
	SystemTimeLongAbbreviated = 10
	SystemTimeLong            = 11
)

// FormatTime is String(time; format) with one of the formats above, for an English system; another is HHMMSS (commands/string).
func FormatTime(seconds int64, format int) string {
	if format >= BlankIfNull {
		if seconds == 0 {
			return ""
		}
		format -= BlankIfNull
	}
	var b []byte
	h, m, s := seconds/3600, seconds/60%60, seconds%60
	switch format {
	case HHMM:
		b = appendTime(b, seconds, false)
	case HourMinSec:
		return counted(h, "hour") + " " + counted(m, "minute") + " " + counted(s, "second")
	case HourMin:
		return counted(h, "hour") + " " + counted(m, "minute")
	case HHMMAMPM, SystemTimeLongAbbreviated, SystemTimeLong:
		half := " AM"
		day := (seconds%86400 + 86400) % 86400
		if day >= 43200 {
			half = " PM"
		}
		b = strconv.AppendInt(b, (day/3600+11)%12+1, 10)
		b = append(b, ':')
		b = appendPadded(b, day/60%60, 2)
		if format != HHMMAMPM {
			b = append(b, ':')
			b = appendPadded(b, day%60, 2)
		}
		b = append(b, half...)
	case MMSS:
		if seconds < 0 {
			b = append(b, '-')
			seconds = -seconds
		}
		b = append(appendPadded(b, seconds/60, 2), ':')
		b = appendPadded(b, seconds%60, 2)
	case MinSec:
		return counted(seconds/60, "minute") + " " + counted(s, "second")
	case ISOTime:
		b = appendTime(append(b, "0000-00-00T"...), seconds, true)
	default:
		b = appendTime(b, seconds, true)
	}
	return string(b)
}

// counted is a number and its unit; 4D writes "0 minute".
func counted(n int64, unit string) string {
	if n > 1 {
		unit += "s"
	}
	return strconv.FormatInt(n, 10) + " " + unit
}
