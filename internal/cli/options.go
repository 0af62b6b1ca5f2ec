package cli

import (
	"errors"
	"fmt"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"

	"tetra/interp"
	"tetra/value"
)

// options is everything that can be said about one run of a program.
type options struct {
	code       []string // -e
	expression string   // -p
	printing   bool
	method     string
	project    string

	// whose process the main method runs in
	context     interp.ContextKind
	privileges  []string
	user        string
	roles       string
	noSessions  bool
	level       string
	locale      *value.Locale // nil: en_US
	localeGiven bool          // by --locale

	// the simulated request
	url     string
	form    []string
	headers []string
	include bool // -i

	timeout              time.Duration
	maxDepth             int
	maxMemory            int64
	noFS, noNet, noExec  bool
	format, color        string
	userParam            string
	tool4d               bool   // the tool4d form
	sessionStore         string // URL of the session store (serve --session-store)
	server               bool   // the application is 4D Server (serve --server)
	skipOnStartup        bool
	startupMethod        string
	dataless, createData bool
	data                 string
	version, help        bool

	args  []string // the file or project, then what belongs to the program
	given []string // as written, for sub-commands that hand them on
}

// An option is one row of the table from which the parser, the help and completion are made.
type option struct {
	name  string // without dashes; "" for one that has only a letter
	short byte
	arg   string // what its value is called; "" for a flag
	help  string
	group group
	set   func(o *options, v string) error
}

type group uint8

const (
	groupProgram group = iota
	groupContext
	groupRequest
	groupLimits
	groupOutput
	groupTool4d
	groupAbsent // options of tool4d or 4D Server that are refused by name; they have no set
)

var groupTitles = [...]string{groupProgram: "What runs", groupContext: "Process context", groupRequest: "The simulated request (--context web)",
	groupLimits: "Limits", groupOutput: "Output", groupTool4d: "The tool4d form"}

// shown is how the option is written.
func (p *option) shown() string {
	if p.name == "" {
		return "-" + string(p.short)
	}
	return "--" + p.name
}

func text(field func(*options) *string) func(*options, string) error {
	return func(o *options, v string) error { *field(o) = v; return nil }
}

func toggle(field func(*options) *bool) func(*options, string) error {
	return func(o *options, _ string) error { *field(o) = true; return nil }
}

func list(field func(*options) *[]string) func(*options, string) error {
	return func(o *options, v string) error { *field(o) = append(*field(o), v); return nil }
}

// word takes one of a few words.
func word(field func(*options) *string, words ...string) func(*options, string) error {
	return func(o *options, v string) error {
		if !slices.Contains(words, v) {
			return fmt.Errorf("one of %s", strings.Join(words, ", "))
		}
		*field(o) = v
		return nil
	}
}

var levels = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp { return regexp.MustCompile(`^\d\d( ?R\d{1,2})?$`) }}

