package builtins

import (
	"strings"
	"testing"

	"tetra/interp"
	"tetra/value"
)

// literals are an expression of each kind that arguments can have.
var literalOf = map[value.Kind]string{
	value.Text: `"x"`, value.Real: "1", value.Boolean: "True", value.Date: "!2024-02-29!", value.Time: "?10:00:00?", value.Object: "New object", value.Collection: "New collection",
	value.Null: "Null",
}

// Every command refuses a first argument of each type that none of its forms takes, Null included, and too few arguments: with an error that names it, before it
// does anything.
func TestWrongArguments(t *testing.T) {
	var out strings.Builder
	program, process := testProcess(t, &out, nil)
	refused := func(c *interp.Command, args string) {
		call := c.Name
		if args != "" {
			call += "(" + args + ")"
		}
		if c.Forms()[0].Result != "" {
			call = "$result:=" + call
		}
		_, err := process.Run(program.NewMainMethod("wrong", interp.Text("wrong", "var $result : Variant\n"+call+"\n")))
		if err == nil {
			t.Errorf("%s is accepted", call)
		} else if !strings.Contains(err.Error(), c.Name) && !interp.LanguageCommand(c.Number) {
			t.Errorf("%s: the error does not name the command: %v", call, err)
		}
	}
	tried := 0
	for _, th := range whole().Themes {
		for _, c := range th.Commands() {
			accepted := interp.KindSet(0)
			fewest := len(c.Forms()[0].Params)
			plain := true
			for _, f := range c.Forms() {
				fewest = min(fewest, f.Required)
				if len(f.Params) == 0 {
					continue
				}
				p := f.Params[0]
				takes := p.Accept
				if p.BlobOnly {
					takes &^= 1 << value.Object // literalOf has no 4D.Blob
				}
				accepted |= takes
				plain = plain && !p.Out && !p.Variable && !p.Operator && !p.Elsewhere && !p.Method
			}
			if fewest > 0 {
				refused(c, "")
			}
			rest, ok := validRest(c.Forms()[0])
			if !plain || !ok || fewest == 0 && len(c.Forms()[0].Params) == 0 {
				continue
			}
			for _, k := range []value.Kind{value.Text, value.Real, value.Boolean, value.Date, value.Object, value.Collection, value.Null} {
				if !accepted.Has(k) {
					tried++
					refused(c, literalOf[k]+rest)
				}
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d calls with a wrong first argument", tried)
	}
}

// validRest are arguments of the right types for the required parameters of a form behind the first; ok is false when one must be a variable.
func validRest(f *interp.Form) (rest string, ok bool) {
	for _, p := range f.Params[min(1, len(f.Params)):max(f.Required, min(1, len(f.Params)))] {
		if p.Out || p.Variable || p.Operator || p.Elsewhere {
			return "", false
		}
		found := false
		for _, k := range []value.Kind{value.Text, value.Real, value.Boolean, value.Date, value.Time, value.Object, value.Collection} {
			if p.Accept.Has(k) {
				rest += "; " + literalOf[k]
				found = true
				break
			}
		}
		if !found {
			return "", false
		}
	}
	return rest, true
}
