package value

import (
	"math"
	"strconv"
	"strings"
)

// FormatNumber is String(f; format): "###,##0.00", up to three sections for positive, negative and zero, &5 for five digits and an exponent, &x and &$
// for hexadecimal, &xml, &/1 for times (FormObjects/propertiesDisplay, Number Format). Digits the format has no room for behind the point are cut off, not
// rounded; before the point they make the whole <<<. Without placeholders the format is the result.
func FormatNumber(f float64, format string) string {
	if format == "" || format[0] == '|' || f-f != 0 { // a style that does not exist; infinite or not a number
		return NumberText(f)
	}
	if format[0] == '&' {
		if s, ok := specialNumber(f, format[1:]); ok {
			return s
		}
	}
	positive, rest, two := strings.Cut(format, ";")
	if !two {
		return formatSection(f, positive)
	}
	negative, zero, three := strings.Cut(rest, ";")
	switch {
	case f == 0 && three:
		return zero
	case f < 0:
		return formatSection(-f, negative)
	}
	return formatSection(f, positive)
}

func specialNumber(f float64, format string) (string, bool) {
	switch {
	case strings.EqualFold(format, "xml"):
		return NumberText(f), true
	case strings.EqualFold(format, "x"):
		h := strings.ToUpper(strconv.FormatUint(uint64(uint32(TruncInteger(f))), 16))
		return "0x" + strings.Repeat("0", max(len(h)%2, 4-len(h))) + h, true // whole bytes, at least two
	case format == "$":
		return "$" + strings.ToUpper(strconv.FormatUint(uint64(uint32(TruncInteger(f))), 16)), true
	case len(format) > 1 && format[0] == '/':
		if n, err := strconv.Atoi(format[1:]); err == nil {
			return FormatTime(timeOfFloat(f).Seconds(), n), true
		}
	default:
		if n, err := strconv.Atoi(format); err == nil && n > 0 && n <= 100 {
			mantissa, exp, _ := strings.Cut(strconv.FormatFloat(f, 'e', n-1, 64), "e")
			sign, digits := exp[:1], strings.TrimLeft(exp[1:], "0")
			if digits == "" {
				digits = "0"
			}
			return mantissa + "e" + sign + digits, true
		}
	}
	return "", false
}

func isPlaceholder(c byte) bool { return c == '#' || c == '0' || c == '^' || c == '*' }

// filler is what a placeholder shows where the number has no digit; 0 is nothing.
func filler(placeholder byte) byte {
	switch placeholder {
	case '#':
		return 0
	case '^':
		return ' '
	}
	return placeholder
}

// formatSection formats a number by one section.
func formatSection(f float64, section string) string {
	start := strings.IndexAny(section, "#0^*")
	if start < 0 {
		return section
	}
	end := strings.LastIndexAny(section, "#0^*") + 1
	if start > 0 && section[start-1] == '.' {
		start--
	}
	whole, fraction, point := strings.Cut(section[start:end], ".")
	digits, decimals := decimal(math.Abs(f))
	decimals = decimals[:min(len(decimals), countPlaceholders(fraction))]

	b := make([]byte, 0, len(section)+8)
	b = append(b, section[:start]...)
	b, ok := formatWhole(b, digits, f < 0, whole)
	if !ok {
		return section[:start] + strings.Repeat("<", end-start) + section[end:]
	}
	if point {
		n := len(b)
		b = append(b, '.')
		if b = formatFraction(b, decimals, fraction); len(b) == n+1 {
			b = b[:n] // a point with nothing behind it is not shown
		}
	}
	return string(append(b, section[end:]...))
}

func countPlaceholders(s string) int {
	n := 0
	for i := range len(s) {
		if isPlaceholder(s[i]) {
			n++
		}
	}
	return n
}

// decimal gives the digits before and behind the point, none for zeroes. Fifteen significant digits keep binary noise out: 4.35*100 is 435.
func decimal(f float64) (whole, fraction string) {
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if f < 1e15 {
		prec := 14
		if f >= 1 {
			prec -= int(math.Log10(f))
		}
		s = strconv.FormatFloat(f, 'f', max(prec, 0), 64)
	}
	whole, fraction, _ = strings.Cut(s, ".")
	return strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
}

