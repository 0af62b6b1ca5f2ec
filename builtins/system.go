package builtins

import (
	"runtime"
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// version is the version of 4D whose rules hold, as Application version writes it: two digits, the release, the update.
func version(c *interp.Call) string {
	major, release, _ := strings.Cut(strings.ToUpper(c.Proc.Interp().Options().Level), "R")
	if len(major) != 2 {
		major = "21"
	}
	if len(release) != 1 {
		release = "0"
	}
	return major + release + "0"
}

func systemTheme() []*interp.Command {
	return append([]*interp.Command{
		{
			Name: "Is macOS", Number: 1572, Syntax: `: Boolean`,
			Summary:  "Tells whether the system is macOS.",
			Examples: `Is macOS & Is Windows // False`,
			Run:      func(*interp.Call) (value.Value, error) { return boolean(runtime.GOOS == "darwin") },
		},
		{
			Name: "Is Windows", Number: 1573, Syntax: `: Boolean`,
			Summary:  "Tells whether the system is Windows.",
			Examples: `Is macOS & Is Windows // False`,
			Run:      func(*interp.Call) (value.Value, error) { return boolean(runtime.GOOS == "windows") },
		},
		{
			Name: "System info", Number: 1571, Syntax: `: Object`,
			Summary: "Describes the machine and its system.",
			Notes: "What the system does not tell is an empty text or 0: the model, the memory, the processor and the uptime are known on Linux alone. Disks are not described. Without files or " +
				"network what they tell is left out.",
			Examples: "System info.cores>0 // True\nSystem info.macRosetta // False",
			Run:      func(c *interp.Call) (value.Value, error) { return object(systemInfo(c)) },
		},
		{
			Name: "Current machine", Number: 483, Syntax: `: Text`,
			Summary:  "Returns the name of the machine.",
			Examples: `Length(Current machine)>0 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return text(machineName(c)) },
		},
		{
			Name: "Current system user", Number: 484, Syntax: `: Text`,
			Summary: "Returns the name of the user of the system, as the environment gives it.",
			Run:     func(c *interp.Call) (value.Value, error) { return text(userName(c)) },
		},
		{
			Name: "GET SYSTEM FORMAT", Number: 994,
			Syntax:  `( format : Integer ; ← value : Text )`,
			Summary: "Returns a setting of the region: a separator, a symbol, a label or a pattern of dates and times.",
			Notes:   "The settings are those of the option --locale, en_US by default.",
			Examples: `
				GET SYSTEM FORMAT(Decimal separator; $separator)
				$separator // .`,
			Run: func(c *interp.Call) (value.Value, error) {
				s, ok := systemFormats.Get()[c.Int(0)]
				if l := c.Proc.Interp().Options().Locale; ok && l != nil {
					s = localeFormat(l, c.Int(0))
				}
				if !ok {
					return value.Undef, c.ArgError(0, errArgumentType, "there is no system format %d", c.Int(0))
				}
				return value.Undef, c.SetOut(1, value.Str(s))
			},
		},
		logCommand(),
	}, screenCommands()...)
}

// systemFormats is what GET SYSTEM FORMAT gives for the constants of the theme System Format in the locale en_US.
var systemFormats = value.Lazy[map[int]string]{Make: func() map[int]string {
	return map[int]string{
		0: ".", 1: ",", 2: "$", // Decimal separator, Thousand separator, Currency symbol
		3: "h:mm a", 4: "h:mm:ss a", 5: "h:mm:ss a", // System time short, medium, long pattern
		6: "MM/dd/yyyy", 7: "EEE, MMM d, yyyy", 8: "EEEE, MMMM d, yyyy", // System date short, medium, long pattern
		13: "/", 14: ":", // Date separator, Time separator
		15: "2", 16: "1", 17: "3", // Short date day, month, year position
		18: "AM", 19: "PM", // System time AM label, PM label
	}
}}

// localeFormat is what GET SYSTEM FORMAT gives in another locale than en_US.
func localeFormat(l *value.Locale, format int) string {
	clock := func(pattern string) string {
		if strings.ContainsRune(pattern, 'h') {
			pattern += " a"
		}
		return pattern
	}
	position := func(letter string) string { // of a part among those of the short date
		n := 1
		for _, other := range []string{"d", "M", "y"} {
			if strings.Index(l.Short, other) < strings.Index(l.Short, letter) {
				n++
			}
		}
		return strconv.Itoa(n)
	}
	return map[int]string{
		0: l.Decimal, 1: l.Thousand, 2: l.Currency, 3: clock(l.ClockShort), 4: clock(l.Clock), 5: clock(l.Clock), 6: l.Short, 7: l.Medium, 8: l.Long,
		13: strings.TrimLeft(l.Short, "dMy")[:1], 14: ":", 15: position("d"), 16: position("M"), 17: position("y"), 18: l.AM, 19: l.PM,
	}[format]
}

func machineName(c *interp.Call) string {
	env := c.Proc.Interp().Options().Getenv
	for _, name := range []string{"HOSTNAME", "COMPUTERNAME"} {
		if h := env(name); h != "" {
			return h
		}
	}
	if h := systemFile(c, "/proc/sys/kernel/hostname"); h != "" {
		return strings.TrimSpace(h)
	}
	return "localhost"
}
