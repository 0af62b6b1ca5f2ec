package interp

import (
	"slices"
	"strings"

	"tetra/ast"
	"tetra/diag"
	"tetra/parser"
	"tetra/resolve"
	"tetra/value"
)

// A Function is the Go value behind a 4D.Function: a formula with the locals it captured, a function of a class, a project method named
// in Formula, a function of a built-in class, or new of a class. It is immutable.
type Function struct {
	method    *Method
	captured  []value.Value
	member    *MemberDef
	name      string
	construct *Class
	text      string // source of a formula or of a 4D.Method
	volatile  bool   // a 4D.Method
}

// ShareableObject lets functions be held by shared objects and cross between processes.
func (f *Function) ShareableObject() {}

// Holds implements value.Carrier: plain objects and collections that were captured belong to the process that made the formula.
func (f *Function) Holds() bool {
	return slices.ContainsFunc(f.captured, func(v value.Value) bool {
		return v.IsObject() && !v.Object().IsShared() || v.IsColl() && !v.Coll().IsShared()
	})
}

// Carry implements value.Carrier: another process has copies of them, as of objects and collections that are passed to it (commands/call-worker).
func (f *Function) Carry(copy func(value.Value) value.Value) any {
	g := *f
	g.captured = slices.Clone(f.captured)
	for i, v := range g.captured {
		if v.IsObject() || v.IsColl() {
			g.captured[i] = copy(v)
		}
	}
	return &g
}

func (f *Function) source() string {
	switch {
	case f.text != "":
		return f.text
	case f.method != nil:
		return f.method.Name
	}
	return f.name
}

// Source is the text of the function, as .source gives it.
func (f *Function) Source() string { return f.source() }

// JSONValue is what JSON Stringify writes for it (commands/formula).
func (f *Function) JSONValue() value.Value {
	if f.text != "" {
		return value.Str("[object Formula]")
	}
	return value.Str("[object Function]")
}

// Standalone tells whether the function is a formula that its text alone makes again: no local variables were captured.
func (f *Function) Standalone() bool { return f.text != "" && len(f.captured) == 0 }

// functionObject wraps a Function in an object of class 4D.Function.
func (in *Interp) functionObject(f *Function) value.Value {
	return value.Obj(value.NewNative(in.BuiltinClass("Function").shape, f))
}

// FunctionOf gives the function behind a value, nil when it is none.
func FunctionOf(v value.Value) *Function {
	if o := v.AsObject(); o != nil {
		f, _ := o.Native().(*Function)
		return f
	}
	return nil
}

// MethodFunction is the 4D.Function of a project method, ok false when there is no such method.
func (p *Process) MethodFunction(name string) (_ value.Value, ok bool) {
	m := p.program.Method(name)
	if m == nil {
		return value.Undef, false
	}
	return p.in.functionObject(&Function{method: m}), true
}

// receives tells whether a value has the function of a built-in class that is to be called for it: call and apply take any receiver.
func (in *Interp) receives(m *MemberDef, this value.Value) bool {
	if m.class == "Collection" {
		return this.IsColl()
	}
	o := this.AsObject()
	if o == nil {
		return false
	}
	if c, ok := o.Native().(*Class); ok {
		return c.static(m.Name) == m
	}
	class := in.BuiltinClass(m.class)
	return class != nil && in.IsInstance(o, class)
}

// apply calls a function with a receiver and arguments.
func (p *Process) apply(fr *Frame, off uintptr, f *Function, this value.Value, args []value.Value) value.Value {
	switch {
	case f.construct != nil:
		if f.construct.def != nil {
			if f.construct.def.New == nil {
				p.failf(diag.Span{}, errNotFunction, "4D.%s cannot be instantiated", f.construct.name)
				return value.Undef
			}
			return p.callBuiltin(fr, off, f.construct.newMember(), value.Obj(f.construct.object), args)
		}
		return p.newInstance(fr, off, f.construct, args, diag.Span{})
	case f.member != nil:
		if !p.in.receives(f.member, this) {
			p.failf(diag.Span{}, errArgumentTypes, "%s is a function of 4D.%s, and not of %s", f.name, f.member.class, describe(this))
			return value.Undef
		}
		return p.callBuiltin(fr, off, f.member, this, args)
	}
	c, err := f.method.compiled(p.in)
	if err != nil {
		p.fail(diag.Span{}, err)
		return value.Undef
	}
	if f.method.shared && value.IsShared(this) {
		held := len(p.held)
		p.use(this)
		defer p.releaseTo(held)
	}
	return p.invokeCaptured(fr, off, c, this, args, f.captured)
}

// callBuiltin calls a function of a built-in class, or new, that is a value: its arguments are checked as those of a call by its name are. Messages
// name the class, as the code may name neither.
func (p *Process) callBuiltin(fr *Frame, off uintptr, m *MemberDef, this value.Value, args []value.Value) value.Value {
	class := m.class
	if o := this.AsObject(); o != nil {
		if c := ClassOf(o); c != nil && c.def != nil && !m.makes {
			class = c.name
		}
	}
	call := &commandCall{callPlace: callPlace{name: "4D." + class + "." + m.Name, spans: make([]diag.Span, len(args))}}
	form := formFor(m.Forms(), len(args))
	if form == nil {
		return p.callMember(fr, off, call.name, wrongCount(call.name, m.Syntax, m.Forms(), len(args)), this, args, diag.Span{})
	}
	args = slices.Clone(args)
	for i := range args {
		call.specs = append(call.specs, form.spec(i))
		if s := call.specs[i]; s != nil && (s.In || !s.Out) && !p.checkArg(call, i, &args[i]) {
			return value.Undef
		}
	}
	return p.callMember(fr, off, call.name, m.Run, this, args, diag.Span{})
}

