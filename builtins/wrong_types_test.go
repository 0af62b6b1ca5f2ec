package builtins

import (
	"fmt"
	"strings"
	"testing"

	"tetra/interp"
	"tetra/value"
)

// literalOf is an expression of each kind that arguments can have.
var literalOf = map[value.Kind]string{
	value.Text: `"x"`, value.Real: "1", value.Boolean: "True", value.Date: "!2024-02-29!", value.Time: "?10:00:00?", value.Object: "New object", value.Collection: "New collection",
	value.Null: "Null", value.Blob: "$blob", value.Picture: "$picture", value.Pointer: "->$blob", value.Array: "$texts",
}

// Every command refuses, as each of its arguments, what none of its forms takes there, Null and arrays of other types included, and too few arguments: with an
// error that names it, before it does anything.
func TestWrongArguments(t *testing.T) {
	var out strings.Builder
	program, process := testProcess(t, &out, nil)
	tried := 0
	refused := func(c *interp.Command, args string) {
		call := c.Name
		if args != "" {
			call += "(" + args + ")"
		}
		if c.Forms()[0].Result != "" {
			call = "$result:=" + call
		}
		tried++
		_, err := process.Run(program.NewMainMethod("wrong", interp.Text("wrong",
			"var $result : Variant\nvar $blob : Blob\nvar $picture : Picture\nARRAY TEXT($texts; 2)\nARRAY PICTURE($pictures; 2)\n"+call+"\n")))
		if err == nil {
			t.Errorf("%s is accepted", call)
		} else if !strings.Contains(err.Error(), c.Name) && !interp.LanguageCommand(c.Number) {
			t.Errorf("%s: the error does not name the command: %v", call, err)
		}
	}
	for _, th := range Standard().Themes {
		for _, c := range th.Commands() {
			fewest := len(c.Forms()[0].Params)
			for _, f := range c.Forms() {
				fewest = min(fewest, f.Required)
				for i := range f.Params {
					if i == 0 && interp.LanguageCommand(c.Number) && strings.HasSuffix(c.Name, "STRING") {
						continue // a length that is not looked at
					}
					for _, wrong := range wrongFor(c.Forms(), i) {
						if args, ok := argumentsWith(f, i, wrong); ok {
							refused(c, args)
						}
					}
				}
			}
			if fewest > 0 {
				refused(c, "")
			}
		}
	}
	if tried < 4500 {
		t.Errorf("only %d calls with a wrong argument", tried)
	}
}

// wrongFor are expressions that no form of a command or function takes as argument i; none when the argument is a variable, whatever it holds.
func wrongFor(forms []*interp.Form, i int) (wrong []string) {
	accepted, elem := interp.KindSet(0), value.TVariant
	for _, f := range forms {
		if i < len(f.Params) {
			p := f.Params[i]
			if p.Out || p.Operator || p.Elsewhere || p.Method || p.Variable && !p.Accept.Has(value.Array) {
				return nil
			}
			accepted |= p.Accept
			elem = p.Elem
			if p.BlobOnly {
				accepted |= 1 << value.Object // of a 4D.Blob, which literalOf has not
			}
		}
	}
	for _, k := range []value.Kind{value.Text, value.Real, value.Boolean, value.Date, value.Object, value.Collection, value.Null} {
		if !accepted.Has(k) {
			wrong = append(wrong, literalOf[k])
		}
	}
	if elem != value.TVariant {
		wrong = append(wrong, "$pictures")
	}
	return wrong
}

// argumentsWith are the arguments of a form up to argument at, which is the one given, and at least those required; ok is false when one of them cannot be made up.
func argumentsWith(f *interp.Form, at int, given string) (_ string, ok bool) {
	var args []string
	for i, p := range f.Params[:max(f.Required, at+1)] {
		arg := ""
		switch {
		case i == at:
			arg = given
		case p.Operator:
			arg = ">"
		case p.Elsewhere || p.Method:
		case p.Out && !p.Accept.Has(value.Array) && !p.Accept.Has(value.Blob):
			arg = fmt.Sprintf("$out%d", i)
		default:
			for _, k := range []value.Kind{value.Text, value.Real, value.Boolean, value.Date, value.Time, value.Blob, value.Object, value.Collection, value.Array, value.Picture, value.Pointer} {
				if p.Accept.Has(k) && (!p.Variable || literalOf[k][0] == '$') {
					arg = literalOf[k]
					break
				}
			}
		}
		if arg == "" {
			return "", false
		}
		args = append(args, arg)
	}
	return strings.Join(args, "; "), true
}

// receiverOf is an object of each class that a program can make without the outside.
var receiverOf = map[string]string{
	"Collection": "New collection(1)", "Blob": "4D.Blob.new()", "Vector": "4D.Vector.new([1])", "Signal": "New signal", "Session": "Session", "Function": "Formula(1)",
	"File": `File("/PACKAGE/none")`, "Folder": `Folder("/PACKAGE/none")`, "CryptoKey": `4D.CryptoKey.new({type: "ECDSA"})`,
}

// The functions of classes do the same.
func TestWrongArgumentsOfFunctions(t *testing.T) {
	var out strings.Builder
	program, process := testProcess(t, &out, nil)
	tried := 0
	for _, class := range Standard().Classes {
		receiver, ok := receiverOf[class.Name]
		if !ok {
			continue
		}
		for _, m := range class.Def().Members {
			if m.Run == nil {
				continue
			}
			for _, f := range m.Forms() {
				for i := range f.Params {
					for _, wrong := range wrongFor(m.Forms(), i) {
						args, ok := argumentsWith(f, i, wrong)
						if !ok {
							continue
						}
						tried++
						call := receiver + "." + m.Name + "(" + args + ")"
						_, err := process.Run(program.NewMainMethod("wrong", interp.Text("wrong",
							"var $this : Variant\nvar $result : Variant\nvar $blob : Blob\nvar $picture : Picture\n$this:="+receiver+"\n$result:=$this."+m.Name+"("+args+")\n")))
						if err == nil {
							t.Errorf("%s is accepted", call)
						} else if !strings.Contains(err.Error(), m.Name) {
							t.Errorf("%s: the error does not name the function: %v", call, err)
						}
					}
				}
			}
		}
	}
	if tried < 400 {
		t.Errorf("only %d calls with a wrong argument", tried)
	}
}
