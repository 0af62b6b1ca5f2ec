package builtins

import (
	"fmt"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
)

func compilerTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Compile project", Number: 1760,
			Syntax:  `({ projectFile : Object {; options : Object} }) : Object`,
			Summary: "Checks the code of the project, or of another one, and returns an object with the errors and warnings.",
			Notes: "Without projectFile, a 4D.File, options may be the only parameter. Code is not compiled into machine code here: nothing is written, and for each of the `targets` that are asked for there is a warning that says so. Names " +
				"that are not found are only warnings when there are `components` or `plugins`, which are not read. `generateSymbols`, `generateSyntaxFile` and " +
				"`generateTypingMethods` are not implemented, they are errors. What types the compiler would give to variables that are not declared (`typeInference`, " +
				"`defaultTypeForButtons`, `defaultTypeForNumerics`) changes nothing.",
			Run: compileProject,
		},
	}
}

func compileProject(c *interp.Call) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	compile := c.Proc.Interp().Options().Compile
	if compile == nil {
		return value.Undef, c.Errorf(errNotImplemented, "projects cannot be checked here")
	}
	var o interp.CompileOptions
	at, options := 0, c.Arg(0).AsObject()
	if p, ok := entryOf(c.Arg(0)).(*diskPath); ok {
		if at, options = 1, c.Arg(1).AsObject(); p.folder || !strings.EqualFold(extensionOf(p.fullName()), ".4DProject") {
			return value.Undef, c.ArgError(0, errArgumentType, "%s is no .4DProject file", p.platform())
		}
		if _, err := f.Stat(p.osPath()); err != nil {
			return value.Undef, fileError(c, err, p.platform())
		}
		o.Project = p.osPath()
	} else if o.Project = ownProjectFile(c); o.Project == "" {
		return value.Undef, c.Errorf(errFileNotFound, "the code that runs belongs to no project that has a .4DProject file")
	}
	targets, err := compileOptions(c, at, options, &o)
	if err != nil {
		return value.Undef, err
	}
	report, err := compile(o)
	if err != nil {
		return value.Undef, c.Errorf(errIO, "%v", err)
	}
	for _, t := range targets {
		report.Errors = append(report.Errors, interp.CompileError{Message: fmt.Sprintf("no machine code is made for the target %s: the sources run as they are", t)})
	}
	return compilation(c, report)
}

func extensionOf(name string) string {
	_, ext := splitName(name)
	return ext
}

// ownProjectFile is the .4DProject file of the project that runs, "" for a folder of scripts and for a packed project.
func ownProjectFile(c *interp.Call) string {
	if p := programOf(c); p.Packed == nil {
		return p.Structure
	}
	return ""
}

// compileOptions reads the options, and gives the targets. at is the number of the argument.
func compileOptions(c *interp.Call, at int, options *value.ObjectV, o *interp.CompileOptions) (targets []string, err error) {
	if options == nil {
		return nil, nil
	}
	wrong := func(name, expected string, v value.Value) error {
		return c.ArgError(at, errArgumentType, "%s: %s is expected, not %s", name, expected, value.Show(v, 40))
	}
	for name, v := range options.All() {
		if v.IsNullish() {
			continue
		}
		switch name {
		case "generateSymbols", "generateSyntaxFile":
			if value.ToBool(v) {
				return nil, c.ArgError(at, errNotImplemented, "%s is not implemented", name)
			}
		case "generateTypingMethods":
			return nil, c.ArgError(at, errNotImplemented, "%s is not implemented", name)
		case "targets":
			if !v.IsColl() {
				return nil, wrong(name, "a collection of texts", v)
			}
			for _, t := range v.Coll().All() {
				if !t.IsText() || !slices.Contains([]string{"x86_64_generic", "arm64_macOS_lib"}, t.Str()) {
					return nil, wrong(name, `"x86_64_generic" or "arm64_macOS_lib"`, t)
				}
				targets = append(targets, t.Str())
			}
		case "components":
			if !v.IsColl() {
				return nil, wrong(name, "a collection of 4D.File objects", v)
			}
			for _, x := range v.Coll().All() {
				if e := entryOf(x); e == nil || e.isFolder() {
					return nil, wrong(name, "a 4D.File object", x)
				}
				o.Components = true
			}
		case "plugins":
			if e := entryOf(v); e == nil || !e.isFolder() {
				return nil, wrong(name, "a 4D.Folder object", v)
			}
			o.Components = true
		case "typeInference":
			if !v.IsText() || !slices.Contains([]string{"all", "locals", "none", "direct"}, v.Str()) {
				return nil, wrong(name, `"all", "locals", "none" or "direct"`, v)
			}
		case "defaultTypeForButtons", "defaultTypeForNumerics":
			const isReal, isLongint = 1, 9
			if !v.IsNum() || v.Float() != isReal && v.Float() != isLongint {
				return nil, wrong(name, "Is real or Is longint", v)
			}
		case "warnings":
			if !v.IsColl() {
				return nil, wrong(name, "a collection of objects", v)
			}
			for _, w := range v.Coll().All() {
				x := w.AsObject()
				if x == nil {
					return nil, wrong(name, "an object", w)
				}
				if enabled := x.Get("enabled"); !enabled.IsNullish() && !value.ToBool(enabled) {
					o.WarningsOff = append(o.WarningsOff, fmt.Sprintf("%.0f.%.0f", value.ToNum(x.Get("major")), value.ToNum(x.Get("minor"))))
				}
			}
		}
	}
	return targets, nil
}

// compilation is the object that Compile project returns.
func compilation(c *interp.Call, r *interp.Compilation) (value.Value, error) {
	o := value.NewObject()
	o.Set("success", value.Bool(r.Success))
	var list []value.Value
	for _, e := range r.Errors {
		x := value.NewObject()
		x.Set("isError", value.Bool(e.IsError))
		x.Set("message", value.Str(e.Message))
		if e.Code.Type != "" {
			code, err := compileCode(c, &e.Code)
			if err != nil {
				return value.Undef, err
			}
			x.Set("code", code)
			x.Set("line", value.Int(e.Line))
			x.Set("lineInFile", value.Int(e.LineInFile))
		}
		list = append(list, value.Obj(x))
	}
	if len(list) > 0 {
		o.Set("errors", value.Coll(value.NewColl(list)))
	}
	return object(o)
}

func compileCode(c *interp.Call, code *interp.CompileCode) (value.Value, error) {
	o := value.NewObject()
	o.Set("type", value.Str(code.Type))
	o.Set("path", value.Str(code.Path))
	file, err := entryObject(c, &diskPath{abs: slashed(code.File)})
	if err != nil {
		return value.Undef, err
	}
	o.Set("file", file)
	for _, part := range []struct{ name, text string }{{"methodName", code.MethodName}, {"formName", code.FormName}, {"objectName", code.ObjectName},
		{"className", code.ClassName}, {"functionName", code.FunctionName}} {
		if part.text != "" {
			o.Set(part.name, value.Str(part.text))
		}
	}
	if code.Table > 0 {
		o.Set("table", value.Int(code.Table))
	}
	return value.Obj(o), nil
}
