package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// The commands that open dialogs, as an application without windows answers them: nothing waits for a user (docs/Admin/cli).
func uiTheme() []*interp.Command {
	nothing := func(*interp.Call) (value.Value, error) { return none() }
	return []*interp.Command{
		{
			Name: "ALERT", Number: 41,
			Syntax:   `( message : Text {; okButtonTitle : Text} )`,
			Summary:  "Shows a message: without windows it is written on a line of standard output.",
			Notes:    "Code that answers a web request ends with it, and On Web Authentication refuses.",
			Examples: `ALERT("Hello") // Hello`,
			Run:      alert,
		},
		{
			Name: "MESSAGE", Number: 88,
			Syntax:   `( message : Text )`,
			Summary:  "Shows a message: without windows it is written on a line of standard output.",
			Examples: `MESSAGE("Working") // Working`,
			Run:      showMessage,
		},
		{
			Name: "GOTO XY", Number: 161,
			Syntax:  `( x : Integer ; y : Integer )`,
			Summary: "Does nothing without windows: in 4D it positions messages.",
			Run:     nothing,
		},
		{
			Name: "Self", Number: 308, Syntax: `: Pointer`,
			Summary:  "Returns the nil pointer: in 4D it points to the form object whose method is running.",
			Examples: `Is nil pointer(Self) // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.SoftNull(value.Pointer), nil },
		},
		{
			Name: "CONFIRM", Number: 162,
			Syntax:  `( message : Text {; okButtonTitle : Text {; cancelButtonTitle : Text}} )`,
			Summary: "Asks the user to confirm: without windows the message is written and the answer is OK.",
			Notes:   "OK becomes 1.",
			Examples: `
				CONFIRM("Go on?") // Go on?
				OK // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(true)
				return alert(c)
			},
		},
		{
			Name: "Request", Number: 163,
			Syntax:  `( message : Text {; defaultResponse : Text {; OKButtonTitle : Text {; CancelButtonTitle : Text}}} ) : Text`,
			Summary: "Asks the user for a text: without windows the message is written and the answer is the default.",
			Notes:   "OK becomes 1.",
			Examples: `
				$name:=Request("Your name?"; "Ada") // Your name?
				$name // Ada`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(true)
				_, err := alert(c)
				return value.Str(c.Text(1)), err
			},
		},
		{
			Name: "MESSAGES OFF", Number: 175,
			Summary: "Does nothing without windows: in 4D it hides progress indicators.",
			Run:     nothing,
		},
		{
			Name: "MESSAGES ON", Number: 181,
			Summary: "Does nothing without windows: in 4D it shows progress indicators.",
			Run:     nothing,
		},
		{
			Name: "DISPLAY NOTIFICATION", Number: 910,
			Syntax:  `( title : Text ; text : Text {; duration : Integer} )`,
			Summary: "Does nothing without windows: in 4D it shows a notification.",
			Run:     nothing,
		},
	}
}

// showMessage writes where ALERT writes, but ends nothing.
func showMessage(c *interp.Call) (value.Value, error) {
	o := c.Proc.Interp().Options()
	if o.Alert != nil {
		o.Alert(c.Proc, c.Text(0))
		return none()
	}
	return value.Undef, c.Proc.Interp().Write(false, convertBreaks(c.Text(0), breaksLF)+"\n")
}

func alert(c *interp.Call) (value.Value, error) {
	in := c.Proc.Interp()
	message := c.Text(0)
	if err := diagnose(c, logWarn, "dialog "+c.Name()+": "+message); err != nil {
		return value.Undef, err
	}
	if f := in.Options().Alert; f != nil {
		f(c.Proc, message)
	} else if err := in.Write(false, convertBreaks(message, breaksLF)+"\n"); err != nil {
		return value.Undef, err
	}
	if f := in.Options().Dialog; f != nil {
		return value.Undef, f(c.Proc)
	}
	return none()
}
