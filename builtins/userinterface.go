package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// withoutWindows is a command that only changes what is on a screen: there is none, so it does nothing. What completes "in 4D it ...".
func withoutWindows(name string, number int, syntax, what string) *interp.Command {
	return withoutIt(name, number, syntax, "Does nothing without windows: in 4D it "+what+".")
}

// withoutIt is a command that its page says has no effect without a window or a form.
func withoutIt(name string, number int, syntax, summary string) *interp.Command {
	return &interp.Command{
		Name: name, Number: number, Syntax: syntax, Summary: summary,
		Run: func(*interp.Call) (value.Value, error) { return none() },
	}
}

// answers is a command that asks the screen, keyboard or mouse for a fact and always gets the same answer, because there is none.
func answers(name string, number int, syntax, summary string, v value.Value) *interp.Command {
	return answersTo(name, number, syntax, summary, "", v)
}

// answersTo is answers for a command with parameters; args is the arguments of its example, in parentheses.
func answersTo(name string, number int, syntax, summary, args string, v value.Value) *interp.Command {
	example := name + args
	switch v.Kind() {
	case value.Text:
		example += `="" // True`
	case value.Null:
		example += "=Null // True"
	default:
		example += " // " + value.ToText(v).Str()
	}
	return &interp.Command{
		Name: name, Number: number, Syntax: syntax, Summary: summary, Examples: example,
		Run: func(*interp.Call) (value.Value, error) { return v, nil },
	}
}

// emptyArrays fills the arrays of a call, from argument i on, with nothing.
func emptyArrays(c *interp.Call, i int, types ...value.Type) (value.Value, error) {
	for j, t := range types {
		if c.Has(i + j) {
			if err := setArray(c, i+j, value.NewArray(t, false, 0)); err != nil {
				return value.Undef, err
			}
		}
	}
	return none()
}

