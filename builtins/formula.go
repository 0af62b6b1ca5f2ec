package builtins

import (
	"tetra/interp"
	"tetra/value"
)

func formulaTheme() []*interp.Command {
	return append(formulaTextCommands(), []*interp.Command{
		{
			Name: "EXECUTE FORMULA", Number: 63,
			Syntax:  `( statement : Text )`,
			Summary: "Executes a line of code: a call or an assignment.",
			Notes:   "It sees the variables of the method, local ones too. An empty text and a control of flow statement do nothing.",
			Examples: `
				$sum:=0
				EXECUTE FORMULA("$sum:=3+4")
				$sum // 7`,
			Run: func(c *interp.Call) (value.Value, error) { return value.Undef, c.Execute(c.Text(0)) },
		},
		{
			Name: "Formula", Number: 1597,
			Syntax:   `( formulaExp : Expression ) : 4D.Function`,
			Summary:  "Returns a function that evaluates an expression; local variables in it keep the values they have now.",
			Examples: `Formula($1+1).call(Null;2) // 3`,
			Run: func(c *interp.Call) (value.Value, error) {
				v := c.Args[0] // reached only by a call the interpreter did not make a formula of
				if interp.FunctionOf(v) != nil {
					return v, nil
				}
				return value.Undef, c.ArgError(0, errArgumentType, "an expression is expected")
			},
		},
		{
			Name: "Formula from string", Number: 1601,
			Syntax:   `( formulaString : Text {; context : Integer} ) : 4D.Function`,
			Summary:  "Returns a function that evaluates the expression in a text.",
			Notes:    "It sees no local variables but its own parameters.",
			Examples: `Formula from string("1+2").call() // 3`,
			Run:      formulaFromString,
		},
	}...)
}

func formulaFromString(c *interp.Call) (value.Value, error) {
	const current, host = 0, 1
	context := c.Int(1)
	if context != current && context != host {
		return value.Undef, c.ArgError(1, errArgumentType, "the context is sk execute in current database or sk execute in host database, not %d", context)
	}
	return c.FormulaFromString(c.Text(0), context == host)
}
