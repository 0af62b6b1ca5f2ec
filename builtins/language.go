package builtins

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tetra/interp"
	"tetra/value"
)

func languageTheme() []*interp.Command {
	commands := []*interp.Command{
		{
			Name: "Undefined", Number: 82,
			Syntax:   `( expression : any ) : Boolean`,
			Summary:  "Tells whether an expression is Undefined.",
			Examples: "Undefined(New object.x) // True\nUndefined(0) // False",
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(c.Args[0].IsUndef()) },
		},
		{
			Name: "CLEAR VARIABLE", Number: 89,
			Syntax:  `( variable : Variable )`,
			Summary: "Gives a variable the empty value of its type; an array loses its elements.",
			Examples: `
				var $text : Text
				$text:="Hello"
				CLEAR VARIABLE($text)
				$text="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if a := c.Array(0); a != nil {
					a.Resize(0)
					a.Current = 0
					return none()
				}
				if !c.IsVariable(0) {
					return value.Undef, c.ArgError(0, value.ErrVariableExpected, "a variable is expected")
				}
				t, _ := c.DeclaredType(0)
				return value.Undef, c.SetOut(0, t.Default())
			},
		},
		{
			Name: "TRACE", Number: 157,
			Summary: "Does nothing: in 4D it opens the debugger.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "Is a variable", Number: 294,
			Syntax:   `( aPointer : Pointer ) : Boolean`,
			Summary:  "Tells whether a pointer refers to a variable that is defined: declared, or assigned a value.",
			Examples: "Is a variable(->OK) // True\nIs a variable(Get pointer(\"neverAssigned\")) // False",
			Run: func(c *interp.Call) (value.Value, error) {
				p := pointer(c.Args[0])
				return boolean(p != nil && p.Var != nil && p.Var.State != value.Dead && p.Var.Defined())
			},
		},
		{
			Name: "Type", Number: 295,
			Syntax:  `( fieldVar : Variable ) : Integer`,
			Summary: "Returns the declared type of a variable, or the type of its value when it was not declared.",
			Examples: `
				var $text : Text
				Type($text)=Is text // True
				ARRAY LONGINT($numbers; 0)
				Type($numbers)=LongInt array // True`,
			Run: typeOf,
		},
		{
			Name: "Get pointer", Number: 304,
			Syntax:   `( varName : Text ) : Pointer`,
			Summary:  "Returns a pointer to the process or interprocess variable of this name, or to an element of it.",
			Notes:    `Elements are written "name{3}" or "name{3}{5}". An empty text gives the nil pointer.`,
			Examples: `Get pointer("v1")=Null // False`,
			Run:      getPointer,
		},
		{
			Name: "INVOKE ACTION", Number: 1439,
			Syntax:  `( action : Text {; target : Integer} )`,
			Summary: "Does nothing without windows: in 4D it triggers a standard action in a form.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "Action info", Number: 1442,
			Syntax:   `( action : Text {; target : Integer} ) : Object`,
			Summary:  "Returns what is known about a standard action: without windows a Null object, as of an action no form has.",
			Examples: `Action info("copy")=Null // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.TObject.Default(), nil },
		},
		{
			Name: "Is nil pointer", Number: 315,
			Syntax:   `( aPointer : Pointer ) : Boolean`,
			Summary:  "Tells whether a pointer refers to nothing.",
			Examples: `Is nil pointer(Get pointer("v1")) // False`,
			Run:      func(c *interp.Call) (value.Value, error) { return boolean(pointer(c.Args[0]) == nil) },
		},
		{
			Name: "RESOLVE POINTER", Number: 394,
			Syntax:  `( aPointer : Pointer ; ← varName : Text ; ← tableNum : Integer ; ← fieldNum : Integer )`,
			Summary: "Tells what a pointer refers to: a variable by its name, an element by its numbers, a table or field by its numbers.",
			Examples: `
				var amount : Integer
				RESOLVE POINTER(->amount; $name; $table; $field)
				$name // amount
				$table // -1`,
			Run: resolvePointer,
		},
		{
			Name: "Command name", Number: 538,
			Syntax:   `( command : Integer {; ← info : Integer {; ← theme : Text}} ) : Text`,
			Summary:  "Returns the name of a command number, and what is known about it.",
			Notes:    "Bit 0 of info is set for a thread-safe command, bit 1 for a deprecated one. OK is 1 for every number up to that of 4D's last command: one whose command was taken away gives an empty text.",
			Examples: `Command name(15) // Position`,
			Run: func(c *interp.Call) (value.Value, error) {
				i, _ := FindCommand(c.Int(0))
				c.Proc.SetOK(isCommandNumber(c.Int(0)))
				info := 0
				if i.ThreadSafe {
					info |= 1
				}
				if i.Deprecated {
					info |= 2
				}
				if err := c.SetOut(1, value.Int(info)); err != nil {
					return value.Undef, err
				}
				return value.Str(i.Name), c.SetOut(2, value.Str(i.Theme))
			},
		},
		{
			Name: "Current method name", Number: 684, Syntax: `: Text`,
			Summary:  "Returns the name of the method that is running.",
			Examples: `Current method name="" // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				if chain := c.Chain(); len(chain) > 0 {
					return text(chain[0].Name)
				}
				return value.Empty, nil
			},
		},
		{
			Name: "EXECUTE METHOD", Number: 1007,
			Syntax:  `( methodName : Text {; result : Variable {; ...param : any}}{; *} )`,
			Summary: "Calls a project method by its name.",
			Notes:   "The result goes into the variable; with * in its place the method is called without one. OK is 0 when it cannot be executed.",
			Examples: `
				EXECUTE METHOD("hello"; $text; "Ada")
				$text // Hello Ada`,
			Run: executeMethod,
		},
		{
			Name: "Value type", Number: 1509,
			Syntax:   `( expression : any ) : Integer`,
			Summary:  "Returns the type of a value.",
			Notes:    "Every number is Is real, as in interpreted 4D.",
			Examples: "Value type(42)=Is real // True\nValue type(\"a\") // 2\nValue type(Null) // 255",
			Run:      func(c *interp.Call) (value.Value, error) { return integer(value.TypeCode(c.Args[0])) },
		},
		{
			Name: "Null", Number: 1517, Syntax: `: Null`,
			Summary:  "Returns the value Null.",
			Examples: `Null=Null // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.TObject.Default(), nil },
		},
		{
			Name: "Call chain", Number: 1662, Syntax: `: Collection`,
			Summary:  "Returns the calls that led here, innermost first.",
			Notes:    "Each is an object with type, name, line, formula (the text of the line) and database.",
			Examples: `Call chain[0].line // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				var out []value.Value
				for _, e := range c.Chain() {
					o := value.NewObject()
					o.Set("type", value.Str(methodType(e.Method)))
					o.Set("name", value.Str(e.Name))
					o.Set("line", value.Int(e.Line))
					if e.Line > 0 {
						o.Set("formula", value.Str(e.Text))
					}
					o.Set("database", value.Str(e.Database))
					out = append(out, value.Obj(o))
				}
				return coll(out)
			},
		},
	}
	for _, d := range []struct {
		number  int
		syntax  string
		summary string
		example string
	}{
		{259, `: Integer`, "Returns how many arguments the running method was given.", "Count parameters // 0"},
		{1470, `: Object`, "Returns the object whose function, or on which a formula, is running.", `{n: 3; double: Formula(This.n*2)}.double() // 6`},
		{1705, `({ ...param : any })`, "Calls the constructor of the parent class.", ""},
		{1706, `: Object`, "Returns the parent class as seen by the object: Super.f() calls the function f of it.", ""},
		{1709, `: Object`, "Returns the store of the built-in classes.", "4D.Blob.new().size // 0"},
		{1710, `: Object`, "Returns the store of the classes of the project.", "cs.NoSuchClass=Null // True"},
		{1790, `({ startFrom : Integer }) : Collection`, "Returns the arguments the running method was given, from one on.", "Copy parameters.length // 0"},
		{1860, `( exitFormula : Expression )`, "Calls an expression when the running method ends, however it ends; of several the last one first.", "$log:=[]\ndefer($log.push(\"end\"))\nDeferred formulas.length // 1"},
		{1861, `: Collection`, "Returns the formulas that defer has left to the end of the running method, in the order in which they will be called.", "defer(BEEP)\nDeferred formulas.length // 1"},
	} {
		// These are part of the language: the interpreter runs them itself and only a row is needed here, for help and completion.
		commands = append(commands, &interp.Command{Name: nameTable{}.CommandName(d.number), Number: d.number, Syntax: d.syntax, Summary: d.summary, Examples: d.example,
			Run: func(*interp.Call) (value.Value, error) { return none() }})
	}
	return append(commands, declarations()...)
}

