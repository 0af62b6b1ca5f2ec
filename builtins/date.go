package builtins

import (
	"time"

	"tetra/interp"
	"tetra/value"
)

func dateTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Day of", Number: 23, Syntax: `( date : Date ) : Integer`,
			Summary:  "Returns the day of the month of a date, 0 for the null date.",
			Examples: `Day of(!1992-12-25!) // 25`,
			Run: func(c *interp.Call) (value.Value, error) {
				_, _, d := value.Civil(c.Args[0].Day())
				return integer(d)
			},
		},
		{
			Name: "Month of", Number: 24, Syntax: `( aDate : Date ) : Integer`,
			Summary:  "Returns the month of a date, 0 for the null date.",
			Examples: `Month of(!1992-12-25!) // 12`,
			Run: func(c *interp.Call) (value.Value, error) {
				_, m, _ := value.Civil(c.Args[0].Day())
				return integer(m)
			},
		},
		{
			Name: "Year of", Number: 25, Syntax: `( date : Date ) : Integer`,
			Summary:  "Returns the year of a date, 0 for the null date.",
			Examples: `Year of(!1992-12-25!) // 1992`,
			Run: func(c *interp.Call) (value.Value, error) {
				y, _, _ := value.Civil(c.Args[0].Day())
				return integer(y)
			},
		},
		{
			Name: "Current date", Number: 33, Syntax: `({ * }) : Date`,
			Summary:  "Returns today's date.",
			Examples: `Current date>!2020-01-01! // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				day, _ := value.DateTimeOf(c.Proc.Interp().Now())
				return value.DateOf(day), nil
			},
		},
		{
			Name: "Date", Number: 102, Syntax: `( expression : any ) : Date`,
			Summary: "Returns the date written in a text, or the null date.",
			Notes: "ISO dates are understood, else month, day and year in the order of the option --locale, which is this order by default. An ISO date and time that ends in Z is that " +
				"of UTC: the result is the date in the local zone.",
			Examples: "String(Date(\"12/25/94\")) // 12/25/1994\nString(Date(\"2013-06-05T20:00:00\")) // 06/05/2013\nString(Date(\"40/40/94\")) // 00/00/00",
			Run: func(c *interp.Call) (value.Value, error) {
				if v := c.Args[0]; v.IsText() {
					if day, _, ok := utcMoment(c, v.Str()); ok {
						return value.DateOf(day), nil
					}
					century, pivot := centuryOf(c.Proc)
					return value.DateOf(c.Proc.Interp().Options().Locale.ParseDate(v.Str(), century, pivot)), nil
				}
				return value.ToDate(c.Args[0]), nil
			},
		},
		{
			Name: "Day number", Number: 114, Syntax: `( aDate : Date ) : Integer`,
			Summary:  "Returns the day of the week of a date: 1 is Sunday.",
			Notes:    "Of the null date it is 2.",
			Examples: `Day number(!2023-11-27!) // 2`,
			Run: func(c *interp.Call) (value.Value, error) {
				day := c.Args[0].Day()
				if day <= 0 {
					return value.Int(2), nil
				}
				return integer(value.Weekday(day))
			},
		},
		{
			Name: "Current time", Number: 178, Syntax: `({ * }) : Time`,
			Summary:  "Returns the time of the clock.",
			Examples: `Current time<?24:00:00? // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				_, s := value.DateTimeOf(c.Proc.Interp().Now())
				return value.TimeOf(s), nil
			},
		},
		{
			Name: "Time", Number: 179, Syntax: `( timeValue : any ) : Time`,
			Summary:  "Returns a text or a number of seconds as a time.",
			Notes:    "An ISO date and time that ends in Z is that of UTC: the result is the time in the local zone.",
			Examples: "String(Time(\"13:05:10\")) // 13:05:10\nString(Time(90)) // 00:01:30",
			Run: func(c *interp.Call) (value.Value, error) {
				if v := c.Args[0]; v.IsText() {
					if _, seconds, ok := utcMoment(c, v.Str()); ok {
						return value.TimeOf(seconds), nil
					}
				}
				return value.ToTime(c.Args[0]), nil
			},
		},
		{
			Name: "Time string", Number: 180, Syntax: `( seconds : Integer ) : Text`,
			Summary:  "Returns a number of seconds as a text HH:MM:SS.",
			Examples: `Time string(46800) // 13:00:00`,
			Run: func(c *interp.Call) (value.Value, error) {
				return text(value.FormatTime(int64(c.Real(0)), value.HHMMSS))
			},
		},
		{
			Name: "SET DEFAULT CENTURY", Number: 392, Syntax: `( century : Integer {; pivotYear : Integer} )`,
			Summary: "Sets to which century years of two digits belong, and from which on.",
			Notes:   "The century is given minus one: 20 is the 21st. Years below the pivot belong to the next century; without a pivot all belong to this one. It counts for the current process.",
			Examples: `
				SET DEFAULT CENTURY(19; 50)
				Year of(Date("1/1/49")) // 2049
				Year of(Date("1/1/51")) // 1951`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetValue(centuryKey{}, [2]int{c.Int(0), c.Int(1)})
				return none()
			},
		},
		{
			Name: "Add to date", Number: 393, Syntax: `( date : Date ; years : Integer ; months : Integer ; days : Integer ) : Date`,
			Summary: "Returns a date moved by years, months and days.",
			Notes: "A day that the month does not have becomes its last: a month after January 31 is the end of February. From the null date it makes the date of a year, month and " +
				"day.",
			Examples: "String(Add to date(!2024-01-31!;0;1;0)) // 02/29/2024\nString(Add to date(!2023-11-27!;1;2;3)) // 01/30/2025\nString(Add to date(!00-00-00!;2026;6;15)) // 06/15/2026",
			Run: func(c *interp.Call) (value.Value, error) {
				day := c.Args[0].Day()
				y, m, d := value.Civil(day)
				days := c.Int(3)
				if day <= 0 { // from nothing, the date of this year, month and day
					y, m, d = 0, 0, 1
					days--
				}
				m += c.Int(2) - 1
				y += c.Int(1) + m/12
				if m %= 12; m < 0 {
					m += 12
					y--
				}
				if y < 0 || y > 32767 || c.Args[0].Day() <= 0 && y == 0 {
					return value.NilDate, nil
				}
				day = value.Days(y, m+1, min(d, value.DaysIn(y, m+1)))
				if day > 0 {
					day += int32(days)
				}
				return value.DateOf(max(day, 0)), nil
			},
		},
		{
			Name: "Tickcount", Number: 458, Syntax: `: Integer`,
			Summary:  "Returns the number of ticks, sixtieths of a second, since the application was started.",
			Examples: `Tickcount>=0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(int(uptime(c).Milliseconds() * 60 / 1000)) },
		},
		{
			Name: "Milliseconds", Number: 459, Syntax: `: Integer`,
			Summary:  "Returns the number of milliseconds since the application was started.",
			Notes:    "4D counts from the start of the machine. After 24 days the count goes on from the least negative number, as a 32-bit integer does.",
			Examples: `Milliseconds>=0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(int(int32(uptime(c).Milliseconds()))) },
		},
		{
			Name: "Timestamp", Number: 1445, Syntax: `: Text`,
			Summary:  "Returns the current moment in UTC, with milliseconds, in ISO format.",
			Examples: `Length(Timestamp) // 24`,
			Run: func(c *interp.Call) (value.Value, error) {
				return text(c.Proc.Interp().Options().Clock().UTC().Format("2006-01-02T15:04:05.000Z"))
			},
		},
	}
}

