package builtins

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"

	"tetra/diag"
	"tetra/interp"
	"tetra/value"
)

// The selectors of METHOD GET PATHS (theme Design Object Access).
const (
	pathProjectMethod  = 1
	pathDatabaseMethod = 2
	pathProjectForm    = 4
	pathTrigger        = 8
	pathTableForm      = 16
	pathClass          = 32
	pathVolatile       = 128
)

const formMethod = "{formMethod}"

// A designPath is the path of a method as the commands of this theme write it, taken apart: "[projectForm]/Dialog/bOK".
type designPath struct {
	kind   int
	table  string // of a trigger or a table form
	name   string // of the method, class or form
	object string // of a form, formMethod for its method
}

var designPrefixes = []struct {
	prefix string
	kind   int
}{{"[class]/", pathClass}, {"[databaseMethod]/", pathDatabaseMethod}, {"[projectForm]/", pathProjectForm}, {"[tableForm]/", pathTableForm},
	{"[trigger]/", pathTrigger}, {"[volatile]/", pathVolatile}}

func parseDesignPath(s string) designPath {
	for _, p := range designPrefixes {
		if len(s) < len(p.prefix) || !strings.EqualFold(s[:len(p.prefix)], p.prefix) {
			continue
		}
		rest := s[len(p.prefix):]
		d := designPath{kind: p.kind, name: rest}
		switch p.kind {
		case pathTrigger:
			d.table, d.name = rest, ""
		case pathTableForm:
			d.table, rest, _ = strings.Cut(rest, "/")
			d.name, d.object, _ = strings.Cut(rest, "/")
		case pathProjectForm:
			d.name, d.object, _ = strings.Cut(rest, "/")
		}
		return d
	}
	return designPath{kind: pathProjectMethod, name: s}
}

// designAt is the path of a method of the project. Names ignore case, files need not: the name of a project method is as its file has it.
func designAt(c *interp.Call, s string) designPath {
	d := parseDesignPath(s)
	if d.kind != pathProjectMethod {
		return d
	}
	if m := programOf(c).Method(s); m != nil {
		d.name = m.Name
	} else if p, ok := d.source(c); ok && p.stat(c) == nil {
		made, _ := sourceNames(c, "Methods", ".4dm")
		if i := slices.IndexFunc(made, func(name string) bool { return strings.EqualFold(name, s) }); i >= 0 {
			d.name = made[i]
		}
	}
	return d
}

// text is the source of a method or class as the design has it now: that of its file, which may have been made or changed since the program was
// loaded, else what was loaded. found is false when there is neither.
func (d designPath) text(c *interp.Call) (_ string, found bool, _ error) {
	if p, ok := d.source(c); ok {
		if info := p.stat(c); info != nil && !info.IsDir() {
			b, err := p.read(c)
			return charset{}.decode(b), true, err
		}
	}
	var load func() (*diag.Source, error)
	switch d.kind {
	case pathClass:
		if cl := programOf(c).Class(d.name); cl != nil {
			load = cl.Source
		}
	case pathProjectMethod:
		if m := programOf(c).Method(d.name); m != nil {
			load = m.Source
		}
	case pathDatabaseMethod:
		if m := programOf(c).DatabaseMethod(d.name); m != nil {
			load = m.Source
		}
	}
	if load == nil {
		return "", false, nil
	}
	src, err := load()
	if err != nil {
		return "", true, err
	}
	return src.Text, true, nil
}

// designNames is the names of the methods or classes that the program has, in order, and of those whose files were made in a folder of the sources
// since it was loaded.
func designNames(c *interp.Call, loaded []string, folder string) ([]string, error) {
	if _, off := files(c); off != nil {
		return loaded, nil
	}
	made, err := sourceNames(c, folder, ".4dm")
	if err != nil {
		return nil, err
	}
	has := make(map[string]bool, len(loaded))
	for _, name := range loaded {
		has[strings.ToLower(name)] = true
	}
	for _, name := range made {
		if !has[strings.ToLower(name)] {
			loaded = append(loaded, name)
		}
	}
	slices.Sort(loaded)
	return loaded, nil
}

// projectMethodNames is the names of the project methods.
func projectMethodNames(c *interp.Call) ([]string, error) {
	var loaded []string
	for _, m := range programOf(c).Methods() {
		loaded = append(loaded, m.Name)
	}
	return designNames(c, loaded, "Methods")
}