// formatWhole fills the part before the point. A separator shows only between digits; a hyphen takes the place before the first digit,
// for which a placeholder must be left. ok is false when the number does not fit.
func formatWhole(b []byte, digits string, negative bool, format string) (_ []byte, ok bool) {
	slots := countPlaceholders(format)
	need := len(digits)
	if negative {
		need++
	}
	if need > slots {
		return b, false
	}
	start := len(b)
	b = append(b, format...)
	out := b[start:]
	first := len(out) // where the first digit shown stands
	left := len(digits)
	for i := len(out) - 1; i >= 0; i-- {
		if !isPlaceholder(format[i]) {
			continue
		}
		if left > 0 {
			left--
			out[i] = digits[left]
			first = i
		} else if format[i] == '0' {
			first = i
		}
	}
	for i := first - 1; i >= 0; i-- { // before the first digit
		fill := format[i]
		if !isPlaceholder(fill) {
			fill = '#'
			if j := strings.LastIndexAny(format[:i], "#0^*"); j >= 0 {
				fill = format[j]
			}
		}
		out[i] = filler(fill)
	}
	if negative {
		out[max(first-1, 0)] = '-' // a format of zeroes only gives up its leftmost
	}
	n := 0
	for _, c := range out {
		if c != 0 {
			out[n] = c
			n++
		}
	}
	return b[:start+n], true
}

// formatFraction fills the part behind the point.
func formatFraction(b []byte, decimals, format string) []byte {
	n := 0
	for i := range len(format) {
		c := format[i]
		switch {
		case !isPlaceholder(c):
			if n < len(decimals) {
				b = append(b, c)
			}
			continue
		case n < len(decimals):
			b = append(b, decimals[n])
		default:
			if c = filler(c); c != 0 {
				b = append(b, c)
			}
		}
		n++
	}
	return b
}

// FormatRadix is String(f; base) with a base from 2 to 36, as Number.prototype.toString of ECMAScript; base 0 is 10. Infinite numbers are "NaN", as
// 4D's page has it (commands/string).
func FormatRadix(f float64, base int) string {
	switch {
	case f-f != 0:
		return "NaN"
	case f == 0:
		return "0"
	case base == 0 || base == 10:
		if a := math.Abs(f); a >= 1e21 || a < 1e-6 {
			m, exp, _ := strings.Cut(strconv.FormatFloat(f, 'e', -1, 64), "e")
			return m + "e" + exp[:1] + strings.TrimLeft(exp[1:], "0")
		}
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	sign := ""
	if f < 0 {
		sign = "-"
		f = -f
	}
	whole, fraction := math.Modf(f)
	// As many digits as tell the number from its neighbours; the last is rounded, which may carry up to the whole part.
	var places []byte
	delta := max(0.5*(math.Nextafter(f, math.Inf(1))-f), math.SmallestNonzeroFloat64)
	for fraction >= delta {
		fraction *= float64(base)
		delta *= float64(base)
		d := int(fraction)
		fraction -= float64(d)
		places = append(places, byte(d))
		if (fraction > 0.5 || fraction == 0.5 && d&1 == 1) && fraction+delta > 1 {
			for len(places) > 0 && int(places[len(places)-1]) == base-1 {
				places = places[:len(places)-1]
			}
			if len(places) > 0 {
				places[len(places)-1]++
			} else {
				whole++
			}
			break
		}
	}
	b := appendWholeRadix([]byte(sign), whole, base)
	if len(places) > 0 {
		b = append(b, '.')
		for _, d := range places {
			b = strconv.AppendInt(b, int64(d), base)
		}
	}
	return string(b)
}

func appendWholeRadix(b []byte, whole float64, base int) []byte {
	if whole < 1<<63 {
		return strconv.AppendUint(b, uint64(whole), base)
	}
	var digits []byte
	for whole >= 1 {
		d := math.Mod(whole, float64(base))
		digits = append(digits, strconv.FormatInt(int64(d), base)[0])
		whole = (whole - d) / float64(base)
	}
	for i := len(digits) - 1; i >= 0; i-- {
		b = append(b, digits[i])
	}
	return b
}