// declarations are the old C_XXX commands. The interpreter executes them from the tree.
func declarations() []*interp.Command {
	var commands []*interp.Command
	for _, d := range []struct {
		number   int
		typ, get string // get is the constant that Type gives
	}{
		{282, "Integer", "Is longint"}, {283, "Integer", "Is longint"}, {284, "Text", "Is text"}, {285, "Real", "Is real"}, {286, "Picture", "Is picture"},
		{301, "Pointer", "Is pointer"}, {305, "Boolean", "Is Boolean"}, {306, "Time", "Is time"}, {307, "Date", "Is date"}, {604, "Blob", "Is BLOB"},
		{1216, "Object", "Is object"}, {1488, "Collection", "Is collection"}, {1683, "Variant", "Is variant"},
	} {
		name := nameTable{}.CommandName(d.number)
		commands = append(commands, &interp.Command{
			Name: name, Number: d.number,
			Syntax:   `({ method : Method ; } ...variable : Variable )`,
			Summary:  "Declares variables or parameters of the type " + d.typ + ".",
			Notes:    "Prefer `var` and `#DECLARE`. With a method name first it declares a parameter of that method.",
			Examples: name + "($v)\nType($v)=" + d.get + " // True",
			Run:      func(*interp.Call) (value.Value, error) { return none() },
		})
	}
	for _, d := range []struct {
		number                   int
		syntax, summary, example string
	}{
		{218, `( length : Integer ; arrayName : Array ; size : Integer {; size2 : Integer} )`, "Declares an array of Texts; their length is not limited.", "_O_ARRAY STRING(80; $a; 3)\nSize of array($a) // 3"},
		{293, `( length : Integer ; ...variable : Variable )`, "Declares Texts; their length is not limited.", "_O_C_STRING(80; $v)\nType($v)=Is text // True"},
	} {
		commands = append(commands, &interp.Command{Name: nameTable{}.CommandName(d.number), Number: d.number, Syntax: d.syntax, Summary: d.summary, Examples: d.example,
			Notes: "Obsolete: prefer `var` and ARRAY TEXT.", Run: func(*interp.Call) (value.Value, error) { return none() }})
	}
	return commands
}

