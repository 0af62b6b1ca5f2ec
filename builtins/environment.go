package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// The selectors of Get database parameter that mean something here (theme Database Parameters).
const (
	selectorDiagnosticLog   = 79  // Diagnostic log recording
	selectorDiagnosticLevel = 86  // Diagnostic log level
	selectorUserParam       = 108 // User param value
	selectorHostWritable    = 117 // Is host database writable
)

// databaseParameters is what the selectors give that were not set (docs/commands/set-database-parameter).
var databaseParameters = value.Lazy[map[int]float64]{Make: func() map[int]float64 {
	return map[int]float64{
		selectorDiagnosticLevel: logInfo,
		35:                      19813, // Client Server port ID
		41:                      1,     // Unicode mode
		80:                      0,     // Log command list: all
		85:                      2,     // Dates inside objects: Date type
		88:                      19812, // SQL Server Port ID
		90:                      50,    // Circular log limitation
		95:                      20,    // Cache flush periodicity
		105:                     3,     // Min TLS version: TLSv1_2
		112:                     1,     // Is current database a project
		113:                     1,     // Is host database a project
	}
}}

// parameter is a number that SET DATABASE PARAMETER set, or its default.
func (s *appState) parameter(selector int) float64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if v, ok := s.parameters[selector]; ok && v.IsNum() {
		return v.Float()
	}
	return databaseParameters.Get()[selector]
}