// zeros sets the variables of a call, from argument i to n-1, to 0.
func zeros(c *interp.Call, i, n int) (value.Value, error) {
	for ; i < n; i++ {
		if err := c.SetOut(i, value.Int(0)); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

// userInterfaceTheme is the theme User Interface for an application without screen, keyboard and mouse (docs/Admin/cli: headless).
func userInterfaceTheme() []*interp.Command {
	key := func(name string, number int) *interp.Command {
		return answers(name, number, `: Boolean`, "Tells whether the key is down: never, there is no keyboard.", value.False)
	}
	return append(titleCommands(), []*interp.Command{
		withoutWindows("BEEP", 151, ``, "beeps"),
		withoutWindows("REDRAW", 174, `( object : any )`, "draws a list or a subform again"),
		{
			Name: "Focus object", Number: 278, Syntax: `: Pointer`,
			Summary:  "Returns a pointer to the object that has the focus: a nil pointer without windows.",
			Examples: `Is nil pointer(Focus object) // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.TPointer.Default(), nil },
		},
		withoutWindows("PLAY", 290, `( objectName : Text {; async : Integer} )`, "plays a sound"),
		withoutWindows("SET ABOUT", 316, `( itemText : Text ; method : Text )`, "replaces the item About of the menu"),
		withoutWindows("SHOW MENU BAR", 431, ``, "shows the menu bar"),
		withoutWindows("HIDE MENU BAR", 432, ``, "hides the menu bar"),
		withoutWindows("POST KEY", 465, `( code : Integer {; modifiers : Integer {; process : Integer}} )`, "simulates a key"),
		withoutWindows("POST CLICK", 466, `( mouseX : Integer ; mouseY : Integer {; process : Integer}{; *} )`, "simulates a click"),
		withoutWindows("POST EVENT", 467, `( what : Integer ; message : Integer ; when : Integer ; mouseX : Integer ; mouseY : Integer ; modifiers : Integer {; process : Integer} )`,
			"simulates an event"),
		{
			Name: "MOUSE POSITION", Number: 468,
			Syntax:  `( ← mouseX : Real ; ← mouseY : Real ; ← mouseButton : Integer {; *} )`,
			Summary: "Tells where the mouse is: at 0, 0 with no button down, there is none.",
			Examples: `
				MOUSE POSITION($x; $y; $button)
				$button // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return zeros(c, 0, 3) },
		},
		withoutWindows("SET CURSOR", 469, `({ cursor : Integer })`, "changes the mouse cursor"),
		answersTo("Pop up menu", 542, `( contents : Text {; default : Integer {; xCoord : Integer ; yCoord : Integer}} ) : Integer`,
			"Shows a menu: without windows nothing is selected, and it returns 0.", `("One;Two")`, value.Int(0)),
		key("Shift down", 543),
		key("Macintosh control down", 544),
		key("Macintosh option down", 545),
		key("Macintosh command down", 546),
		key("Caps lock down", 547),
		key("Windows Ctrl down", 562),
		key("Windows Alt down", 563),
		{
			Name: "SET APPLICATION COLOR SCHEME", Number: 1762,
			Syntax:  `( colorScheme : Text )`,
			Summary: "Sets the color scheme of the application: light, dark or inherited.",
			Notes:   "It is remembered for Get Application color scheme and changes nothing else.",
			Examples: `
				SET APPLICATION COLOR SCHEME("dark")
				Get Application color scheme // dark`,
			Run: func(c *interp.Call) (value.Value, error) {
				switch scheme := c.Text(0); scheme {
				case "light", "dark", "inherited":
					s := stateOf(c)
					s.mu.Lock()
					defer s.mu.Unlock()
					s.colorScheme = scheme
					return none()
				}
				return value.Undef, c.ArgError(0, errArgumentType, "the color scheme is light, dark or inherited, not %s", value.Show(c.Arg(0), 40))
			},
		},
		{
			Name: "Get Application color scheme", Number: 1763,
			Syntax:   `({ * }) : Text`,
			Summary:  "Returns the color scheme of the application: light unless another was set.",
			Examples: `Get Application color scheme // light`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				if s.colorScheme == "dark" {
					return text("dark")
				}
				return text("light")
			},
		},
	}...)
}

// processInterfaceTheme is the theme Process (User Interface).
func processInterfaceTheme() []*interp.Command {
	return []*interp.Command{
		withoutWindows("HIDE PROCESS", 324, `( process : Integer )`, "hides the windows of a process"),
		withoutWindows("SHOW PROCESS", 325, `( process : Integer )`, "shows the windows of a process"),
		withoutWindows("BRING TO FRONT", 326, `( process : Integer )`, "brings the windows of a process to the front"),
		answers("Frontmost process", 327, `({ * }) : Integer`, "Returns the number of the process with the frontmost window: 0, there is none.", value.Int(0)),
	}
}

// screenCommands are those of the theme System Environment about screens, fonts and colors.
func screenCommands() []*interp.Command {
	return []*interp.Command{
		answers("Screen width", 187, `({ * }) : Integer`, "Returns the width of the screen: 0, there is none.", value.Int(0)),
		answers("Screen height", 188, `({ * }) : Integer`, "Returns the height of the screen: 0, there is none.", value.Int(0)),
		answers("Count screens", 437, `: Integer`, "Returns the number of screens: 0.", value.Int(0)),
		{
			Name: "SCREEN COORDINATES", Number: 438,
			Syntax:  `( ← left : Integer ; ← top : Integer ; ← right : Integer ; ← bottom : Integer {; screenID : Integer {; screenArea : Integer}} )`,
			Summary: "Returns the edges of a screen: zeros, as for a screen that does not exist.",
			Examples: `
				SCREEN COORDINATES($left; $top; $right; $bottom)
				$right // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return zeros(c, 0, 4) },
		},
		{
			Name: "SCREEN DEPTH", Number: 439,
			Syntax:  `( ← depth : Integer ; ← color : Integer {; screen : Integer} )`,
			Summary: "Tells how many colors a screen has: zeros, there is none.",
			Examples: `
				SCREEN DEPTH($depth; $color)
				$depth // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return zeros(c, 0, 2) },
		},
		answers("Menu bar height", 440, `: Integer`, "Returns the height of the menu bar: 0, there is none.", value.Int(0)),
		answers("Menu bar screen", 441, `: Integer`, "Returns the number of the screen with the menu bar: 0, there is none.", value.Int(0)),
		{
			Name: "FONT LIST", Number: 460,
			Syntax:  `( ← fonts : Text array {; listType : Integer}{; *} )`,
			Summary: "Fills an array with the names of the fonts for windows: there are none.",
			Examples: `
				ARRAY TEXT($fonts; 3)
				FONT LIST($fonts)
				Size of array($fonts) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 0, value.TText) },
		},
		{
			Name: "Select RGB color", Number: 956,
			Syntax:  `({ defaultColor : Integer {; message : Text} }) : Integer`,
			Summary: "Asks the user for a color: without windows the dialog is canceled, OK becomes 0 and the result is -1.",
			Examples: `
				Select RGB color(0x00FF0000) // -1
				OK // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				return integer(-1)
			},
		},
		withoutWindows("OPEN FONT PICKER", 1303, ``, "opens the system's window of fonts"),
		withoutWindows("OPEN COLOR PICKER", 1304, `({ textOrBackground : Integer })`, "opens the system's window of colors"),
		withoutWindows("SET RECENT FONTS", 1305, `( fontsArray : Text array )`, "changes the list of recent fonts"),
		{
			Name: "FONT STYLE LIST", Number: 1362,
			Syntax:  `( fontFamily : Text ; ← fontStyleList : Text array ; ← fontNameList : Text array )`,
			Summary: "Fills arrays with the styles of a font and their names: there are none.",
			Examples: `
				ARRAY TEXT($styles; 3)
				ARRAY TEXT($names; 3)
				FONT STYLE LIST("Arial"; $styles; $names)
				Size of array($styles) // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return emptyArrays(c, 1, value.TText, value.TText) },
		},
		answersTo("Font file", 1700, `( fontFamily : Text {; fontStyle : Integer} ) : Object`, "Returns the file of a font: Null, there are no fonts for windows.", `("Arial")`,
			value.NullV),
		{
			Name: "Current client authentication", Number: 1355,
			Syntax:   `( ← domain : Text ; ← protocol : Text ) : Text`,
			Summary:  "Returns the user whom a Windows domain has authenticated, its name and the protocol: empty texts, there is no such domain.",
			Examples: `Current client authentication($domain; $protocol)="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				for i := range 2 {
					if err := c.SetOut(i, value.Empty); err != nil {
						return value.Undef, err
					}
				}
				return value.Empty, nil
			},
		},
	}
}
