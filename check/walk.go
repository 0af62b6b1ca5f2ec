package check

import (
	"fmt"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/resolve"
	"tetra/value"
)

// fileCheck is the check of one file; it belongs to one goroutine.
type fileCheck struct {
	*program
	unit  *unit
	found diag.List

	doubtful diag.List               // among found; see settle
	missing  map[int]*missingCommand // the commands that tetra does not have, by number
}

type missingCommand struct {
	e    *diag.Error // at the first use
	uses int
}

func (c *fileCheck) add(e *diag.Error) {
	if e.Source == nil {
		e.Source = c.unit.file.Source
	}
	c.found = append(c.found, e)
}

func (c *fileCheck) errorf(at diag.Span, code, format string, args ...any) *diag.Error {
	e := &diag.Error{Span: at, Code: code, Message: fmt.Sprintf(format, args...)}
	c.add(e)
	return e
}

func (c *fileCheck) warnf(at diag.Span, code, format string, args ...any) *diag.Error {
	e := c.errorf(at, code, format, args...)
	e.Severity = diag.IsWarning
	return e
}

func (c *fileCheck) file() {
	f := c.unit.file
	if f.Class == nil {
		var sig *ast.Signature
		if f.Declare != nil {
			sig = &f.Declare.Signature
		}
		c.body(sig, f.Body, nil)
		return
	}
	cl := c.unit.class
	c.superclass(cl)
	seen := map[string]diag.Span{}
	for _, item := range f.Class.Items {
		switch item := item.(type) {
		case *ast.Function:
			if item.Accessor == ast.PlainFunction {
				if first, twice := seen[item.Name]; twice {
					c.warnf(item.NameSpan, "duplicate-function", "the function %s is declared twice", item.Name).Related =
						[]diag.Related{{Span: first, Message: "declared here"}}
				}
				seen[item.Name] = item.NameSpan
			}
			if first := cl.constructor; item.Accessor == ast.Constructor && item != first {
				c.errorf(item.At, "duplicate-function", "a second Class constructor").Related = []diag.Related{{Span: first.At, Message: "the first is here"}}
			}
			c.body(&item.Signature, item.Body, cl)
		case *ast.Property:
			if item.Type != nil {
				c.typeRef(item.Type)
			}
			if item.Init != nil {
				c.body(nil, []ast.Stmt{&ast.ExprStmt{Pos: ast.Pos{At: item.Init.Span()}, X: item.Init}}, cl)
			}
		}
	}
}

// body is the check of one method or function.
type body struct {
	*fileCheck
	scope *resolve.Scope
	class *classInfo // nil outside a class
	// formula counts how many Formula(...) enclose the place: numbered parameters and This are the formula's own there
	formula int
	result  *resolve.Local // the result that the list of parameters declares
}

func (c *fileCheck) body(sig *ast.Signature, stmts []ast.Stmt, class *classInfo) {
	b := &body{fileCheck: c, scope: resolve.Body(sig, stmts, c.lib), class: class}
	repeated := b.repeated(stmts)
	for _, e := range b.scope.Errors() {
		if repeated[e.Span] {
			e.Severity, e.Code = diag.IsWarning, "var-clash"
			e.Message = "this parameter is declared again"
		}
		c.add(e)
	}
	if sig != nil {
		for _, p := range sig.Params {
			if p.Type != nil {
				c.typeRef(p.Type)
			}
		}
		if sig.Result != nil && sig.Result.Type != nil {
			c.typeRef(sig.Result.Type)
		}
	}
	b.lines(stmts)
	for _, s := range stmts {
		ast.Walk(s, b.visit)
	}
	b.declarations(sig, stmts)
	b.locals(stmts)
}

