package builtins

import (
	"runtime"
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

func systemTheme() *interp.Theme {
	return &interp.Theme{Name: "System Environment", Commands: []*interp.Command{
		{
			Name: "Is macOS", Number: 1572, Syntax: `: Boolean`,
			Summary: "Tells whether the system is macOS.",
			Run:     func(*interp.Call) (value.Value, error) { return boolean(runtime.GOOS == "darwin") },
		},
		{
			Name: "Is Windows", Number: 1573, Syntax: `: Boolean`,
			Summary: "Tells whether the system is Windows.",
			Run:     func(*interp.Call) (value.Value, error) { return boolean(runtime.GOOS == "windows") },
		},
		{
			Name: "System info", Number: 1571, Syntax: `: Object`,
			Summary:  "Describes the machine and its system.",
			Notes:    "Only the properties cores, cpuThreads, osVersion, osLanguage, processor and machineName are there.",
			Examples: `System info.cores>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := value.NewObject()
				o.Set("cores", value.Int(runtime.NumCPU()))
				o.Set("cpuThreads", value.Int(runtime.NumCPU()))
				o.Set("machineName", value.Str(machineName(c)))
				o.Set("osLanguage", value.Str("en"))
				o.Set("osVersion", value.Str(runtime.GOOS))
				o.Set("processor", value.Str(runtime.GOARCH))
				return object(o)
			},
		},
		{
			Name: "Current machine", Number: 483, Syntax: `: Text`,
			Summary: "Returns the name of the machine.",
			Run:     func(c *interp.Call) (value.Value, error) { return text(machineName(c)) },
		},
		{
			Name: "Current system user", Number: 484, Syntax: `: Text`,
			Summary: "Returns the name of the user of the system, as the environment gives it.",
			Run: func(c *interp.Call) (value.Value, error) {
				env := c.Proc.Interp().Options().Getenv
				for _, name := range []string{"USER", "USERNAME", "LOGNAME"} {
					if u := env(name); u != "" {
						return text(u)
					}
				}
				return value.Empty, nil
			},
		},
		logCommand(),
	}}
}

func machineName(c *interp.Call) string {
	env := c.Proc.Interp().Options().Getenv
	for _, name := range []string{"HOSTNAME", "COMPUTERNAME"} {
		if h := env(name); h != "" {
			return h
		}
	}
	return "localhost"
}

// The selectors of Get database parameter that mean something here.
const (
	selectorUserParam = 108 // User param value
)

func environmentTheme() *interp.Theme {
	return &interp.Theme{Name: "4D Environment", Commands: []*interp.Command{
		{
			Name: "QUIT 4D", Number: 291,
			Syntax:  `({ time : Integer })`,
			Summary: "Ends the application.",
			Notes:   "The current process ends at once, the others with the application.",
			Run:     func(c *interp.Call) (value.Value, error) { return value.Undef, c.Proc.AbortError(interp.Quit) },
		},
		{
			Name: "Is compiled mode", Number: 492,
			Syntax:   `({ * }) : Boolean`,
			Summary:  "Tells whether the code is compiled: False, because the rules of interpreted mode hold.",
			Examples: `Is compiled mode // False`,
			Run:      func(*interp.Call) (value.Value, error) { return boolean(false) },
		},
		{
			Name: "Application version", Number: 493,
			Syntax:   `({ ← buildNum : Variable }{; *}) : Text`,
			Summary:  "Returns the version of 4D whose language this is, in four digits, or with * as F and eight digits.",
			Examples: "Length(Application version) // 4\nNum(Application version)>=2000 // True",
			Run: func(c *interp.Call) (value.Value, error) {
				if err := c.SetOut(0, value.Int(0)); err != nil {
					return value.Undef, err
				}
				if c.Star {
					return text("F0011" + version(c))
				}
				return text(version(c))
			},
		},
		{
			Name: "Application type", Number: 494, Syntax: `: Integer`,
			Summary: "Returns the kind of application: 4D Local mode, 4D Remote mode, 4D Server or tool4d.",
			Run:     func(c *interp.Call) (value.Value, error) { return integer(c.Proc.Interp().Options().Type) },
		},
		{
			Name: "Version type", Number: 495, Syntax: `: Integer`,
			Summary:  "Returns the kind of version: bit 1 is set for 64 bits.",
			Examples: `Version type ?? 64 bit version // True`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(1 << 1) },
		},
		{
			Name: "SET DATABASE PARAMETER", Number: 642,
			Syntax:  `( selector : Integer ; value : Real, Text )`,
			Summary: "Sets a parameter of the application.",
			Notes:   "It is remembered for Get database parameter and changes nothing else. The form with a table is not supported.",
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				if s.parameters == nil {
					s.parameters = map[int]value.Value{}
				}
				s.parameters[c.Int(0)] = c.Args[1]
				return none()
			},
		},
		{
			Name: "Get database parameter", Number: 643,
			Syntax:   `( selector : Integer {; ← stringValue : Variable} ) : Real`,
			Summary:  "Returns a parameter of the application: a number, or a text in the variable.",
			Notes:    "`User param value` gives the text after --user-param. Other parameters are what SET DATABASE PARAMETER set, else 0.",
			Examples: `Get database parameter(User param value) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				v, set := s.parameters[c.Int(0)]
				s.mu.Unlock()
				switch {
				case c.Int(0) == selectorUserParam && !set:
					v = value.Str(c.Proc.Interp().Options().UserParam)
				case !set:
					v = value.Num(0)
				}
				if v.IsText() {
					return value.Num(0), c.SetOut(1, v)
				}
				return v, c.SetOut(1, value.Empty)
			},
		},
		{
			Name: "Application info", Number: 1599, Syntax: `: Object`,
			Summary:  "Describes the application.",
			Notes:    "Only the properties cpuUsage, headless, launchedAsService, uptime and version are there.",
			Examples: `Application info.headless // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := value.NewObject()
				o.Set("headless", value.Bool(c.Proc.Interp().Options().Headless))
				o.Set("launchedAsService", value.False)
				o.Set("uptime", value.Int(int(uptime(c).Seconds())))
				o.Set("version", value.Str(version(c)))
				o.Set("cpuUsage", value.Num(0))
				return object(o)
			},
		},
	}}
}
