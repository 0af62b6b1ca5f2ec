package check

import (
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/resolve"
	"tetra/value"
)

// declaration is what a line says of the type of a variable: var $a : Text, C_TEXT($a), ARRAY TEXT($a; 0).
type declaration struct {
	line   diag.Span
	typ    value.Type // of the variable, or of the elements of an array
	class  []string   // cs.Invoice: the parts
	array  bool
	square bool // an array of two dimensions
	short  bool // ARRAY INTEGER
	byVar  bool
}

// String is the type in 4D's words: Text, cs.Invoice, Integer array, two-dimensional Text array.
func (d declaration) String() string {
	name := d.typ.String()
	switch {
	case d.class != nil:
		return strings.Join(d.class, ".")
	case !d.array:
		return name
	case d.typ == value.TInteger && !d.short:
		name = "Longint"
	}
	if d.square {
		name = "two-dimensional " + name
	}
	return name + " array"
}

// same tells that two declarations give a variable one type; the class of an object is no type of its own.
func (d declaration) same(o declaration) bool {
	return d.typ == o.typ && d.array == o.array && d.square == o.square && d.short == o.short
}

// declarations reports variables that a method declares with two types. "You cannot change the data type of any variable or array", nor the
// dimensions of an array, in compiled mode; interpreted, "changing the data type is possible (not recommended)" (Concepts/interpreted-compiled): hence
// a warning. Two lines of var contradict each other in both modes.
func (b *body) declarations(sig *ast.Signature, stmts []ast.Stmt) {
	if sig != nil && sig.Result != nil {
		b.result = b.scope.Result
	}
	first := map[any]declaration{}
	for _, s := range stmts {
		ast.Walk(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.VarDecl:
				typ, class, ok := resolve.TypeOf(n.Type)
				if !ok || n.Type == nil && n.Init != nil {
					break // an unknown type, or one that the value makes
				}
				for _, x := range n.Names {
					b.declared(x, declaration{line: n.At, typ: typ, class: class, byVar: true}, first)
				}
			case *ast.Call:
				f, ok := n.Fun.(*ast.Name)
				if !ok || f.Kind != ast.CommandName {
					break
				}
				typ, array, short, ok := resolve.Declarator(f.Number)
				if !ok {
					break
				}
				args := resolve.Declared(f.Number, n.Args)
				d := declaration{line: n.At, typ: typ, array: array, short: short}
				if array {
					d.square = len(args) > 2
					args = args[:min(1, len(args))]
				}
				for _, x := range args {
					b.declared(x, d, first)
				}
			}
			return true
		})
	}
}

// declared compares a declaration of a variable with the first of it, which it remembers.
func (b *body) declared(x ast.Expr, d declaration, first map[any]declaration) {
	var key any
	var name string
	switch x := x.(type) {
	case *ast.Local:
		key, name = b.scope.Local(x.Name), "$"+x.Name
	case *ast.Param0:
		key, name = b.scope.Local(paramName(x.Index)), "$"+paramName(x.Index)
	case *ast.Name:
		if x.Kind != ast.UnknownName {
			return // a command or method whose parameters are declared
		}
		key, name = strings.ToLower(x.Text), x.Text
	case *ast.Interprocess:
		key, name = "<>"+strings.ToLower(x.Name), "<>"+x.Name
	default:
		return // a row of an array, or what a pointer points to
	}
	was, again := first[key]
	if l, ok := key.(*resolve.Local); ok && !again && l != nil && (l.Strict || l == b.result) {
		// The list of parameters came first. That it is no place for a second scalar type of a parameter by its name is an error of its own.
		if _, named := x.(*ast.Local); named && l.Strict && !d.array {
			return
		}
		was, again = declaration{line: l.At, typ: l.Type, class: l.Class}, true
	}
	switch {
	case !again:
		first[key] = d
	case d.same(was):
	case d.byVar && was.byVar:
		b.errorf(x.Span(), "var-clash", "%s is declared as %s here and as %s before", name, d, was).Related =
			[]diag.Related{{Span: was.line, Message: "declared here"}}
	default:
		e := b.warnf(x.Span(), "retyped", "%s is declared as %s here and as %s before", name, d, was)
		e.Hint = "4D's compiler refuses a variable of two types: give one of them another name"
		e.Related = []diag.Related{{Span: was.line, Message: "declared here"}}
	}
}

func typeName(t value.Type, class []string) string { return declaration{typ: t, class: class}.String() }