func uptime(c *interp.Call) time.Duration {
	in := c.Proc.Interp()
	return in.Options().Clock().Sub(in.Started())
}

type centuryKey struct{}

func centuryOf(p *interp.Process) (century, pivot int) {
	if v, ok := p.Value(centuryKey{}).([2]int); ok {
		return v[0], v[1]
	}
	return 19, 30
}

func booleanTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Not", Number: 34, Syntax: `( boolean : any ) : Boolean`,
			Summary:  "Returns the opposite of a Boolean.",
			Notes:    "Undefined and Null count as False; what else is no Boolean is read as a condition is.",
			Examples: "Not(False) // True\nNot(1=1) // False",
			Run: func(c *interp.Call) (value.Value, error) {
				ok, err := value.Condition(c.Args[0])
				return value.Bool(!ok), err
			},
		},
		{
			Name: "True", Number: 214, Syntax: `: Boolean`,
			Summary:  "Returns the Boolean True.",
			Examples: `True // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.True, nil },
		},
		{
			Name: "False", Number: 215, Syntax: `: Boolean`,
			Summary:  "Returns the Boolean False.",
			Examples: `False // False`,
			Run:      func(*interp.Call) (value.Value, error) { return value.False, nil },
		},
		{
			Name: "Bool", Number: 1537, Syntax: `( expression : any ) : Boolean`,
			Summary:  "Returns a value as a Boolean: True for True and for numbers other than 0.",
			Notes:    "Texts, objects and everything else are False.",
			Examples: "Bool(2) // True\nBool(\"true\") // False\nBool(Null) // False",
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(value.ToBool(c.Args[0])) },
		},
	}
}

// utcMoment reads an ISO date and time of UTC, "2021-05-09T15:42:02Z", and gives it in the local zone. ok is false for any other text.
func utcMoment(c *interp.Call, s string) (day int32, seconds int64, ok bool) {
	if len(s) < len("2006-01-02T15:04:05Z") || len(s) > len("2006-01-02T15:04:05.000000000Z") || s[10] != 'T' || s[len(s)-1] != 'Z' {
		return 0, 0, false
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return 0, 0, false
	}
	day, seconds = value.DateTimeOf(t.In(c.Proc.Interp().Options().Zone))
	return day, seconds, true
}
