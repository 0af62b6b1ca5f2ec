package interp

import (
	"tetra/diag"
	"tetra/value"
)

// VolatileMethod makes a 4D.Method: a function whose code is a text, with a name for errors, "anonymous" when it is empty (API/MethodClass). The
// text is compiled when the function is first called.
func (p *Process) VolatileMethod(source, name string) *value.ObjectV {
	if name == "" {
		name = "anonymous"
	}
	m := p.program.NewMainMethod(name, Text(name, source))
	return p.in.NewNative("Method", &Function{method: m, name: name, text: source, volatile: true})
}

// IsVolatile tells a 4D.Method from other functions. Each of them is a shared object.
func (f *Function) IsVolatile() bool { return f.volatile }

// Name is the name of a 4D.Method.
func (f *Function) Name() string { return f.name }

// CheckSyntax gives what is wrong with the text of a 4D.Method, and compiles it.
func (f *Function) CheckSyntax(in *Interp) diag.List {
	if f.method == nil {
		return nil
	}
	_, err := f.method.compiled(in)
	return diag.AsList(err)
}
