package builtins

import (
	"fmt"
	"os"
	"path"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The output types of LOG EVENT that do something here; the importances are the constants of the theme Log Events.
const (
	intoDiagnosticLog   = 5
	intoStandardOutputs = 6
	errorMessage        = 2
)

// The levels of the diagnostic log (theme Database Parameters): a level includes those above it.
const (
	logInfo  = 4
	logWarn  = 5
	logError = 6
)

func logCommand() *interp.Command {
	return &interp.Command{
		Name: "LOG EVENT", Number: 667,
		Syntax:  "( message : Text )\n( outputType : Integer, Text ; message : Text, Integer )\n( outputType : Integer ; message : Text ; importance : Integer )",
		Summary: "Records a message: with `Into system standard outputs` on standard output, or on standard error when its importance is `Error message`.",
		Notes: "No line end is added there. With `Into 4D diagnostic log` it becomes a line of that log when it is recorded (SET DATABASE PARAMETER). Messages for the Windows " +
			"event log, the debugger and 4D's logs of requests and commands are dropped, as 4D does where these do not exist.",
		Examples: `LOG EVENT(Into system standard outputs; "Hello\n") // Hello`,
		Run: func(c *interp.Call) (value.Value, error) {
			// The first parameter may be left out: (message) and (message; importance) go into the Windows event log.
			if first, second := c.Arg(0).Kind(), c.Arg(1).Kind(); c.N() == 2 && first == second {
				if first == value.Text {
					return value.Undef, c.ArgError(1, errArgumentType, "after a message its importance is expected, an Integer, not a Text")
				}
				return value.Undef, c.ArgError(1, errTextExpected, "the message is a Text, not %s", value.Show(c.Arg(1), 40))
			}
			if !c.Arg(0).IsNum() {
				return none()
			}
			message := c.Text(1)
			switch c.Int(0) {
			case intoStandardOutputs:
				return value.Undef, c.Proc.Interp().Write(c.Int(2) == errorMessage, message)
			case intoDiagnosticLog:
				level := logInfo
				if n := c.Int(2); n == 1 || n == errorMessage {
					level += n
				}
				return value.Undef, diagnose(c, level, message)
			}
			return none()
		},
	}
}

var diagnosticLevels = value.Lazy[map[int]string]{Make: func() map[int]string {
	return map[int]string{logInfo: "Info", logWarn: "Warning", logError: "Error"}
}}

// diagnosticLog is the file of the diagnostic log (docs/Debugging/debugLogFiles).
func diagnosticLog(c *interp.Call) *diskPath {
	p := inFileSystem(c, "LOGS")
	return &diskPath{abs: p.abs + "/4DDiagnosticLog.txt", system: p.system, root: p.root}
}

// diagnose writes a line into the diagnostic log when it is recorded and takes the level: number, time, component, level, message, with tabs between.
func diagnose(c *interp.Call, level int, message string) error {
	s := stateOf(c)
	if s.parameter(selectorDiagnosticLog) != 1 || level < int(s.parameter(selectorDiagnosticLevel)) {
		return nil
	}
	f, err := files(c)
	if err != nil {
		return err
	}
	p := diagnosticLog(c)
	s.logMu.Lock()
	defer s.logMu.Unlock()
	if err := f.MkdirAll((&diskPath{abs: path.Dir(p.abs)}).osPath(), 0o755); err != nil {
		return fileError(c, err, p.platform())
	}
	out, err := f.OpenFile(p.osPath(), os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o644)
	if err != nil {
		return fileError(c, err, p.platform())
	}
	s.logged++
	line := strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ").Replace(message)
	_, err = fmt.Fprintf(out, "%d\t%s\thost\t%s\t%s\n", s.logged, c.Proc.Interp().Now().Format("2006-01-02T15:04:05.000"), diagnosticLevels.Get()[level], line)
	if e := out.Close(); err == nil {
		err = e
	}
	return fileError(c, err, p.platform())
}