// runOptions is the options of run, of which the other sub-commands take some.
var runOptions = value.Lazy[[]option]{Make: func() []option {
	return []option{
		{"", 'e', "CODE", "run a text; several are lines of one method", groupProgram, list(func(o *options) *[]string { return &o.code })},
		{"", 'p', "EXPRESSION", "print the value of an expression", groupProgram, func(o *options, v string) error {
			o.expression, o.printing = v, true
			return nil
		}},
		{"method", 0, "NAME", "run this project method instead of On Startup", groupProgram, text(func(o *options) *string { return &o.method })},
		{"locale", 0, "NAME", "how numbers, dates and times are written and read: en_US (default), en_GB, de_DE, fr_FR ...", groupProgram, func(o *options, v string) error {
			l, ok := value.LocaleOf(v)
			if !ok {
				return errors.New("one of " + strings.Join(value.LocaleNames(), ", "))
			}
			o.locale, o.localeGiven = l, true
			return nil
		}},
		{"level", 0, "VERSION", "follow this version of 4D where they differ: 21 (default), 21R3", groupProgram, func(o *options, v string) error {
			if !levels.Get().MatchString(v) {
				return fmt.Errorf("a version such as 21 or 21R3")
			}
			o.level = strings.ReplaceAll(v, " ", "")
			return nil
		}},

		{"context", 0, "KIND", "process context of the main method: " + strings.Join(interp.ContextKinds(), ", "), groupContext, func(o *options, v string) error {
			k, ok := interp.ParseContextKind(v)
			if !ok {
				return fmt.Errorf("one of %s", strings.Join(interp.ContextKinds(), ", "))
			}
			o.context = k
			return nil
		}},
		{"privileges", 0, "A,B", "privileges of the session", groupContext, func(o *options, v string) error {
			for p := range strings.SplitSeq(v, ",") {
				if p = strings.TrimSpace(p); p != "" {
					o.privileges = append(o.privileges, p)
				}
			}
			return nil
		}},
		{"user", 0, "NAME", "user of the session", groupContext, text(func(o *options) *string { return &o.user })},
		{"roles", 0, "FILE", "load a roles.json", groupContext, text(func(o *options) *string { return &o.roles })},
		{"no-sessions", 0, "", "switch web sessions off: Session is Null in web processes", groupContext, toggle(func(o *options) *bool { return &o.noSessions })},

		{"url", 0, "URL", "path and query of the request", groupRequest, text(func(o *options) *string { return &o.url })},
		{"form", 0, "K=V", "a form field of the request; may be repeated", groupRequest, pairs("=", func(o *options) *[]string { return &o.form })},
		{"header", 0, "'K: V'", "a header of the request; may be repeated", groupRequest, pairs(":", func(o *options) *[]string { return &o.headers })},
		{"", 'i', "", "print status line and headers of the answer too", groupRequest, toggle(func(o *options) *bool { return &o.include })},

		{"timeout", 0, "D", "end the program after this time (1.5s, 2m, or seconds); status 124", groupLimits, func(o *options, v string) (err error) {
			o.timeout, err = parseDuration(v)
			return err
		}},
		{"max-memory", 0, "N", "end the program when it holds more (64M, 1G, or bytes)", groupLimits, func(o *options, v string) (err error) {
			o.maxMemory, err = parseSize(v)
			return err
		}},
		{"max-depth", 0, "N", "nested calls (10000)", groupLimits, func(o *options, v string) error {
			n, err := strconv.Atoi(v)
			if err != nil || n < 1 || n > mostDepth {
				return fmt.Errorf("a number of calls, at most %d", mostDepth)
			}
			o.maxDepth = n
			return nil
		}},
		{"no-fs", 0, "", "no access to files", groupLimits, toggle(func(o *options) *bool { return &o.noFS })},
		{"no-net", 0, "", "no access to the network", groupLimits, toggle(func(o *options) *bool { return &o.noNet })},
		{"no-exec", 0, "", "no other programs", groupLimits, toggle(func(o *options) *bool { return &o.noExec })},

		{"format", 0, "FORM", "form of errors: human, unix, github, json", groupOutput, word(func(o *options) *string { return &o.format }, "human", "unix", "github", "json")},
		{"color", 0, "WHEN", "auto, always, never", groupOutput, word(func(o *options) *string { return &o.color }, "auto", "always", "never")},
		{"help", 'h', "", "say how to use it", groupOutput, toggle(func(o *options) *bool { return &o.help })},
		{"version", 'V', "", "say which version this is", groupOutput, toggle(func(o *options) *bool { return &o.version })},
	}
}}

