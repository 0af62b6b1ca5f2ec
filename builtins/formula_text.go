package builtins

import (
	"errors"
	"strconv"
	"strings"

	"tetra/diag"
	"tetra/interp"
	"tetra/lexer"
	"tetra/value"
)

// formulaOutWithTokens is an option of Parse formula (theme Formulas).
const formulaOutWithTokens = 4

// formulaTextCommands are the commands about the text of formulas, and about what the formula editor lets a user enter.
func formulaTextCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "SET ALLOWED METHODS", Number: 805,
			Syntax:  `( methodsArray : Text array )`,
			Summary: "Names the methods that users may enter in formulas.",
			Notes:   "It filters what is entered in the formula editor, which needs windows; formulas of programs are executed whatever they call, as in 4D.",
			Examples: `
				ARRAY TEXT($methods; 1)
				$methods{1}:="report_@"
				SET ALLOWED METHODS($methods)`,
			Run: func(c *interp.Call) (value.Value, error) {
				a, err := theArray(c, 0)
				if err != nil {
					return value.Undef, err
				}
				names := make([]string, 0, a.Size())
				for i := 1; i <= a.Size(); i++ {
					v, _ := a.Get(i)
					names = append(names, v.Str())
				}
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.allowedMethods = names
				return none()
			},
		},
		{
			Name: "GET ALLOWED METHODS", Number: 908,
			Syntax:  `( ← methodsArray : Text array )`,
			Summary: "Fills an array with the names that SET ALLOWED METHODS was given, @ included.",
			Examples: `
				ARRAY TEXT($methods; 1)
				$methods{1}:="report_@"
				SET ALLOWED METHODS($methods)
				GET ALLOWED METHODS($allowed)
				$allowed{1} // report_@`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				a := textArray(s.allowedMethods)
				s.mu.Unlock()
				return value.Undef, setArray(c, 0, a)
			},
		},
		{
			Name: "Parse formula", Number: 1576,
			Syntax:  `( formula : Text {; options : Integer {; ← errorMessage : Text}} ) : Text`,
			Summary: "Returns a formula with the present names of its commands and constants, or with their tokens.",
			Notes: "A formula with an error comes back as it is, and the message tells what is wrong. There are no table or field titles, so virtual names are the real " +
				"ones.",
			Examples: "Parse formula(\"New   object:C1471(\\\"a\\\";pi)\") // New object(\"a\";Pi)\nParse formula(\"string(Pi)\";Formula out with tokens) // String:C10(Pi:K30:1)",
			Run: func(c *interp.Call) (value.Value, error) {
				s, message := c.Text(0), ""
				if strings.TrimSpace(s) != "" {
					if _, err := c.Proc.FormulaFromString(s); err != nil {
						message = messageOf(err)
					} else {
						s = normalFormula(s, c.Int(1)&formulaOutWithTokens != 0)
					}
				}
				return value.Str(s), c.SetOut(2, value.Str(message))
			},
		},
	}
}

// messageOf is what an error says, without its place; of several errors in a text, the first.
func messageOf(err error) string {
	var list diag.List
	var one *diag.Error
	var ve *value.Error
	switch {
	case errors.As(err, &list) && len(list) > 0:
		return list[0].Message
	case errors.As(err, &one):
		return one.Message
	case errors.As(err, &ve):
		return ve.Message
	}
	return err.Error()
}

// textArray makes an array of texts.
func textArray(list []string) *value.ArrayV {
	a := value.NewArray(value.TText, false, len(list))
	for i, s := range list {
		a.V[i+1] = value.Str(s)
	}
	return a
}

// normalFormula spells the commands and constants of a formula as 4D does, with their tokens or without.
func normalFormula(s string, tokens bool) string {
	var r lexer.Result
	lexer.Scan(diag.NewSource("", s), lexer.Options{Names: nameTable{}}, &r)
	var b strings.Builder
	at := 0
	for _, t := range r.Tokens {
		if t.Kind != lexer.Name {
			continue
		}
		name, suffix := "", ""
		switch t.Name {
		case lexer.Command:
			name, suffix = nameTable{}.CommandName(int(t.Number)), ":C"+strconv.Itoa(int(t.Number))
		case lexer.Constant:
			if k, ok := FindConstant(int(t.Number), int(t.Index)); ok {
				name, suffix = k.Name, ":K"+strconv.Itoa(k.Group)+":"+strconv.Itoa(k.Index)
			}
		}
		if name == "" {
			continue
		}
		b.WriteString(s[at:t.Start])
		b.WriteString(name)
		if tokens {
			b.WriteString(suffix)
		}
		at = int(t.End)
	}
	return b.String() + s[at:]
}