// sources is the folder of the project's sources.
func sources(c *interp.Call) *diskPath { return inFileSystem(c, "SOURCES") }

// source is the file of the method; ok is false for a path that has none, and for names that would lead out of the folder.
func (d designPath) source(c *interp.Call) (*diskPath, bool) {
	var file string
	switch d.kind {
	case pathProjectMethod:
		file = "Methods/" + d.name
	case pathClass:
		file = "Classes/" + d.name
	case pathDatabaseMethod:
		file = "DatabaseMethods/" + d.name
	case pathTrigger:
		file = "Triggers/" + d.table
	case pathProjectForm:
		if file = "Forms/" + d.name + "/ObjectMethods/" + d.object; strings.EqualFold(d.object, formMethod) {
			file = "Forms/" + d.name + "/method"
		}
	default:
		return nil, false
	}
	return d.inside(sources(c), file+".4dm")
}

// creatable tells that METHOD SET CODE makes a method that does not exist: "only possible for database methods, triggers, and project methods"
// (commands/method-set-code).
func (d designPath) creatable() bool {
	return d.kind == pathProjectMethod || d.kind == pathDatabaseMethod || d.kind == pathTrigger
}

// documentation is the file with the comments of the method.
func (d designPath) documentation(c *interp.Call) (*diskPath, bool) {
	folder, name := "", d.name
	switch d.kind {
	case pathProjectMethod:
		folder = "Methods"
	case pathClass:
		folder = "Classes"
	case pathDatabaseMethod:
		folder = "DatabaseMethods"
	case pathProjectForm:
		folder = "Forms"
	case pathTrigger:
		folder, name = "Triggers", d.table
	default:
		return nil, false
	}
	return d.inside(inFileSystem(c, "PACKAGE"), "Documentation/"+folder+"/"+name+".md")
}

func (d designPath) inside(root *diskPath, file string) (*diskPath, bool) {
	for _, part := range []string{d.table, d.name, d.object} {
		if strings.ContainsAny(part, "/\\\x00") || part == "." || part == ".." {
			return nil, false
		}
	}
	return root.at(root.abs+"/"+file, false)
}

