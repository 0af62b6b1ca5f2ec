package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// intoStandardOutputs is the output type of LOG EVENT that programs can see; the importances are the constants of the theme Log Events.
const (
	intoStandardOutputs = 6
	errorMessage        = 2
)

func logCommand() *interp.Command {
	return &interp.Command{
		Name: "LOG EVENT", Number: 667,
		Syntax:  "( message : Text )\n( outputType : Integer, Text ; message : Text, Integer )\n( outputType : Integer ; message : Text ; importance : Integer )",
		Summary: "Records a message: with `Into system standard outputs` on standard output, or on standard error when its importance is `Error message`.",
		Notes:   "No line end is added. Messages for the Windows event log and for 4D's log files are dropped.",
		Run: func(c *interp.Call) (value.Value, error) {
			// The first parameter may be left out: (message) and (message; importance) go into the Windows event log.
			if !c.Arg(0).IsNum() || c.Int(0) != intoStandardOutputs {
				return none()
			}
			return value.Undef, c.Proc.Interp().Write(c.Int(2) == errorMessage, value.ToText(c.Arg(1)).Str())
		},
	}
}
