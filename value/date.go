package value

import (
	"strconv"
	"time"
)

// A date is the number of days since the 31st of December of the year 0 in the Gregorian calendar (which is carried back before
// 1582); day 0 is the null date !00-00-00!, before all others. 4D's years are 100 to 32767.

const (
	minYear, maxYear = 100, 32767
	minDay           = 36160
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
	return parseDateOrder(s, century, pivot, false)
}

// parseDateOrder is ParseDateCentury with the day or the month first, when the year is not.
func parseDateOrder(s string, century, pivot int, dayFirst bool) int32 {
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
	if dayFirst {
		return Days(y, n[1], n[0])
	}
	return Days(y, n[0], n[1])
}

// Formats of dates (theme Date Display Formats).
const (
	SystemDateShort          = 1
	SystemDateAbbreviated    = 2
	SystemDateLong           = 3
	InternalDateShortSpecial = 4
	InternalDateLong         = 5
	InternalDateAbbreviated  = 6
	InternalDateShort        = 7
	ISODate                  = 8
	ISODateGMT               = 9
	DateRFC1123              = 10
	BlankIfNull              = 100 // added to another; also for times
)

var monthNames = [13]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
var dayNames = [8]string{"", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// FormatDate is String(date; format; time) with one of the formats above, for an English system; another is SystemDateShort. The time matters for
// the three formats that contain one, and the zone (nil is UTC) for those two that are in Greenwich time. The null date is 00/00/00 (commands/string).
func FormatDate(day int32, format int, seconds int64, zone *time.Location) string {
	if format >= BlankIfNull {
		if day <= 0 {
			return ""
		}
		format -= BlankIfNull
	}
	if day <= 0 {
		if format == ISODate || format == ISODateGMT {
			return "0000-00-00T00:00:00"
		}
		return "00/00/00"
	}
	y, m, d := Civil(day)
	var b []byte
	num := strconv.Itoa
	switch format {
	case SystemDateAbbreviated:
		return dayNames[Weekday(day)][:3] + ", " + monthNames[m][:3] + " " + num(d) + ", " + num(y)
	case SystemDateLong:
		return dayNames[Weekday(day)] + ", " + monthNames[m] + " " + num(d) + ", " + num(y)
	case InternalDateLong:
		return monthNames[m] + " " + num(d) + ", " + num(y)
	case InternalDateAbbreviated:
		return monthNames[m][:3] + " " + num(d) + ", " + num(y)
	case InternalDateShortSpecial:
		b = appendShortDate(b, day)
		if y >= 1930 && y <= 2029 {
			b = append(b[:6], b[len(b)-2:]...)
		}
	case ISODate:
		b = append(appendISODate(b, day), 'T')
		b = appendTime(b, seconds, true)
	case ISODateGMT, DateRFC1123:
		t := Moment(day, seconds, zone).UTC()
		if format == DateRFC1123 {
			return t.Format("Mon, 02 Jan 2006 15:04:05") + " GMT"
		}
		return t.Format("2006-01-02T15:04:05Z")
	default:
		b = appendShortDate(b, day)
	}
	return string(b)
}

// Moment is a date and time of the zone (UTC for nil) as Go has it; DateTimeOf is the way back.
func Moment(day int32, seconds int64, zone *time.Location) time.Time {
	if zone == nil {
		zone = time.UTC
	}
	y, m, d := Civil(day)
	return time.Date(y, time.Month(m), d, 0, 0, int(seconds), 0, zone)
}

// DateTimeOf takes a moment apart into a date and a time of its zone.
func DateTimeOf(t time.Time) (day int32, seconds int64) {
	y, m, d := t.Date()
	hour, minute, second := t.Clock()
	return Days(y, int(m), d), int64(hour*3600 + minute*60 + second)
}