// sourceNames is the names, without ending, of what is in a folder of the sources: files with the ending, or with "" folders.
func sourceNames(c *interp.Call, folder, ending string) ([]string, error) {
	dir := sources(c)
	list, err := (&diskPath{abs: dir.abs + "/" + folder, folder: true}).children(c)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range list {
		name, ok := strings.CutSuffix(e.fullName(), ending)
		if ok && e.isFolder() == (ending == "") {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, value.CompareText)
	return names, nil
}

// formPaths is the paths of the methods of project forms and of their objects, of the forms that match a filter.
func formPaths(c *interp.Call, filter string) ([]string, error) {
	forms, err := sourceNames(c, "Forms", "")
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, form := range forms {
		if filter != "" && !value.MatchText(form, filter) {
			continue
		}
		if p, ok := (designPath{kind: pathProjectForm, name: form, object: formMethod}).source(c); ok && p.stat(c) != nil {
			paths = append(paths, "[projectForm]/"+form+"/"+formMethod)
		}
		objects, err := sourceNames(c, "Forms/"+form+"/ObjectMethods", ".4dm")
		if err != nil {
			return nil, err
		}
		for _, o := range objects {
			paths = append(paths, "[projectForm]/"+form+"/"+o)
		}
	}
	return paths, nil
}

// eachPath calls f with the path of argument 0, or with each of an array of them and its place, from 1; 0 for a single one.
func eachPath(c *interp.Call, f func(i int, path string) error) error {
	a := c.Array(0)
	if a == nil {
		return f(0, c.Text(0))
	}
	for i := 1; i <= a.Size(); i++ {
		v, _ := a.Get(i)
		if err := f(i, value.ToText(v).Str()); err != nil {
			return err
		}
	}
	return nil
}

// results gives argument 1 what was found for the path of argument 0, or for the array of them.
func results(c *interp.Call, typ value.Type, found []value.Value) error {
	if c.Array(0) == nil {
		return c.SetOut(1, found[0])
	}
	a := value.NewArray(typ, false, len(found))
	for i, v := range found {
		a.Set(i+1, v)
	}
	return setArray(c, 1, a)
}

// sameForm refuses a path with an array, or an array of paths with one value or fewer of them: "you cannot mix the two syntaxes".
func sameForm(c *interp.Call, what string) error {
	paths, values := c.Array(0), c.Array(1)
	switch {
	case (paths == nil) != (values == nil):
		return c.ArgError(1, errArgumentType, "path and %s are either both arrays or none", what)
	case paths != nil && paths.Size() != values.Size():
		return c.ArgError(1, value.ErrArraySizes, "path has %d elements, %s %d", paths.Size(), what, values.Size())
	}
	return nil
}

// argumentAt is argument 1, or its element i.
func argumentAt(c *interp.Call, i int) value.Value {
	if a := c.Array(1); a != nil && i > 0 {
		v, _ := a.Get(i)
		return v
	}
	return c.Arg(1)
}

// sourceInfo tells of the file of a method or class, nil when there is none. The methods of a script are in no folder of sources.
func sourceInfo(c *interp.Call, d designPath) (fs.FileInfo, error) {
	f, err := files(c)
	if err != nil {
		return nil, err
	}
	if p, ok := d.source(c); ok {
		if info := p.stat(c); info != nil {
			return info, nil
		}
	}
	if m := programOf(c).Method(d.name); m != nil && d.kind == pathProjectMethod {
		if src, err := m.Source(); err == nil {
			if info, err := f.Stat(src.Name); err == nil {
				return info, nil
			}
		}
	}
	return nil, nil
}

// writeSource replaces a file of the project, which is created with its folder when there is none.
func writeSource(c *interp.Call, p *diskPath, s string) error {
	f, err := files(c)
	if err != nil {
		return err
	}
	return fileError(c, p.write(f, []byte(convertBreaks(s, breaksLF))), p.posix())
}

// changeable is the error that there are no sources to change, as those of a script, or nil.
func changeable(c *interp.Call) error {
	info, err := statOf(c, sources(c))
	if err == nil && info == nil {
		err = c.Errorf(errNoFolder, "there is no project whose sources could be changed")
	}
	return err
}

// projectMethodAt is the source of the project method of a path, and the path.
func projectMethodAt(c *interp.Call, s string) (source string, d designPath, err error) {
	d = designAt(c, s)
	found := false
	if d.kind == pathProjectMethod {
		source, found, err = d.text(c)
	}
	if !found {
		return "", d, c.ArgError(0, errMethodNotFound, "there is no project method %s", s)
	}
	return source, d, err
}

// The attributes of methods by their constants.
const attributeFolder = 1024

var attributeNames = value.Lazy[map[int]string]{Make: func() map[int]string {
	return map[int]string{1: "invisible", 2: "publishedWeb", 3: "publishedSoap", 4: "publishedWsdl", 5: "shared", 7: "publishedSql", 8: "executedOnServer",
		attributeFolder: "folder"}
}}

// attributesOf is the attributes of a method by its source, as METHOD GET ATTRIBUTES gives them.
func attributesOf(source string) *value.ObjectV {
	a, o := interp.ParseAttributes(source), value.NewObject()
	o.Set("invisible", value.Bool(a.Invisible))
	preemptive := a.Preemptive
	if preemptive == "" {
		preemptive = "indifferent"
	}
	o.Set("preemptive", value.Str(preemptive))
	o.Set("publishedWeb", value.Bool(a.PublishedWeb))
	o.Set("publishedSoap", value.Bool(a.PublishedSoap))
	o.Set("publishedWsdl", value.Bool(a.PublishedWsdl))
	o.Set("shared", value.Bool(a.Shared))
	o.Set("publishedSql", value.Bool(a.PublishedSQL))
	o.Set("executedOnServer", value.Bool(a.ExecutedOnServer))
	if a.Folder != "" {
		o.Set("folder", value.Str(a.Folder))
	}
	return o
}

const attributesLine = "//%attributes = "

// withAttributes changes the //%attributes line of a source; properties it has and the object has not stay.
func withAttributes(source string, change *value.ObjectV, arrays value.ArrayLocker) (string, error) {
	source = convertBreaks(strings.TrimPrefix(source, "\uFEFF"), breaksLF)
	_, rest, _ := strings.Cut(source, "\n")
	old, isLine := interp.AttributesJSON(source)
	if !isLine {
		old, rest = "{}", source
	}
	v, err := value.ParseJSON(strings.TrimSpace(old))
	if err != nil || !v.IsObject() {
		v = value.Obj(value.NewObject())
	}
	o := v.Object()
	for k, x := range change.All() {
		o.Set(k, x)
	}
	s, err := value.JSONForm{Arrays: arrays}.Stringify(v)
	return attributesLine + s + "\n" + rest, err
}

func setAttributes(c *interp.Call, path string, change *value.ObjectV) error {
	if _, err := files(c); err != nil {
		return err
	}
	s, d, err := projectMethodAt(c, path)
	if err == nil {
		err = changeable(c)
	}
	p, ok := d.source(c)
	if err != nil || !ok {
		return err
	}
	if s, err = withAttributes(s, change, c.Proc); err != nil {
		return err
	}
	return writeSource(c, p, s)
}

// designEditCommands are those that read and write the files of the design. The program that runs does not change: what is written holds when it is loaded again.
func designEditCommands() []*interp.Command {
	const later = "The files of the project are changed; the code holds from the next start. "
	return []*interp.Command{
		{
			Name: "METHOD RESOLVE PATH", Number: 1165,
			Syntax:  `( path : Text ; ← methodType : Integer ; ← ptrTable : Pointer ; ← objectName : Text ; ← formObjectName : Text {; *} )`,
			Summary: "Takes the path of a method apart: its kind, the table, the form or database method, the object of the form.",
			Notes:   "Tables are not known: the pointer is nil.",
			Examples: `
				METHOD RESOLVE PATH("[class]/Invoice"; $type; $table; $object; $formObject)
				$type=Path class // True
				$object // Invoice`,
			Run: func(c *interp.Call) (value.Value, error) {
				d := parseDesignPath(c.Text(0))
				for i, v := range []value.Value{value.Int(d.kind), value.TPointer.Default(), value.Str(d.name), value.Str(d.object)} {
					if err := c.SetOut(i+1, v); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "FORM GET NAMES", Number: 1167,
			Syntax:  `( ← arrNames : Text array {; filter : Text {; ↔ marker : Variable}}{; *} )`,
			Summary: "Fills an array with the names of the project forms, or of those that match a filter with @.",
			Notes:   "There are no markers: none is left out for its age. The form with a table is not supported.",
			Examples: `
				FORM GET NAMES($forms)
				Size of array($forms) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				names, err := sourceNames(c, "Forms", "")
				if err != nil {
					return value.Undef, err
				}
				a := value.NewArray(value.TText, false, 0)
				for _, n := range names {
					if c.Text(1) == "" || value.MatchText(n, c.Text(1)) {
						a.V = append(a.V, value.Str(n))
					}
				}
				return value.Undef, setArray(c, 0, a)
			},
		},
		{
			Name: "METHOD GET PATHS FORM", Number: 1168,
			Syntax:  `( ← arrPaths : Text array {; filter : Text {; ↔ stamp : Variable}}{; *} )`,
			Summary: "Fills an array with the paths of the methods of project forms and of their objects, or of the forms that match a filter with @.",
			Notes:   "There are no stamps: none is left out for its age. The form with a table is not supported.",
			Examples: `
				METHOD GET PATHS FORM($paths)
				Size of array($paths) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				paths, err := formPaths(c, c.Text(1))
				if err != nil {
					return value.Undef, err
				}
				a := value.NewArray(value.TText, false, 0)
				for _, p := range paths {
					a.V = append(a.V, value.Str(p))
				}
				return value.Undef, setArray(c, 0, a)
			},
		},
		{
			Name: "METHOD Get attribute", Number: 1169,
			Syntax:  `( path : Text ; attribType : Integer {; *} ) : Boolean`,
			Summary: "Tells whether a project method has an attribute.",
			Examples: `
				METHOD Get attribute("hello"; Attribute invisible) // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				source, _, err := projectMethodAt(c, c.Text(0))
				if err != nil {
					return value.Undef, err
				}
				name := attributeNames.Get()[c.Int(1)]
				if name == "" || name == "folder" {
					return value.Undef, c.ArgError(1, errArgumentType, "there is no attribute %d", c.Int(1))
				}
				return attributesOf(source).Get(name), nil
			},
		},
		{
			Name: "METHOD GET MODIFICATION DATE", Number: 1170,
			Syntax:  `( path : Text, Text array ; ← modDate : Variable ; ← modTime : Variable {; *} )`,
			Summary: "Tells when a method or class was changed last, or several in arrays.",
			Examples: `
				METHOD GET MODIFICATION DATE("hello"; $date; $time)
				$date>!2024-01-01! // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				var dates, times []value.Value
				err := eachPath(c, func(_ int, s string) error {
					info, err := sourceInfo(c, designAt(c, s))
					if err != nil {
						return err
					}
					if info == nil {
						return c.ArgError(0, errMethodNotFound, "there is no method %s", s)
					}
					day, seconds := value.DateTimeOf(info.ModTime().In(c.Proc.Interp().Options().Zone))
					dates, times = append(dates, value.DateOf(day)), append(times, value.TimeOf(seconds))
					return nil
				})
				if err != nil {
					return value.Undef, err
				}
				if err := results(c, value.TDate, dates); err != nil {
					return value.Undef, err
				}
				if c.Array(0) == nil {
					return value.Undef, c.SetOut(2, times[0])
				}
				a := value.NewArray(value.TTime, false, len(times))
				for i, v := range times {
					a.Set(i+1, v)
				}
				return value.Undef, setArray(c, 2, a)
			},
		},
		{
			Name: "METHOD GET COMMENTS", Number: 1189,
			Syntax:  `( path : Text, Text array ; ← comments : Variable {; *} )`,
			Summary: "Returns the documentation of a method, class or form, or of several in arrays: a Markdown file of the folder Documentation.",
			Examples: `
				METHOD SET COMMENTS("hello"; "Says hi.")
				METHOD GET COMMENTS("hello"; $comments)
				$comments // Says hi.`,
			Run: func(c *interp.Call) (value.Value, error) {
				if _, err := files(c); err != nil {
					return value.Undef, err
				}
				var found []value.Value
				err := eachPath(c, func(_ int, s string) error {
					p, ok := designAt(c, s).documentation(c)
					if !ok {
						return c.ArgError(0, errMethodNotFound, "there is no method %s", s)
					}
					if p.stat(c) == nil {
						found = append(found, value.Empty)
						return nil
					}
					b, err := p.read(c)
					found = append(found, value.Str(decodeText(b, charset{}, breaksUnchanged)))
					return err
				})
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, results(c, value.TText, found)
			},
		},
		{
			Name: "METHOD SET ACCESS MODE", Number: 1191,
			Syntax:  `( mode : Integer )`,
			Summary: "Does nothing: no method is ever open in an editor. In 4D it says what happens when one is.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "METHOD SET ATTRIBUTE", Number: 1192,
			Syntax:  `( path : Text ; ...attribType : Integer ; ...attribValue : Boolean, Text {; *} )`,
			Summary: "Changes attributes of a project method.",
			Notes:   later,
			Examples: `
				METHOD SET ATTRIBUTE("hello"; Attribute invisible; True)`,
			Run: func(c *interp.Call) (value.Value, error) {
				change := value.NewObject()
				for i := 1; i+1 < c.N(); i += 2 {
					name := attributeNames.Get()[c.Int(i)]
					switch isFolder := name == "folder"; {
					case name == "":
						return value.Undef, c.ArgError(i, errArgumentType, "there is no attribute %d", c.Int(i))
					case c.Arg(i+1).IsText() != isFolder:
						want := map[bool]string{true: "a Text", false: "a Boolean"}[isFolder]
						return value.Undef, c.ArgError(i+1, errArgumentType, "the attribute %s is %s, not %s", name, want, c.Arg(i+1).Kind().WithArticle())
					}
					change.Set(name, c.Arg(i+1))
				}
				return value.Undef, setAttributes(c, c.Text(0), change)
			},
		},
		{
			Name: "METHOD SET COMMENTS", Number: 1193,
			Syntax:  `( path : Text, Text array ; comments : Text, Text array {; *} )`,
			Summary: "Replaces the documentation of a method, class or form, or of several in arrays: a Markdown file of the folder Documentation.",
			Examples: `
				METHOD SET COMMENTS("hello"; "Says hi.")
				METHOD GET COMMENTS("hello"; $comments)
				$comments // Says hi.`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := sameForm(c, "comments"); err != nil {
					return value.Undef, err
				}
				return value.Undef, eachPath(c, func(i int, s string) error {
					p, ok := designAt(c, s).documentation(c)
					if !ok {
						return c.ArgError(0, errMethodNotFound, "there is no method %s", s)
					}
					return writeSource(c, p, value.ToText(argumentAt(c, i)).Str())
				})
			},
		},
		{
			Name: "METHOD SET CODE", Number: 1194,
			Syntax:  `( path : Text, Text array ; code : Text, Text array {; *} )`,
			Summary: "Replaces the source of a method or class, or of several in arrays; a project method, database method or trigger that does not exist is created.",
			Notes:   later + "A path that is not valid is ignored, as in 4D, and so is that of a class or form method that does not exist. Attributes are those of the first line of the source, if it has such a line.",
			Examples: `
				METHOD SET CODE("goodbye"; "ALERT(\"Goodbye\")")
				File("/SOURCES/Methods/goodbye.4dm").exists // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := cmp.Or(sameForm(c, "code"), changeable(c)); err != nil {
					return value.Undef, err
				}
				return value.Undef, eachPath(c, func(i int, s string) error {
					d := designAt(c, s)
					p, ok := d.source(c)
					if !ok || d.name == "" && d.table == "" || !d.creatable() && p.stat(c) == nil {
						return nil
					}
					return writeSource(c, p, value.ToText(argumentAt(c, i)).Str())
				})
			},
		},
		{
			Name: "METHOD GET FOLDERS", Number: 1206,
			Syntax:  `( ← arrNames : Text array {; filter : Text}{; *} )`,
			Summary: "Fills an array with the names of the folders of the Explorer, or of those that match a filter with @.",
			Examples: `
				METHOD GET FOLDERS($folders)
				Size of array($folders) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				folders, err := sourceJSON(c, "folders.json") // a project without folders has no such file
				if err != nil {
					return value.Undef, err
				}
				a := value.NewArray(value.TText, false, 0)
				if folders != nil {
					for k := range folders.All() {
						if k != "trash" && (c.Text(1) == "" || value.MatchText(k, c.Text(1))) {
							a.V = append(a.V, value.Str(k))
						}
					}
				}
				return value.Undef, setArray(c, 0, a)
			},
		},
		{
			Name: "METHOD OPEN PATH", Number: 1213,
			Syntax:  `( path : Text {; line : Real}{; *} )`,
			Summary: "Does nothing without windows: in 4D it opens a method, class or function in the editor.",
			Notes:   "A method that does not exist is the error -9801.",
			Run: func(c *interp.Call) (value.Value, error) {
				path := c.Text(0)
				if d := parseDesignPath(path); d.kind == pathClass { // the name of a function may follow
					name, _, _ := strings.Cut(d.name, "/")
					path = "[class]/" + name
				}
				if _, err := sourceAt(c, path); err != nil {
					return value.Undef, c.ArgError(0, value.ErrCannotOpenMethod, "there is no method %s to open", c.Text(0))
				}
				return none()
			},
		},
		{
			Name: "METHOD GET ATTRIBUTES", Number: 1334,
			Syntax:  `( path : Text, Text array ; ← attributes : Variable {; *} )`,
			Summary: "Returns the attributes of a project method in an object, or of several in arrays.",
			Examples: `
				METHOD GET ATTRIBUTES("hello"; $attributes)
				$attributes.invisible // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				var found []value.Value
				err := eachPath(c, func(_ int, s string) error {
					source, _, err := projectMethodAt(c, s)
					if err == nil {
						found = append(found, value.Obj(attributesOf(source)))
					}
					return err
				})
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, results(c, value.TObject, found)
			},
		},
		{
			Name: "METHOD SET ATTRIBUTES", Number: 1335,
			Syntax:  `( path : Text, Text array ; attributes : Object, Object array {; *} )`,
			Summary: "Changes attributes of a project method to those of an object, or of several in arrays.",
			Notes:   later,
			Examples: `
				METHOD SET ATTRIBUTES("hello"; {invisible: True})`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := sameForm(c, "attributes"); err != nil {
					return value.Undef, err
				}
				return value.Undef, eachPath(c, func(i int, s string) error {
					o := argumentAt(c, i).AsObject()
					if o == nil {
						return c.ArgError(1, errArgumentType, "attributes is an object, not %s", argumentAt(c, i).Kind().WithArticle())
					}
					return setAttributes(c, s, o)
				})
			},
		},
		{
			Name: "FORM EDIT", Number: 1749,
			Syntax:  `( form : Text {; object : Text} )`,
			Summary: "Does nothing without windows: in 4D it opens a form in the editor.",
			Notes:   "A project form that does not exist is the error 81.",
			Run: func(c *interp.Call) (value.Value, error) {
				forms, err := sourceNames(c, "Forms", "")
				if err != nil {
					return value.Undef, err
				}
				if !slices.ContainsFunc(forms, func(name string) bool { return strings.EqualFold(name, c.Text(0)) }) {
					return value.Undef, c.ArgError(0, value.ErrNoForm, "there is no form %s", c.Text(0))
				}
				return none()
			},
		},
	}
}