// pointer is what a pointer refers to, nil for the nil pointer.
func pointer(v value.Value) *value.PointerV {
	if v.Kind() == value.Pointer {
		return v.Pointer()
	}
	return nil
}

func methodType(m *interp.Method) string {
	switch name := m.Name; {
	case strings.HasSuffix(name, " database method"):
		return "databaseMethod"
	case strings.Contains(name, "."):
		return "classFunction"
	case name == "formula":
		return "executeFormula"
	}
	return "projectMethod"
}

func typeOf(c *interp.Call) (value.Value, error) {
	v := c.Args[0]
	if v.IsArray() {
		return integer(v.Array().TypeCode())
	}
	t, ok := c.DeclaredType(0)
	if !ok {
		return integer(value.TypeCode(v))
	}
	return integer(value.TypeCodeOf(t))
}

func getPointer(c *interp.Call) (value.Value, error) {
	text := strings.TrimSpace(c.Text(0))
	if text == "" {
		return value.TPointer.Default(), nil
	}
	noName := func() (value.Value, error) {
		return value.Undef, c.ArgError(0, errNoSuchVariable, "%s is not the name of a process variable", value.Show(value.Str(text), 60))
	}
	p := &value.PointerV{Index: -1, Index2: -1}
	name, rest, element := strings.Cut(text, "{")
	if element {
		indexes, ok := strings.CutSuffix(rest, "}")
		if !ok {
			return noName()
		}
		first, second, two := strings.Cut(indexes, "}{")
		for i, s := range []string{first, second} {
			if i == 1 && !two {
				break
			}
			n, err := strconv.Atoi(strings.TrimSpace(s))
			if err != nil {
				return value.Undef, c.ArgError(0, errIndexRange, "%s is not the number of an element", value.Show(value.Str(s), 60))
			}
			if i == 0 {
				p.Index = n
			} else {
				p.Index2 = n
			}
		}
	}
	name, inter := strings.CutPrefix(name, "<>")
	switch {
	case !isVariableName(name):
		return noName()
	case inter:
		p.Var = c.Proc.Interprocess(name)
	default:
		p.Var = c.Proc.Variable(name)
	}
	return value.Ref(p), nil
}

// isVariableName tells whether a process variable can have a name: letters, digits, underscores and, in old code, blanks.
func isVariableName(name string) bool {
	for _, r := range name {
		if r < utf8.RuneSelf && r != '_' && r != ' ' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return strings.TrimSpace(name) != ""
}

func resolvePointer(c *interp.Call) (value.Value, error) {
	name, table, field := "", 0, 0
	if p := pointer(c.Args[0]); p != nil {
		table, field = p.Table, p.Field
		if p.Var != nil {
			name, table, field = p.Var.Name, p.Index, p.Index2
		}
	}
	for i, v := range []value.Value{value.Str(name), value.Int(table), value.Int(field)} {
		if err := c.SetOut(i+1, v); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

func executeMethod(c *interp.Call) (value.Value, error) {
	params := c.Args[1:]
	if !c.Star && len(params) > 0 {
		params = params[1:]
	}
	// The arguments lie in the frame of this call; the method gets copies.
	r, err := c.Function(c.Args[0], c.CallerThis(), append([]value.Value(nil), params...)...)
	c.Proc.SetOK(err == nil)
	if err != nil || c.Star {
		return value.Undef, err
	}
	return value.Undef, c.SetOut(1, r)
}
