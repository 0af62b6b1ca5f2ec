package builtins

import (
	"strings"

	"tetra/interp"
	"tetra/value"
)

func formulaTheme() *interp.Theme {
	return &interp.Theme{Name: "Formulas", Commands: append(formulaTextCommands(), []*interp.Command{
		{
			Name: "EXECUTE FORMULA", Number: 63,
			Syntax:  `( statement : Text )`,
			Summary: "Executes a line of code: a call or an assignment.",
			Notes:   "It sees process and interprocess variables, no local ones. An empty text does nothing.",
			Run: func(c *interp.Call) (value.Value, error) {
				if strings.TrimSpace(c.Text(0)) == "" {
					return none()
				}
				// Formula(...) takes assignments too; what the text evaluates to is the formula, which is called then.
				outer, err := c.Proc.FormulaFromString("Formula(" + c.Text(0) + ")")
				if err != nil {
					return value.Undef, err
				}
				f, err := c.Function(outer, c.This)
				if err != nil {
					return value.Undef, err
				}
				_, err = c.Function(f, c.This)
				return value.Undef, err
			},
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
			Run:      func(c *interp.Call) (value.Value, error) { return c.Proc.FormulaFromString(c.Text(0)) },
		},
	}...)}
}
