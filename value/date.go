package value

import "strconv"

// A date is the number of days since the 31st of December of the year 0 in the Gregorian calendar (which is carried back before
// 1582); day 0 is the null date !00-00-00!, before all others. 4D's years are 100 to 32767.

const (
	minYear, maxYear = 100, 32767
	minDay           = 36159
	maxDay           = 11967900
)

// Days is the day number of a date; 0 for one that does not exist.
func Days(y, m, d int) int32 {
	if y < minYear || y > maxYear || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m) {
		return 0
	}
	return daysTo(y, m) + int32(d)
}

// daysTo counts the days before the month; years start in March so that the leap day is the last.
func daysTo(y, m int) int32 {
	if m < 3 {
		y--
		m += 12
	}
	return int32(365*y + y/4 - y/100 + y/400 + (153*m-457)/5 - 306)
}

// Civil is the date of a day number: 0, 0, 0 for the null date.
func Civil(day int32) (y, m, d int) {
	if day <= 0 {
		return 0, 0, 0
	}
	n := int(day) + 305 // days since the 1st of March of year 0
	era := n / 146097
	doe := n % 146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = doy - (153*mp+2)/5 + 1
	m = mp + 3
	y = yoe + era*400
	if m > 12 {
		m -= 12
		y++
	}
	return y, m, d
}

// DaysIn is the number of days of a month.
func DaysIn(y, m int) int {
	switch m {
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Weekday is Day number: 1 is Sunday (4D's constants of the theme Days and Months); that of the null date is 1 as well.
func Weekday(day int32) int { return int(day)%7 + 1 }

// appendPadded appends n with at least width digits; n must not be negative.
func appendPadded(b []byte, n int64, width int) []byte {
	p := int64(10)
	for w := 1; w < width; w++ {
		if n < p {
			b = append(b, '0')
		}
		p *= 10
	}
	return strconv.AppendInt(b, n, 10)
}

// appendShortDate appends MM/DD/YYYY, the short system date of an English system; the null date is 00/00/00.
func appendShortDate(b []byte, day int32) []byte {
	y, m, d := Civil(day)
	b = append(appendPadded(b, int64(m), 2), '/')
	b = append(appendPadded(b, int64(d), 2), '/')
	if day <= 0 {
		return append(b, "00"...)
	}
	return appendPadded(b, int64(y), 4)
}

// appendISODate appends YYYY-MM-DD, as in a date literal: 00-00-00 for the null date.
func appendISODate(b []byte, day int32) []byte {
	if day <= 0 {
		return append(b, "00-00-00"...)
	}
	y, m, d := Civil(day)
	b = append(appendPadded(b, int64(y), 4), '-')
	b = append(appendPadded(b, int64(m), 2), '-')
	return appendPadded(b, int64(d), 2)
}

// ParseDate reads a date out of a text: ISO (YYYY-MM-DDTHH:MM:SS, the time may be missing), else month, day and year in this order,
// whatever stands between the numbers. Years of two digits are of the 21st century below 30 and of the 20th from 30. 0 when there is no
// such date (commands/date).
func ParseDate(s string) int32 { return ParseDateCentury(s, 19, 30) }

// ParseDateCentury is ParseDate with the century and the pivot of SET DEFAULT CENTURY: years of two digits from the pivot on are of
// the century, those below of the next.
func ParseDateCentury(s string, century, pivot int) int32 {
	var n, width [3]int
	k := 0
	for i := 0; i < len(s) && k < 3; i++ {
		if !isDigit(s[i]) {
			continue
		}
		for ; i < len(s) && isDigit(s[i]); i++ {
			n[k] = min(n[k]*10+int(s[i]-'0'), 1<<20)
			width[k]++
		}
		k++
		i--
	}
	switch {
	case k < 3:
		return 0
	case width[0] >= 4: // year first
		return Days(n[0], n[1], n[2])
	}
	y := n[2]
	if width[2] <= 2 {
		y += century * 100
		if n[2] < pivot {
			y += 100
		}
	}
	return Days(y, n[0], n[1])
}