// repeated is where a declared parameter is declared once more with its own type: 4D's documentation forbids it, and lets it pass.
func (b *body) repeated(stmts []ast.Stmt) map[diag.Span]bool {
	places := map[diag.Span]bool{}
	same := func(names []ast.Expr, typ value.Type) {
		for _, n := range names {
			if x, ok := n.(*ast.Local); ok {
				if l := b.scope.Local(x.Name); l != nil && l.Strict && l.Type == typ {
					places[x.At] = true
				}
			}
		}
	}
	for _, s := range stmts {
		ast.Walk(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.VarDecl:
				if typ, _, ok := resolve.TypeOf(n.Type); ok && n.Type != nil {
					same(n.Names, typ)
				}
			case *ast.Call:
				if f, ok := n.Fun.(*ast.Name); ok && f.Kind == ast.CommandName {
					if typ, array, _, ok := resolve.Declarator(f.Number); ok && !array {
						same(resolve.Declared(f.Number, n.Args), typ)
					}
				}
			}
			return true
		})
	}
	return places
}

// lines reports what stands after a line that leaves, in a list of lines and in those nested in it.
func (b *body) lines(stmts []ast.Stmt) {
	var left ast.Stmt
	for _, s := range stmts {
		if left != nil && !b.declares(s) {
			b.warnf(s.Span(), "unreachable-code", "this line is never reached").Related =
				[]diag.Related{{Span: left.Span(), Message: "the method, loop or turn is left here"}}
			break
		}
		switch s.(type) {
		case *ast.Return, *ast.Break, *ast.Continue:
			left = s
		}
	}
	for _, s := range stmts {
		switch s := s.(type) {
		case *ast.If:
			b.lines(s.Then)
			b.lines(s.Else)
		case *ast.CaseOf:
			for _, br := range s.Branches {
				b.lines(br.Body)
			}
			b.lines(s.Else)
		case *ast.While:
			b.lines(s.Body)
		case *ast.Repeat:
			b.lines(s.Body)
		case *ast.For:
			b.lines(s.Body)
		case *ast.ForEach:
			b.lines(s.Body)
		case *ast.Use:
			b.lines(s.Body)
		case *ast.Try:
			b.lines(s.Body)
			b.lines(s.Catch)
		}
	}
}

// declares tells that a line only declares: it counts wherever it stands.
func (b *body) declares(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.VarDecl:
		return s.Init == nil
	case *ast.ExprStmt:
		if call, ok := s.X.(*ast.Call); ok {
			if n, ok := call.Fun.(*ast.Name); ok && n.Kind == ast.CommandName {
				_, _, _, ok := resolve.Declarator(n.Number)
				return ok
			}
		}
	}
	return false
}

// visit looks at one node; it gives false where it has seen to the nodes below itself.
func (b *body) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.VarDecl:
		b.initial(n)
	case *ast.TypeRef:
		b.typeRef(n)
	case *ast.Assign:
		b.assign(n)
	case *ast.Return:
		b.returns(n)
	case *ast.Binary:
		b.operator(n.Op, n.L, n.R, n.OpSpan())
	case *ast.Call:
		return b.call(n)
	case *ast.Member:
		return b.member(n, nil)
	case *ast.Name:
		b.bareName(n)
	}
	return true
}

func (b *body) walk(xs ...ast.Expr) {
	for _, x := range xs {
		if x != nil {
			ast.Walk(x, b.visit)
		}
	}
}

// locals reports locals that nothing uses.
func (b *body) locals(stmts []ast.Stmt) {
	var texts []string // where a local may be named without the tree showing it
	for _, s := range stmts {
		ast.Walk(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SQL:
				texts = append(texts, strings.ToLower(n.Text))
			case *ast.Text:
				if strings.Contains(n.Value, "$") {
					texts = append(texts, strings.ToLower(n.Value))
				}
			}
			return true
		})
	}
	for _, l := range b.scope.Locals {
		if !l.Declared && !l.Retyped || l.Param != 0 || l.Result || l.Reads > 0 || l.Writes > 0 || l.Boxed && !l.Retyped || l.At.IsZero() {
			continue
		}
		if named(texts, l.Name) {
			continue
		}
		b.warnf(l.At, "unused-local", "the local $%s is never used", l.Name)
	}
}

func named(texts []string, name string) bool {
	name = strings.ToLower(name)
	for _, t := range texts {
		if strings.Contains(t, name) {
			return true
		}
	}
	return false
}
