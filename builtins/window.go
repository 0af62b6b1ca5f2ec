package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// The commands on windows and on pages of forms that answer, or have no effect, when there is no window and no form. Those that would open a window or load
// a form cannot do what they are for, and are not here.

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
		answersTo("Window kind", 445, `({ window : Integer }) : Integer`, "Returns the kind of a window: 0, it does not exist.", `(1)`, value.Int(0)),
		answersTo("Window process", 446, `({ window : Integer }) : Integer`, "Returns the number of the process of a window: 0, it does not exist.", `(1)`, value.Int(0)),
		answers("Frontmost window", 447, `({ * }) : Integer`, "Returns the reference of the window in front: 0, there is none.", value.Int(0)),
		answersTo("Next window", 448, `( window : Integer ) : Integer`, "Returns the reference of the window behind another: 0, there is none.", `(Frontmost window)`, value.Int(0)),
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
		answers("Get window title", 450, `({ window : Integer }) : Text`, "Returns the title of a window: an empty text, it does not exist.", value.Empty),
		withoutWindows("DRAG WINDOW", 452, ``, "lets the user drag a window"),
		withoutWindows("MAXIMIZE WINDOW", 453, `({ window : Integer })`, "makes a window as large as it can be"),
		withoutWindows("MINIMIZE WINDOW", 454, `({ window : Integer })`, "gives a window the size back that it had"),
		withoutWindows("REDRAW WINDOW", 456, `({ window : Integer })`, "draws a window again"),
		answers("Current form window", 827, `: Integer`, "Returns the reference of the window of the current form: 0, there is none.", value.Int(0)),
		withoutWindows("RESIZE FORM WINDOW", 890, `( width : Integer ; height : Integer )`, "changes the size of the window of the current form"),
		answers("Tool bar height", 1016, `: Integer`, "Returns the height of the tool bar: 0, none is displayed.", value.Int(0)),
		withoutWindows("REDUCE RESTORE WINDOW", 1829, `( window : Integer )`, "reduces a window to the taskbar, or brings it back"),
		answersTo("Is window maximized", 1830, `( window : Integer ) : Boolean`, "Tells whether a window is maximized: never, there are no windows.", `(1)`, value.False),
		answersTo("Is window reduced", 1831, `( window : Integer ) : Boolean`, "Tells whether a window is reduced to the taskbar: never, there are no windows.", `(1)`, value.False),
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
		answers("Current form name", 1298, `: Text`, "Returns the name of the current form: an empty text, there is none.", value.Empty),
		answers("FORM Get color scheme", 1761, `: Text`, "Returns the color scheme of the current form: an empty text, there is none.", value.Empty),
		answers("FORM theme", 1832, `: Text`, "Returns the theme in which the current form is drawn: an empty text, there is none.", value.Empty),
	}
}
