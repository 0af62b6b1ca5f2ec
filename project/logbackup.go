package project

import (
	"strconv"
	"strings"
	"time"
)

// A LogBackup says when logweb.txt is archived (docs/settings/web, Log (backup)); times of day are seconds after midnight, and the zero value never does.
// The file numbers the modes in the order of the page.
type LogBackup struct {
	Mode                  int // 0 never, 1 hours, 2 days, 3 weeks, 4 months, 5 size
	Hours, HoursAt        int // every so many hours, beginning at
	Days, DaysAt          int
	Weeks                 int
	WeekDays              [][2]int // day, 0 is Sunday, and time
	Months, Day, MonthsAt int
	Size                  int64 // bytes
}

// logBackup reads the schedule of the log: hourly="12;0" daily="7;0" weekly="1;{0;0}{3;3600}" monthly="1;1;0" size="10485760" mode="1". What is
// empty or no number is 0.
func (e *element) logBackup() (b LogBackup) {
	numbers := func(s string) (list []int) {
		for _, f := range strings.FieldsFunc(s, func(c rune) bool { return c < '0' || c > '9' }) {
			n, _ := strconv.Atoi(f) // too many digits: the largest number
			list = append(list, n)
		}
		return list
	}
	read := func(name string, to ...*int) []int {
		s, _ := e.attr(name)
		list := numbers(s)
		for i := range to {
			if i < len(list) {
				*to[i] = min(list[i], 100_000)
			}
		}
		return list
	}
	read("mode", &b.Mode)
	read("hourly", &b.Hours, &b.HoursAt)
	read("daily", &b.Days, &b.DaysAt)
	read("monthly", &b.Months, &b.Day, &b.MonthsAt)
	if list := read("size"); len(list) > 0 {
		b.Size = int64(list[0])
	}
	for i, list := 1, read("weekly", &b.Weeks); i+1 < len(list); i += 2 {
		b.WeekDays = append(b.WeekDays, [2]int{list[i] % 7, min(list[i+1], 100_000)})
	}
	return b
}

// Next is when a file that was begun at a time is to be archived; the zero time: not by the clock.
func (b LogBackup) Next(begun time.Time) time.Time {
	midnight := func(t time.Time, days int) time.Time {
		return time.Date(t.Year(), t.Month(), t.Day()+days, 0, 0, 0, 0, t.Location())
	}
	at := func(t time.Time, seconds int) time.Time { return t.Add(time.Duration(seconds) * time.Second) }
	switch b.Mode {
	case 1:
		step := time.Duration(max(b.Hours, 1)) * time.Hour
		t := at(midnight(begun, -1), b.HoursAt)
		return t.Add((begun.Sub(t)/step + 1) * step)
	case 2:
		if t := at(midnight(begun, 0), b.DaysAt); b.Days <= 1 && t.After(begun) {
			return t
		}
		return at(midnight(begun, max(b.Days, 1)), b.DaysAt)
	case 3:
		var first time.Time
		for _, d := range b.WeekDays {
			t := at(midnight(begun, (d[0]%7+7-int(begun.Weekday()))%7), d[1])
			if !t.After(begun) {
				t = t.AddDate(0, 0, 7)
			}
			if first.IsZero() || t.Before(first) {
				first = t
			}
		}
		if first.IsZero() || b.Weeks <= 1 {
			return first
		}
		return first.AddDate(0, 0, 7*(b.Weeks-1))
	case 4:
		month := func(n int) time.Time {
			first := time.Date(begun.Year(), begun.Month()+time.Month(n), 1, 0, 0, 0, 0, begun.Location())
			last := first.AddDate(0, 1, -1).Day() // the 31st of a short month is its last day
			return at(first.AddDate(0, 0, min(max(b.Day, 1), last)-1), b.MonthsAt)
		}
		if t := month(0); b.Months <= 1 && t.After(begun) {
			return t
		}
		return month(max(b.Months, 1))
	}
	return time.Time{}
}

// Full tells whether a file of so many bytes is to be archived.
func (b LogBackup) Full(size int64) bool { return b.Mode == 5 && b.Size > 0 && size >= b.Size }
