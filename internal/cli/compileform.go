package cli

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"tetra/diag"
	"tetra/lexer"
)

// compileReport is the object that 4D's command Compile project returns, so that tools that read the one read the other (commands/compile-project).
// It cannot be the JSON form: there errors is a number.
type compileReport struct {
	Success bool           `json:"success"`
	Errors  []compileError `json:"errors,omitempty"` // warnings too
}

type compileError struct {
	IsError    bool        `json:"isError"`
	Message    string      `json:"message"`
	Code       compileCode `json:"code"`
	Line       int         `json:"line"`       // in the method without its attributes, or in the function, whose heading is line 1
	LineInFile int         `json:"lineInFile"` // from 1
}

// compileCode says which method an error is in. 4D gives the file as an object, here it is the path as given.
type compileCode struct {
	Type         string `json:"type"`
	Path         string `json:"path"` // as METHOD OPEN PATH takes it
	File         string `json:"file"`
	MethodName   string `json:"methodName,omitempty"`
	Table        int    `json:"table,omitempty"`
	FormName     string `json:"formName,omitempty"`
	ObjectName   string `json:"objectName,omitempty"`
	ClassName    string `json:"className,omitempty"`
	FunctionName string `json:"functionName,omitempty"`
}

func newCompileReport(l diag.List) *compileReport {
	r := &compileReport{Success: true}
	for _, e := range l {
		c := compileError{IsError: e.Severity != diag.IsWarning, Message: e.Message}
		if c.IsError {
			r.Success = false
		}
		if e.Hint != "" {
			c.Message += " (" + e.Hint + ")"
		}
		c.Code.File, c.LineInFile, _ = place(e)
		c.Line = c.LineInFile
		c.locate(e)
		r.Errors = append(r.Errors, c)
	}
	return r
}

// locate says which method the error is in, by the place of its file in a project.
func (c *compileError) locate(e *diag.Error) {
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
		c.inFunction(e)
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
func (c *compileError) inFunction(e *diag.Error) {
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
