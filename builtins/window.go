package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// The commands on windows and on pages of forms that answer, or have no effect, when there is no window and no form. Those that would open a window or load
// a form cannot do what they are for, and are not here.

// withoutIt is a command that its page says has no effect without a window or a form.
func withoutIt(name string, number int, syntax, summary string) *interp.Command {
	return &interp.Command{
		Name: name, Number: number, Syntax: syntax, Summary: summary,
		Run: func(*interp.Call) (value.Value, error) { return none() },
	}
}

func windowTheme() []*interp.Command {
	return []*interp.Command{
		withoutIt("CLOSE WINDOW", 154, `({ window : Integer })`, "Closes the window that the process opened: has no effect when it opened none."),
		withoutWindows("ERASE WINDOW", 160, `({ window : Integer })`, "clears the contents of a window"),
		withoutIt("SET WINDOW TITLE", 213, `( title : Text {; window : Integer} )`, "Changes the title of a window: does nothing when the window does not exist."),
		withoutWindows("SHOW TOOL BAR", 433, ``, "shows the tool bar"),
		withoutWindows("HIDE TOOL BAR", 434, ``, "hides the tool bar"),
		withoutWindows("SHOW WINDOW", 435, `({ window : Integer })`, "shows a hidden window"),
		withoutWindows("HIDE WINDOW", 436, `({ window : Integer })`, "hides a window"),
		{
			Name: "WINDOW LIST", Number: 442,
			Syntax:  `( ← windows : Array {; *} )`,
			Summary: "Fills an array with the references of the windows that are open: there are none.",
			Examples: `
				WINDOW LIST($windows; *)
				Size of array($windows) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 0, value.TInteger) },
		},
		withoutIt("GET WINDOW RECT", 443, `( ↔ left : Integer ; ↔ top : Integer ; ↔ right : Integer ; ↔ bottom : Integer {; window : Integer} )`,
			"Returns the coordinates of a window: has no effect on the variables when the window does not exist."),
		withoutIt("SET WINDOW RECT", 444, `( left : Integer ; top : Integer ; right : Integer ; bottom : Integer {; window : Integer}{; *} )`,
			"Changes the coordinates of a window: does nothing when the window does not exist."),
		{
			Name: "Window kind", Number: 445, Syntax: `({ window : Integer }) : Integer`,
			Summary:  "Returns the kind of a window: 0, it does not exist.",
			Examples: `Window kind(1) // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(0) },
		},
		{
			Name: "Window process", Number: 446, Syntax: `({ window : Integer }) : Integer`,
			Summary:  "Returns the number of the process of a window: 0, it does not exist.",
			Examples: `Window process(1) // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(0) },
		},
		{
			Name: "Frontmost window", Number: 447, Syntax: `({ * }) : Integer`,
			Summary:  "Returns the reference of the window in front: 0, there is none.",
			Examples: `Frontmost window // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(0) },
		},
		{
			Name: "Next window", Number: 448, Syntax: `( window : Integer ) : Integer`,
			Summary:  "Returns the reference of the window behind another: 0, there is none.",
			Examples: `Next window(Frontmost window) // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(0) },
		},
		{
			Name: "Find window", Number: 449,
			Syntax:  `( left : Integer ; top : Integer {; ← windowPart : Integer} ) : Integer`,
			Summary: "Returns the reference of the window at a point, and whether it is touched: 0, there is none.",
			Examples: `
				var $part : Integer
				Find window(10; 10; $part) // 0
				$part // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return value.Int(0), c.SetOut(2, value.Int(0)) },
		},
		{
			Name: "Get window title", Number: 450, Syntax: `({ window : Integer }) : Text`,
			Summary:  "Returns the title of a window: an empty text, it does not exist.",
			Examples: `Get window title="" // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.Empty, nil },
		},
		withoutWindows("DRAG WINDOW", 452, ``, "lets the user drag a window"),
		withoutWindows("MAXIMIZE WINDOW", 453, `({ window : Integer })`, "makes a window as large as it can be"),
		withoutWindows("MINIMIZE WINDOW", 454, `({ window : Integer })`, "gives a window the size back that it had"),
		withoutWindows("REDRAW WINDOW", 456, `({ window : Integer })`, "draws a window again"),
		{
			Name: "Current form window", Number: 827, Syntax: `: Integer`,
			Summary:  "Returns the reference of the window of the current form: 0, there is none.",
			Examples: `Current form window // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(0) },
		},
		withoutWindows("RESIZE FORM WINDOW", 890, `( width : Integer ; height : Integer )`, "changes the size of the window of the current form"),
		{
			Name: "Tool bar height", Number: 1016, Syntax: `: Integer`,
			Summary:  "Returns the height of the tool bar: 0, none is displayed.",
			Examples: `Tool bar height // 0`,
			Run:      func(*interp.Call) (value.Value, error) { return integer(0) },
		},
		withoutWindows("REDUCE RESTORE WINDOW", 1829, `( window : Integer )`, "reduces a window to the taskbar, or brings it back"),
		{
			Name: "Is window maximized", Number: 1830, Syntax: `( window : Integer ) : Boolean`,
			Summary:  "Tells whether a window is maximized: never, there are no windows.",
			Examples: `Is window maximized(1) // False`,
			Run:      func(*interp.Call) (value.Value, error) { return boolean(false) },
		},
		{
			Name: "Is window reduced", Number: 1831, Syntax: `( window : Integer ) : Boolean`,
			Summary:  "Tells whether a window is reduced to the taskbar: never, there are no windows.",
			Examples: `Is window reduced(1) // False`,
			Run:      func(*interp.Call) (value.Value, error) { return boolean(false) },
		},
	}
}

// formTheme is the commands of the theme Forms whose pages say what they do without a current form. FORM GET NAMES is in the theme Design Object Access.
func formTheme() []*interp.Command {
	page := func(name string, number int, syntax, what string) *interp.Command {
		return withoutIt(name, number, syntax, "Shows the "+what+" page of the current form: does nothing when there is none.")
	}
	return []*interp.Command{
		page("FORM GOTO PAGE", 247, `( pageNumber : Integer {; *} )`, "given"),
		page("FORM NEXT PAGE", 248, ``, "next"),
		page("FORM PREVIOUS PAGE", 249, ``, "previous"),
		page("FORM FIRST PAGE", 250, ``, "first"),
		page("FORM LAST PAGE", 251, ``, "last"),
		{
			Name: "Current form name", Number: 1298, Syntax: `: Text`,
			Summary:  "Returns the name of the current form: an empty text, there is none.",
			Examples: `Current form name="" // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.Empty, nil },
		},
		{
			Name: "FORM Get color scheme", Number: 1761, Syntax: `: Text`,
			Summary:  "Returns the color scheme of the current form: an empty text, there is none.",
			Examples: `FORM Get color scheme="" // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.Empty, nil },
		},
		{
			Name: "FORM theme", Number: 1832, Syntax: `: Text`,
			Summary:  "Returns the theme in which the current form is drawn: an empty text, there is none.",
			Examples: `FORM theme="" // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.Empty, nil },
		},
	}
}