func environmentTheme() []*interp.Command {
	return append(localizationCommands(), []*interp.Command{
		{
			Name: "QUIT 4D", Number: 291,
			Syntax:  `({ time : Integer })`,
			Summary: "Ends the application.",
			Notes:   "The current process ends at once, the others with the application.",
			Run:     func(c *interp.Call) (value.Value, error) { return value.Undef, c.Proc.AbortError(interp.Quit) },
		},
		{
			Name: "RELOAD PROJECT", Number: 1739,
			Summary: "Does nothing, as in every application without the Design environment: in 4D it reads the changed sources of the project.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "RESTART 4D", Number: 1292,
			Syntax:  `({ time : Integer {; message : Text} })`,
			Summary: "Ends the application as QUIT 4D does, and begins it anew with the same arguments.",
			Notes:   "There are no remote users to wait for or to tell, so time and message do nothing. There are no merged applications to update either: the same program runs again.",
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				o := c.Proc.Interp().Options()
				if o.NoExec {
					return value.Undef, c.Errorf(errNoFiles, "starting programs is switched off")
				}
				if o.Restart == nil {
					return value.Undef, c.Errorf(errNotImplemented, "the program cannot be started anew here")
				}
				o.Restart()
				c.Proc.SetOK(true)
				return value.Undef, c.Proc.AbortError(interp.Quit)
			},
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
			Summary:  "Returns the kind of application: 4D Local mode, 4D Remote mode, 4D Server or tool4d.",
			Examples: `Application type=4D Local mode // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(c.Proc.Interp().Options().Type) },
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
			Notes: "`Diagnostic log recording` with 1 starts the diagnostic log, Data/Logs/4DDiagnosticLog.txt, which gets the messages of LOG EVENT down to the level of " +
				"`Diagnostic log level`. The other parameters are remembered for Get database parameter and change nothing else. The form with a table is not supported.",
			Examples: `
				SET DATABASE PARAMETER(Diagnostic log level; Log warn)
				Get database parameter(Diagnostic log level)=Log warn // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				if s.parameters == nil {
					s.parameters = map[int]value.Value{}
				}
				n, v := c.Int(0), c.Args[1]
				switch n {
				case selectorHostWritable, 112, 113:
					return value.Undef, c.ArgError(0, errArgumentType, "the parameter %d cannot be set", n)
				}
				s.parameters[n] = v
				return none()
			},
		},
		{
			Name: "Get database parameter", Number: 643,
			Syntax:   `( selector : Integer {; ← stringValue : Variable} ) : Real`,
			Summary:  "Returns a parameter of the application: a number, or a text in the variable.",
			Notes:    "`User param value` gives the text after --user-param. Other parameters are what SET DATABASE PARAMETER set, else their default, else 0.",
			Examples: `Get database parameter(User param value) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				v, set := s.parameters[c.Int(0)]
				s.mu.Unlock()
				switch {
				case c.Int(0) == selectorUserParam && !set:
					v = value.Str(c.Proc.Interp().Options().UserParam)
				case c.Int(0) == selectorHostWritable:
					v = value.Int(0)
					if _, err := files(c); err == nil {
						v = value.Int(1)
					}
				case !set:
					v = value.Num(databaseParameters.Get()[c.Int(0)])
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
		{
			Name: "Data file", Number: 490,
			Syntax:   `({ segment : Integer }) : Text`,
			Summary:  "Returns the path of the data file: an empty text, there are no data.",
			Examples: `Data file="" // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.Empty, nil },
		},
		{
			Name: "Application file", Number: 491, Syntax: `: Text`,
			Summary: "Returns the path of the program that runs the application.",
			Run: func(c *interp.Call) (value.Value, error) {
				exe := ""
				if find := c.Proc.Interp().Options().Executable; find != nil {
					exe = find()
				}
				if exe == "" {
					return value.Empty, nil
				}
				return text((&diskPath{abs: slashed(exe)}).platform())
			},
		},
		buildApplicationCommand(),
		answers("Is data file locked", 716, `: Boolean`, "Tells whether the data file is locked: False, there are no data.", value.False),
		{
			Name: "PLUGIN LIST", Number: 847,
			Syntax:  `( ← numbersArray : Integer array ; ← namesArray : Text array )`,
			Summary: "Fills arrays with the numbers and names of the plug-ins: there are none.",
			Examples: `
				ARRAY LONGINT($numbers; 3)
				ARRAY TEXT($names; 3)
				PLUGIN LIST($numbers; $names)
				Size of array($names) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 0, value.TInteger, value.TText) },
		},
		withoutWindows("OPEN SETTINGS WINDOW", 903, `( selector : Text {; access : Boolean {; settingsType : Integer}} )`, "opens the window of settings"),
		withoutWindows("OPEN SECURITY CENTER", 1018, ``, "opens the Maintenance and Security Center"),
		withoutWindows("OPEN ADMINISTRATION WINDOW", 1047, ``, "opens the administration window of the server"),
		withoutWindows("OPEN RUNTIME EXPLORER", 1781, ``, "opens the Runtime explorer"),
		{
			Name: "COMPONENT LIST", Number: 1001,
			Syntax:  `( ← componentsArray : Text array )`,
			Summary: "Fills an array with the names of the components that are loaded.",
			Examples: `
				ARRAY TEXT($names; 0)
				COMPONENT LIST($names)
				Size of array($names) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				a := value.NewArray(value.TText, false, 0)
				for _, p := range c.Proc.Interp().Program().Components() {
					a.V = append(a.V, value.Str(p.Name))
				}
				return value.Undef, setArray(c, 0, a)
			},
		},
		withoutClients("NOTIFY RESOURCES FOLDER MODIFICATION", 1052, ``, "tells the remote users that the Resources folder has changed"),
		withoutClients("SEND MESSAGE TO REMOTE USER", 1632, `( message : Text {; userSession : Text} )`, "shows a message to remote users"),
		withoutClients("DROP REMOTE USER", 1633, `( userSession : Text )`, "ends the session of a remote user"),
		withoutClients("REJECT NEW REMOTE CONNECTIONS", 1635, `( rejectStatus : Boolean )`, "lets no more remote users in"),
		answers("Last update log path", 1301, `: Text`, "Returns the path of the log of the last automatic update: an empty text, there was none.", value.Empty),
		{
			Name: "Get 4D file", Number: 1418,
			Syntax:   `( file : Integer {; *} ) : Text`,
			Summary:  "Returns the path of one of 4D's files in the syntax of the system, or an empty text when it does not exist.",
			Examples: `Get 4D file(Backup history file)="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if p := knownFile(c, c.Int(0)); p != nil {
					return text(p.platform())
				}
				return value.Empty, nil
			},
		},
	}...)
}

// withoutClients is a command of the server about its remote users: there are none, so it does nothing.
func withoutClients(name string, number int, syntax, what string) *interp.Command {
	return &interp.Command{
		Name: name, Number: number, Syntax: syntax,
		Summary: "Does nothing without remote users: on a server it " + what + ".",
		Run:     func(*interp.Call) (value.Value, error) { return none() },
	}
}