// tool4dOptions is what selects the tool4d form and belongs to it.
var tool4dOptions = value.Lazy[[]option]{Make: func() []option {
	return []option{
		{"project", 0, "PATH", "a .4DProject, .4dz or .4DLink file, or a package folder", groupTool4d, text(func(o *options) *string { return &o.project })},
		{"startup-method", 0, "NAME", "project method to run after On Startup", groupTool4d, text(func(o *options) *string { return &o.startupMethod })},
		{"skip-onstartup", 0, "", "run neither On Startup nor On Exit", groupTool4d, toggle(func(o *options) *bool { return &o.skipOnStartup })},
		{"user-param", 0, "TEXT", "for Get database parameter(User param value; ...)", groupTool4d, func(o *options, v string) error {
			if strings.HasPrefix(v, "-") {
				return fmt.Errorf("a text that does not begin with -")
			}
			o.userParam = v
			return nil
		}},
		{"dataless", 0, "", "open no data file", groupTool4d, toggle(func(o *options) *bool { return &o.dataless })},
		{"data", 0, "PATH", "data file (there is no data engine yet: a warning)", groupTool4d, text(func(o *options) *string { return &o.data })},
		{"create-data", 0, "", "make a data file (likewise)", groupTool4d, toggle(func(o *options) *bool { return &o.createData })},
		{"opening-mode", 0, "MODE", "interpreted or compiled; code is always run from its source", groupTool4d, func(o *options, v string) error {
			if v != "interpreted" && v != "compiled" {
				return fmt.Errorf("one of interpreted, compiled")
			}
			return nil
		}},
		{"headless", 0, "", "accepted; there is never an interface", groupTool4d, func(*options, string) error { return nil }},

		absent("utility", ""),
		absent("lsp", "PORT"),
		absent("dap", ""),
		absent("webadmin-settings-file", "FILE"),
		absent("webadmin-access-key", "TEXT"),
		absent("webadmin-auto-start", "BOOL"),
		absent("webadmin-store-settings", ""),
	}
}}

func absent(name, arg string) option {
	return option{name: name, arg: arg, group: groupAbsent}
}

// pairs takes "key SEP value".
func pairs(sep string, field func(*options) *[]string) func(*options, string) error {
	return func(o *options, v string) error {
		if key, _, ok := strings.Cut(v, sep); !ok || strings.TrimSpace(key) == "" {
			return fmt.Errorf("a name, %s and a value", sep)
		}
		*field(o) = append(*field(o), v)
		return nil
	}
}

func parseDuration(v string) (time.Duration, error) {
	d, err := time.ParseDuration(v)
	if seconds, ferr := strconv.ParseFloat(v, 64); ferr == nil && seconds < 1e9 {
		d, err = time.Duration(seconds*float64(time.Second)), nil
	}
	if err != nil || d <= 0 {
		return 0, fmt.Errorf("a time such as 500ms, 10s or 2m")
	}
	return d, nil
}

func parseSize(v string) (int64, error) {
	digits := strings.TrimRight(strings.ToUpper(v), "IB")
	shift := 0
	if digits != "" {
		if i := strings.IndexByte("KMGT", digits[len(digits)-1]); i >= 0 {
			shift, digits = 10*(i+1), digits[:len(digits)-1]
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n <= 0 || n > 1<<62>>shift {
		return 0, fmt.Errorf("a size such as 64M or 1G")
	}
	return n << shift, nil
}

// ofRun and ofTool4d are tables for find.
func ofRun() [][]option    { return [][]option{runOptions.Get()} }
func ofTool4d() [][]option { return [][]option{tool4dOptions.Get()} }

// find looks an option up by its long name or its letter.
func find(tables [][]option, name string, short byte) *option {
	for _, t := range tables {
		for i := range t {
			if name != "" && t[i].name == name || short != 0 && t[i].short == short {
				return &t[i]
			}
		}
	}
	return nil
}

// usesTool4d tells whether the arguments select the tool4d form: an option of tool4d before the first free argument, or after it when that is
// a project. What follows a method file belongs to the method.
func usesTool4d(args []string) bool {
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" || a == "-" {
			return false
		}
		name, isOption := optionName(a)
		if !isOption {
			if strings.HasSuffix(strings.ToLower(a), ".4dm") {
				return false
			}
			for _, rest := range args[i+1:] {
				if n, ok := optionName(rest); ok && find(ofTool4d(), n, 0) != nil {
					return true
				}
			}
			return false
		}
		if find(ofTool4d(), name, 0) != nil {
			return true
		}
		p := find(ofRun(), name, shortOf(a))
		if p != nil && p.arg != "" && !strings.Contains(a, "=") && (p.name == name && name != "" || len(a) == 2) {
			i++
		}
	}
	return false
}