// callFunction is Call.Function.
func (p *Process) callFunction(fr *Frame, off uintptr, fv, this value.Value, args []value.Value) (value.Value, error) {
	var v value.Value
	switch f := FunctionOf(fv); {
	case f != nil:
		v = p.apply(fr, off, f, this, args)
	case fv.IsText():
		m := p.programAt(fr).methodByName(fv.Str())
		if m == nil {
			return value.Undef, p.noMethod(fv.Str())
		}
		c, err := m.compiled(p.in)
		if err != nil {
			return value.Undef, err
		}
		v = p.invoke(fr, off, c, this, args)
	default:
		return value.Undef, value.Errf(errNotFunction, "a function or the name of a method is expected, not %s", describe(fv))
	}
	if err := p.take(); err != nil {
		return value.Undef, err
	}
	return v, nil
}

// KeepsParameter tells whether a function, or the method of a name, may keep its first parameter beyond the call. When it does not, a caller
// that calls it again and again may reuse one object.
func (c *Call) KeepsParameter(fv value.Value) bool {
	var m *Method
	switch f := FunctionOf(fv); {
	case f != nil:
		m = f.method
	case fv.IsText():
		m = c.Proc.programAt(c.frame).methodByName(fv.Str())
	}
	if m == nil {
		return true
	}
	code, err := m.compiled(c.Proc.in)
	return err != nil || code.holds1
}

func (p *Process) noMethod(name string) error {
	e := &value.Error{Number: errMethodNotFound, Message: "the method " + shortName(name) + " does not exist"}
	if name == "" {
		e.Message = "an empty text is the name of no method"
	}
	if near, ok := diag.Nearest(name, p.program.methodNames); ok {
		e.Hint = "did you mean " + near + "?"
	}
	return e
}

// shortName is a name in a message: one that is longer than names can be is cut off.
func shortName(name string) string {
	const most = 64
	if r := []rune(name); len(r) > most {
		return string(r[:most]) + "..."
	}
	return name
}

func (p *Program) methodNames(yield func(string) bool) {
	for _, m := range p.methods {
		if !yield(m.Name) {
			return
		}
	}
}

// formulaNode is Formula(...): it makes the function, copying the locals it mentions.
type formulaNode struct {
	m       *Method
	text    string
	capture []valNode
}

func (n *formulaNode) Val(fr *Frame) value.Value {
	f := &Function{method: n.m, text: n.text}
	if len(n.capture) > 0 {
		f.captured = make([]value.Value, len(n.capture))
		for i, c := range n.capture {
			f.captured[i] = own(c.Val(fr)) // a Blob may change later
		}
	}
	return proc(fr).in.functionObject(f)
}

// FormulaFromString compiles a text to a function (Formula from string): it cannot use local variables of the caller.
func (p *Process) FormulaFromString(text string) (value.Value, error) {
	return p.formulaFromString(p.program, text)
}

// FormulaFromString is that of the process for code of the program that calls the command; host is for sk execute in host database.
func (c *Call) FormulaFromString(text string, host bool) (value.Value, error) {
	prog := c.Proc.programAt(c.frame)
	if host && prog.host != nil {
		prog = prog.host
	}
	return c.Proc.formulaFromString(prog, text)
}

func (p *Process) formulaFromString(prog *Program, text string) (value.Value, error) {
	src := diag.NewSource("<formula>", text)
	x, errs := parser.ParseExpression(src, prog.names())
	if err := errs.Err(); err != nil {
		return value.Undef, withSource(errs, src)
	}
	m := &Method{Name: "formula", kind: formulaMethod, program: prog}
	m.source.once.Do(func() { m.source.v = src })
	scope := resolve.Formula(x, nil)
	for _, l := range scope.Locals {
		if l.Param == 0 && !l.Result {
			return value.Undef, &value.Error{Number: value.ErrLocalInText, Message: "the formula uses the local variable $" + l.Name, Hint: "a formula made from a text sees only its own parameters $1, $2 ..."}
		}
	}
	if target := bareMethod(prog, x); target != nil {
		return p.in.functionObject(&Function{method: target, text: strings.TrimSpace(text)}), nil
	}
	c, err := compileFormula(p.in, m, src, x, scope)
	if err != nil {
		return value.Undef, err
	}
	m.ready.Store(c)
	return p.in.functionObject(&Function{method: m, text: strings.TrimSpace(text)}), nil
}

// bareMethod is the project method a formula consists of, nil when it is more than a name.
func bareMethod(prog *Program, x ast.Expr) *Method {
	if n, ok := x.(*ast.Name); ok && (n.Kind == ast.UnknownName || n.Kind == ast.MethodName) {
		return prog.Method(n.Text)
	}
	return nil
}
