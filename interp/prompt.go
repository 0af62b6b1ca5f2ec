package interp

import (
	"iter"
	"slices"

	"tetra/ast"
	"tetra/diag"
	"tetra/parser"
	"tetra/resolve"
	"tetra/value"
)

// A Scope keeps the local variables of a prompt from one input to the next. It belongs to one process at a time.
type Scope struct {
	vars map[string]*value.Variable
}

// NewScope makes a scope without variables.
func NewScope() *Scope { return &Scope{vars: map[string]*value.Variable{}} }

// Locals yields the variables ($x) with their values, in order of name.
func (s *Scope) Locals() iter.Seq2[string, value.Value] {
	return func(yield func(string, value.Value) bool) {
		var names []string
		for n, v := range s.vars {
			if !v.V.IsUndef() || v.Declared {
				names = append(names, n)
			}
		}
		slices.Sort(names)
		for _, n := range names {
			if !yield(s.vars[n].Name, s.vars[n].V) {
				return
			}
		}
	}
}

// Clear forgets all variables.
func (s *Scope) Clear() { clear(s.vars) }

// cell finds or makes the variable of a local.
func (s *Scope) cell(ci *cellInit) *value.Variable {
	f := fold(ci.name)
	v := s.vars[f]
	if v == nil {
		v = &value.Variable{Name: ci.name, V: value.Undef}
		s.vars[f] = v
	}
	if ci.decl && (!v.Declared || v.Type != ci.typ) {
		w, err := value.Assign(ci.typ, v.V)
		if err != nil || v.V.IsArray() {
			w = ci.typ.Default()
		}
		v.Type, v.Declared, v.V = ci.typ, true, w
	}
	return v
}

// RunInput runs what was typed at a prompt: lines of a method whose locals live in the scope. When the input is one expression, v is its value and
// shown tells that it should be printed. The error may be a diag.List of syntax errors; its Incomplete tells that the input goes on.
func (p *Process) RunInput(scope *Scope, src *diag.Source) (v value.Value, shown bool, err error) {
	file, errs := parser.ParseInput(src, p.program.names())
	if err := errs.Err(); err != nil {
		return value.Undef, false, withSource(errs, src)
	}
	m := p.program.NewMainMethod(src.Name, func() (*diag.Source, error) { return src, nil })
	c, single, err := p.compileInput(m, src, file, scope)
	if err != nil {
		return value.Undef, false, err
	}
	if single != nil {
		_, call := single.(*ast.Call)
		shown = !call
	}
	v, err = p.guard(m, func(fr *Frame) value.Value {
		return p.invoke(fr, 2*valueSize, c, value.NullV, nil)
	})
	return v, single != nil && err == nil && (shown || !v.IsUndef()), err
}

// compileInput compiles lines whose locals live in a scope. single is the expression they consist of, nil when they are more or less than one.
func (p *Process) compileInput(m *Method, src *diag.Source, file *ast.File, scope *Scope) (_ *code, single ast.Expr, err error) {
	var sig *ast.Signature
	if file.Declare != nil {
		sig = &file.Declare.Signature
	}
	pm, err := m.newParsed(src, sig, file.Body)
	if err != nil {
		return nil, nil, err
	}
	for _, l := range pm.scope.Locals {
		l.Boxed = true
	}
	memory := newScratch()
	defer memory.release()
	c := &compiler{in: p.in, prog: p.program, m: m, src: src, scope: pm.scope, scratch: memory}
	c.code = &code{method: m, source: src, layout: pm.layout, prompt: scope}
	if err := c.layOut(false); err != nil {
		return nil, nil, err
	}
	if len(file.Body) == 1 {
		if st, ok := file.Body[0].(*ast.ExprStmt); ok && !declares(st.X) {
			single = st.X
		}
	}
	if single != nil {
		c.code.body = c.formulaBody(single)
	} else {
		c.code.body = c.loopBody(file.Body)
	}
	m.ready.Store(c.code)
	return c.code, single, nil
}

// declares tells whether an expression is a declaration in the form of a call.
func declares(x ast.Expr) bool {
	if call, ok := x.(*ast.Call); ok {
		x = call.Fun
	}
	n, ok := x.(*ast.Name)
	if !ok || n.Kind != ast.CommandName {
		return false
	}
	_, _, _, ok = resolve.Declarator(n.Number)
	return ok
}