// optionName gives the long name of an option as written, "" for a letter.
func optionName(a string) (name string, ok bool) {
	if long, ok := strings.CutPrefix(a, "--"); ok && long != "" {
		name, _, _ = strings.Cut(long, "=")
		return name, true
	}
	// On Windows 4D takes /project as well; elsewhere a slash begins a path.
	if runtime.GOOS == "windows" && strings.HasPrefix(a, "/") {
		name, _, _ = strings.Cut(a[1:], "=")
		return name, find(ofTool4d(), name, 0) != nil
	}
	return "", len(a) > 1 && a[0] == '-'
}

func shortOf(a string) byte {
	if len(a) > 1 && a[0] == '-' && a[1] != '-' {
		return a[1]
	}
	return 0
}

// parseOptions reads the options of run (options end at the first free argument) or of the tool4d form (options anywhere).
func parseOptions(args []string, tool4d bool) (*options, error) {
	o := &options{format: "human", color: "auto", tool4d: tool4d}
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			o.args = append(o.args, args[i+1:]...)
			break
		}
		name, isOption := optionName(a)
		if !isOption {
			if tool4d {
				o.args = append(o.args, a)
				continue
			}
			o.args = append(o.args, args[i:]...)
			break
		}
		tables := [][]option{runOptions.Get(), tool4dOptions.Get()}
		p := find(tables, name, shortOf(a))
		if p == nil && a == "-?" {
			p = find(tables, "help", 0)
		}
		if p == nil {
			return nil, unknown("option", shownAs(a, name), optionNames(tables))
		}
		v, hasValue := "", false
		if name != "" {
			_, v, hasValue = strings.Cut(a, "=")
		} else if len(a) > 2 && a != "-?" {
			v, hasValue = strings.TrimPrefix(a[2:], "="), true
		}
		switch {
		case p.arg == "" && hasValue && !(tool4d && (v == "true" || v == "false")):
			return nil, usagef("%s takes no value", p.shown())
		case p.arg == "":
			if !hasValue && tool4d && i+1 < len(args) && args[i+1] == "true" {
				i++ // the manual of 4D writes --create-data true
			}
			if v == "false" {
				continue
			}
		case !hasValue:
			if i++; i == len(args) {
				return nil, usagef("%s needs a value: %s %s", p.shown(), p.shown(), p.arg)
			}
			v = args[i]
		}
		if p.set == nil {
			return nil, usagef("%s is not available", p.shown())
		}
		if err := p.set(o, v); err != nil {
			return nil, usagef("%s takes %v, not %s", p.shown(), err, v)
		}
	}
	return o, nil
}

// shownAs is an unknown option as the user wrote it, without its value.
func shownAs(a, name string) string {
	if name == "" {
		return a
	}
	return "--" + name
}

func optionNames(tables [][]option) (names []string) {
	for _, t := range tables {
		for i := range t {
			if t[i].group != groupAbsent {
				names = append(names, t[i].shown())
			}
		}
	}
	return names
}

// mostDepth bounds --max-depth. A call takes some 200 bytes of the stack, and 30 KB where an expression is nested as deeply as can be.
const mostDepth = 1_000_000

// allowDepth lets the stacks of Go grow as far as calls nested so deeply may need; what it allows without being asked, 1 GB, is enough for the
// default depth. A stack that overflows ends the program, and no program can catch that.
func allowDepth(n int) {
	const perCall = 32 << 10
	debug.SetMaxStack(max(1<<30, n*perCall))
}
