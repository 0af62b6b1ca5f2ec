package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// obsoleteTheme is the commands that 4D only keeps for old code, under names that begin with _O_. What they do is in the last manual that had them.
func obsoleteTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "_O_NO TRACE", Number: 158,
			Syntax:  ``,
			Summary: "Does nothing without the debugger, which TRACE does not open either.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		sameText("_O_Mac to Win", 463, "that of Mac OS", "that of Windows"),
		sameText("_O_Win to Mac", 464, "that of Windows", "that of Mac OS"),
		sameText("_O_Mac to ISO", 519, "that of Mac OS", "ISO-8859-1"),
		sameText("_O_ISO to Mac", 520, "ISO-8859-1", "that of Mac OS"),
	}
}

// sameText is one of the commands that converted texts of one character set into another. Since texts are Unicode they return what they are given.
func sameText(name string, number int, from, to string) *interp.Command {
	return &interp.Command{
		Name: name, Number: number, Syntax: `( text : Text ) : Text`,
		Summary:  "Returns a text as it is.",
		Notes:    "It once converted the character set " + from + " into " + to + "; texts are Unicode now. CONVERT FROM TEXT and Convert to text convert BLOBs.",
		Examples: name + `("café") // café`,
		Run:      func(c *interp.Call) (value.Value, error) { return c.Args[0], nil },
	}
}
