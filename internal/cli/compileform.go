package cli

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	checker "tetra/check"
	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
)

// newCompileReport is the object that 4D's command Compile project returns, so that tools that read the one read the other. It cannot be the JSON form: there
// errors is a number.
func newCompileReport(l diag.List) *interp.Compilation {
	r := &interp.Compilation{Success: true}
	for _, e := range l {
		c := interp.CompileError{IsError: e.Severity != diag.IsWarning, Message: e.Message}
		if c.IsError {
			r.Success = false
		}
		if e.Hint != "" {
			c.Message += " (" + e.Hint + ")"
		}
		c.Code.File, c.LineInFile, _ = place(e)
		c.Line = c.LineInFile
		locate(&c, e)
		r.Errors = append(r.Errors, c)
	}
	return r
}

// locate says which method the error is in, by the place of its file in a project.
func locate(c *interp.CompileError, e *diag.Error) {
	code := &c.Code
	name := strings.TrimSuffix(path.Base(code.File), path.Ext(code.File))
	dirs := strings.Split(path.Dir(code.File), "/")
	up := func(n int) string { // the name of the nth folder above the file
		if n > len(dirs) {
			return ""
		}
		return dirs[len(dirs)-n]
	}
	form := func(levels int) { // FORM/method.4dm or FORM/ObjectMethods/OBJECT.4dm, FORM levels up
		code.Type, code.FormName = "formMethod", up(levels)
		part := "{formMethod}"
		if levels > 1 {
			code.Type, code.ObjectName, part = "formObjectMethod", name, name
		}
		code.Path = "[projectForm]/" + code.FormName + "/" + part
		if up(levels+2) == "TableForms" {
			code.Table, _ = strconv.Atoi(up(levels + 1))
			code.Path = "[tableForm]/table_" + up(levels+1) + "/" + code.FormName + "/" + part
		}
	}
	switch {
	case up(1) == "Classes":
		code.Type, code.Path, code.ClassName = "class", "[class]/"+name, name
		inFunction(c, e)
		return
	case up(1) == "DatabaseMethods":
		code.Type, code.Path = "databaseMethod", "[databaseMethod]/"+name
	case up(1) == "Triggers":
		code.Type, code.Path = "triggerMethod", "[trigger]/"+name
		code.Table, _ = strconv.Atoi(strings.TrimPrefix(name, "table_"))
	case up(2) == "Forms" || up(3) == "TableForms":
		form(1)
	case up(1) == "ObjectMethods" && (up(3) == "Forms" || up(4) == "TableForms"):
		form(2)
	default:
		code.Type, code.Path, code.MethodName = "projectMethod", name, name
	}
	if e.Source != nil && strings.HasPrefix(strings.TrimLeft(e.Source.Text, "\uFEFF"), "//%attributes") {
		c.Line--
	}
}

// inFunction finds the function of a class that an error is in: the last heading at or before it.
func inFunction(c *interp.CompileError, e *diag.Error) {
	if e.Source == nil {
		return
	}
	var r lexer.Result
	lexer.Scan(e.Source, lexer.Options{}, &r)
	heading := -1
	for i, t := range r.Tokens {
		if t.Start > e.Span.Start {
			// an error in the modifiers of a heading belongs to the function
			modified := i > 0 && r.Tokens[i-1].Kind == lexer.Modifier
			if !modified || t.Kind != lexer.Modifier && t.Kind != lexer.Function && t.Kind != lexer.Constructor {
				break
			}
		}
		if t.Kind == lexer.Function || t.Kind == lexer.Constructor {
			heading = i
		}
	}
	if heading < 0 {
		return
	}
	c.Code.Type = "classFunction"
	first := heading
	for first > 0 && r.Tokens[first-1].Kind == lexer.Modifier {
		first--
	}
	line, _ := e.Source.Position(r.Tokens[first].Start)
	c.Line = c.LineInFile - line + 1
	if r.Tokens[heading].Kind == lexer.Constructor {
		c.Code.FunctionName = "constructor"
	} else if rest := r.Tokens[heading+1:]; slices.ContainsFunc(rest, isWord) {
		w := rest[slices.IndexFunc(rest, isWord)]
		c.Code.FunctionName = e.Source.Text[w.Start:w.End]
	}
	c.Code.Path += "/" + c.Code.FunctionName
}

func isWord(t lexer.Token) bool { return t.Kind == lexer.Word }

// compileProject is Options.Compile: it checks the sources of a project. There is no machine code here, so nothing is written.
func compileProject(env *Env, o interp.CompileOptions) (*interp.Compilation, error) {
	files, err := methodFiles(env, []string{filepath.Join(filepath.Dir(o.Project), "Sources")})
	if err != nil {
		return nil, err
	}
	unreadable := files.unreadable
	var found diag.List
	for _, r := range checkPrograms(files, o.Components) {
		if r.unreadable != nil {
			unreadable = append(unreadable, r.unreadable)
		}
		for _, e := range r.found {
			if number := checker.WarningNumber(e.Code); e.Severity != diag.IsWarning || number == "" || !slices.Contains(o.WarningsOff, number) {
				found = append(found, e)
			}
		}
	}
	if len(unreadable) > 0 {
		return nil, unreadable[0]
	}
	slices.SortStableFunc(found, func(a, b *diag.Error) int { return cmp.Compare(a.Severity, b.Severity) }) // errors first
	return newCompileReport(found), nil
}
