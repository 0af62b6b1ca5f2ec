package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// methodClass is 4D.Method: a method made of a text (API/MethodClass). Calling it is the interpreter's, as for all functions.
func methodClass() *interp.ClassDef {
	member := func(f func(c *interp.Call, m *interp.Function) (value.Value, error)) func(*interp.Call) (value.Value, error) {
		return func(c *interp.Call) (value.Value, error) {
			m := interp.FunctionOf(c.This)
			if m == nil {
				return value.Undef, c.Errorf(errArgumentType, "this is not a Method object")
			}
			return f(c, m)
		}
	}
	return &interp.ClassDef{
		Parent: "Function", Summary: "A method whose code is a text.",
		NewSyntax: `( source : Text {; name : Text} )`,
		New: func(c *interp.Call) (value.Value, error) {
			return object(c.Proc.VolatileMethod(c.Text(0), c.Text(1)))
		},
		Members: []*interp.MemberDef{
			{
				Name: "checkSyntax", Syntax: `() : Object`, Summary: "Tells whether the code can be read: success, and errors with isError, message and lineNumber.",
				Notes: "Types are not checked.",
				Examples: `
					4D.Method.new("return 1+").checkSyntax().success // False
					4D.Method.new("return 1+2").checkSyntax().success // True`,
				Run: member(func(c *interp.Call, m *interp.Function) (value.Value, error) {
					o := value.NewObject()
					list := m.CheckSyntax(c.Proc.Interp())
					o.Set("success", value.Bool(len(list) == 0))
					var errs []value.Value
					for _, e := range list {
						line := 0
						if e.Source != nil {
							line, _ = e.Source.Position(e.Span.Start)
						}
						d := value.NewObject()
						d.Set("isError", value.True)
						d.Set("message", value.Str(e.Message))
						d.Set("lineNumber", value.Int(line))
						errs = append(errs, value.Obj(d))
					}
					if errs != nil {
						o.Set("errors", value.Coll(value.NewColl(errs)))
					}
					return object(o)
				}),
			},
			{
				Name: "name", Syntax: `: Text`, Summary: "Holds the name of the method, anonymous without.",
				Examples: `4D.Method.new("return 1"; "one").name // one`,
				Get:      member(func(_ *interp.Call, m *interp.Function) (value.Value, error) { return text(m.Name()) }),
			},
		},
	}
}
