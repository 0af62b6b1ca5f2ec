package value

import "strings"

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
