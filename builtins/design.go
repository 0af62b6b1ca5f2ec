package builtins

import (
	"strings"

	"tetra/diag"
	"tetra/format"
	"tetra/interp"
	"tetra/value"
)

// databaseMethods are the names 4D has for database methods, as in the names of their files.
var databaseMethods = []string{"onStartup", "onExit", "onDrop", "onBackupStartup", "onBackupShutdown", "onWebConnection", "onWebAuthentication",
	"onWebSessionSuspend", "onServerStartup", "onServerShutdown", "onServerOpenConnection", "onServerCloseConnection", "onSystemEvent", "onSqlAuthentication",
	"onHostDatabaseEvent", "onMobileAppAuthentication", "onMobileAppAction"}

func designTheme() []*interp.Command {
	return append(designEditCommands(), []*interp.Command{
		{
			Name: "METHOD GET PATHS", Number: 1163,
			Syntax:  `( folderOrType : Text, Integer ; typeOrPaths : Variable {; pathsOrStamp : Variable {; stamp : Variable}}{; *} )`,
			Summary: "Fills an array with the paths of methods and classes of the project: (methodType; array), or (folder; methodType; array).",
			Notes: "Project methods, database methods, classes, methods of project forms and triggers are listed, of a folder only project methods. There are no stamps: none is left " +
				"out for its age.",
			Examples: `
				METHOD GET PATHS(Path project method; $paths)
				$paths{1} // hello`,
			Run: methodGetPaths,
		},
		{
			Name: "METHOD Get path", Number: 1164,
			Syntax:   `( methodType : Integer {; objectName : Text {; formObjectName : Text}}{; *} ) : Text`,
			Summary:  "Returns the path of a method, class, form or object of a form.",
			Notes:    "The forms with a table are not supported.",
			Examples: "METHOD Get path(Path project method;\"m\") // m\nMETHOD Get path(Path class;\"Person\") // [class]/Person",
			Run: func(c *interp.Call) (value.Value, error) {
				switch c.Int(0) {
				case pathProjectMethod:
					return text(c.Text(1))
				case pathDatabaseMethod:
					return text("[databaseMethod]/" + c.Text(1))
				case pathClass:
					return text("[class]/" + c.Text(1))
				case pathVolatile:
					return text("[volatile]/" + c.Text(1))
				case pathProjectForm:
					object := c.Text(2)
					if object == "" {
						object = formMethod
					}
					return text("[projectForm]/" + c.Text(1) + "/" + object)
				}
				return value.Undef, c.ArgError(0, errArgumentType, "this type of method is not supported")
			},
		},
		{
			Name: "METHOD GET NAMES", Number: 1166,
			Syntax:  `( ← arrNames : Text array {; filter : Text}{; *} )`,
			Summary: "Fills an array with the names of the project methods, or of those that match a filter with @.",
			Examples: `
				METHOD GET NAMES($names; "h@")
				Find in array($names; "hello") // 1`,
			Run: func(c *interp.Call) (value.Value, error) {
				names, err := projectMethodNames(c)
				if err != nil {
					return value.Undef, err
				}
				a := value.NewArray(value.TText, false, 0)
				for _, name := range names {
					if !c.Has(1) || value.MatchText(name, c.Text(1)) {
						a.V = append(a.V, value.Str(name))
					}
				}
				return value.Undef, setArray(c, 0, a)
			},
		},
		{
			Name: "METHOD GET CODE", Number: 1190,
			Syntax:  `( path : Text, Text array ; ← code : Variable {; option : Integer}{; *} )`,
			Summary: "Returns the source of a method or class, or of several in arrays, without tokens or with them.",
			Notes: "With `Code with tokens` each command and constant has its token, else none. The layout is that of the file, the line of attributes with it, and a source with errors " +
				"is returned as its file has it. Tables and fields get no numbers; a table keeps its own where without it a collection would be read.",
			Examples: `
				METHOD GET CODE("hello"; $code)
				Position("return"; $code)>0 // True`,
			Run: methodGetCode,
		},
		{
			Name: "Current method path", Number: 1201, Syntax: `: Text`,
			Summary:  "Returns the path of the method that is running.",
			Examples: `Current method path="" // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				chain := c.Chain()
				if len(chain) == 0 {
					return value.Empty, nil
				}
				name := chain[0].Name
				switch methodType(chain[0].Method) {
				case "databaseMethod":
					for _, file := range databaseMethods {
						if programOf(c).DatabaseMethod(file) == chain[0].Method {
							return text("[databaseMethod]/" + file)
						}
					}
				case "classFunction":
					class, _, _ := strings.Cut(name, ".")
					return text("[class]/" + class)
				}
				return text(name)
			},
		},
	}...)
}

func methodGetPaths(c *interp.Call) (value.Value, error) {
	i, folder := 0, ""
	if c.Arg(0).IsText() {
		i, folder = 1, c.Text(0)
		if !c.Arg(1).IsNum() {
			return value.Undef, c.ArgError(1, value.ErrNumberExpected, "after the folder the types of methods are expected, an Integer")
		}
	}
	if _, ok := c.DeclaredType(i + 1); !ok && c.Array(i+1) == nil && !c.Arg(i+1).IsUndef() {
		return value.Undef, c.ArgError(i+1, value.ErrVariableExpected, "an array is expected for the paths")
	}
	types := c.Int(i)
	a := value.NewArray(value.TText, false, 0)
	add := func(s string) { a.V = append(a.V, value.Str(s)) }
	if types&pathProjectMethod != 0 {
		var listed map[string]bool
		if i == 1 {
			listed = folderMethods(c, folder)
		}
		names, err := projectMethodNames(c)
		if err != nil {
			return value.Undef, err
		}
		for _, name := range names {
			if i == 0 || listed[strings.ToLower(name)] || inFolder(c, name, folder) {
				add(name)
			}
		}
	}
	if i == 1 {
		types = 0
	}
	if types&pathDatabaseMethod != 0 {
		for _, name := range databaseMethods {
			d := designPath{kind: pathDatabaseMethod, name: name}
			if _, found, _ := d.text(c); found {
				add("[databaseMethod]/" + name)
			}
		}
	}
	if types&pathProjectForm != 0 {
		paths, err := formPaths(c, "")
		if err != nil {
			return value.Undef, err
		}
		for _, p := range paths {
			add(p)
		}
	}
	if types&pathTrigger != 0 {
		names, err := sourceNames(c, "Triggers", ".4dm")
		if err != nil {
			return value.Undef, err
		}
		for _, n := range names {
			add("[trigger]/" + n)
		}
	}
	if types&pathClass != 0 {
		var classes []string
		for _, cl := range programOf(c).Classes() {
			classes = append(classes, cl.Name())
		}
		classes, err := designNames(c, classes, "Classes")
		if err != nil {
			return value.Undef, err
		}
		for _, name := range classes {
			add("[class]/" + name)
		}
	}
	return value.Undef, setArray(c, i+1, a)
}

// inFolder tells whether the attributes of a project method name a folder of the Explorer, as those of older projects do.
func inFolder(c *interp.Call, method, folder string) bool {
	s, _, err := designPath{kind: pathProjectMethod, name: method}.text(c)
	return err == nil && strings.EqualFold(interp.ParseAttributes(s).Folder, folder)
}

// folderMethods is the names, in lower case, of the methods in a folder of the Explorer and in the folders inside it: Sources/folders.json has the lists.
func folderMethods(c *interp.Call, folder string) map[string]bool {
	names := map[string]bool{}
	folders, err := sourceJSON(c, "folders.json")
	if err != nil || folders == nil {
		return names // older projects have the attribute alone
	}
	seen := map[string]bool{}
	var add func(folder string)
	add = func(folder string) {
		for k, f := range folders.All() {
			if !strings.EqualFold(k, folder) || seen[k] || !f.IsObject() {
				continue
			}
			seen[k] = true
			if m := f.Object().Get("methods"); m.IsColl() {
				for _, x := range m.Coll().All() {
					names[strings.ToLower(value.ToText(x).Str())] = true
				}
			}
			if g := f.Object().Get("groups"); g.IsColl() {
				for _, x := range g.Coll().All() {
					add(value.ToText(x).Str())
				}
			}
		}
	}
	add(folder)
	return names
}

func methodGetCode(c *interp.Call) (value.Value, error) {
	paths := c.Array(0)
	if paths == nil {
		s, failed := codeAt(c, c.Text(0))
		if err := c.SetOut(1, value.Str(s)); err != nil {
			return value.Undef, err
		}
		return value.Undef, failed
	}
	a := value.NewArray(value.TText, false, paths.Size())
	var failed error // the first; the code of such a path is empty
	for i := 1; i <= paths.Size(); i++ {
		p, _ := paths.Get(i)
		s, err := codeAt(c, value.ToText(p).Str())
		if failed == nil {
			failed = err
		}
		a.Set(i, value.Str(s))
	}
	if err := setArray(c, 1, a); err != nil {
		return value.Undef, err
	}
	return value.Undef, failed
}

// codeAt is the source at a path as METHOD GET CODE gives it: commands and constants in their own spelling, with tokens when its third argument is 1
// (Code with tokens), else without.
func codeAt(c *interp.Call, path string) (string, error) {
	d := designAt(c, path)
	s, found, err := d.text(c)
	if !found {
		return "", c.ArgError(0, errMethodNotFound, "there is no method %s", path)
	}
	o := format.Options{Names: Spelling{programOf(c).Names()}, Tokens: format.Strip, Class: d.kind == pathClass}
	if c.Int(2) == 1 {
		o.Tokens = format.Add
	}
	if respelled, wrong := format.Respell(diag.NewSource(path, s), o); wrong.Err() == nil {
		s = respelled
	}
	return codeLines(s), err
}

// codeLines makes the lines of a source end with a carriage return, as METHOD GET CODE gives them.
func codeLines(s string) string {
	return strings.NewReplacer("\r\n", "\r", "\n", "\r", "\ufeff", "").Replace(s)
}

// sourceAt is the text of the method or class at a path.
func sourceAt(c *interp.Call, path string) (string, error) {
	s, found, err := designAt(c, path).text(c)
	if !found {
		return "", c.ArgError(0, errMethodNotFound, "there is no method %s", path)
	}
	return codeLines(s), err
}
