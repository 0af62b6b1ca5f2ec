package interp_test

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tetra/interp"
	"tetra/value"
)

// Expressions over operands of every type and storage give what package value says, operator by operator from left to right: the nodes that are
// picked by declared types, and the fused ones, must not make a difference.

// A term is a piece of source and what it is worth.
type term struct {
	src  string
	eval func() (v value.Value, err error)
}

// errNotAsked is the worth of what is not compared.
var errNotAsked = errors.New("not asked")

// binary is a op b. Not asked are texts too long to build, and divisions by zero: whether a zero is negative depends on whether it was an Integer.
func binary(op value.Op, a, b value.Value) (value.Value, error) {
	zero := func(v value.Value) bool { return v.IsNum() && v.Float() == 0 || v.IsTime() && v.Seconds() == 0 }
	switch op {
	case value.OpMul:
		if a.IsText() && b.IsNum() && b.Float() > 1000 || b.IsText() && a.IsNum() && a.Float() > 1000 {
			return value.Undef, errNotAsked
		}
	case value.OpDiv, value.OpIntDiv:
		if zero(b) {
			return value.Undef, errNotAsked
		}
	case value.OpPow:
		if zero(a) {
			return value.Undef, errNotAsked
		}
	}
	return value.Binary(op, a, b)
}

// variable is a place with the value it has when the expression is evaluated.
type variable struct {
	name string
	v    value.Value
}

// setting draws a method's beginning, that fills variables, and the variables.
func setting(t *rapid.T) (src string, vars []variable) {
	ints := rapid.SampledFrom([]int{0, 1, -1, 2, 3, 7, -7, 31, 32, 100, 65536, 2147483647, -2147483648})
	reals := rapid.SampledFrom([]float64{0, 0.5, -2.5, 3, 0.0000004, 4294967297, -1000000.25, 0.999999})
	texts := rapid.SampledFrom([]string{"", "a", "A", "ab", "b@", "é", "10", "two words"})
	dates := rapid.SampledFrom([]string{"!00-00-00!", "!2024-02-29!", "!2023-12-31!"})
	times := rapid.SampledFrom([]string{"?00:00:00?", "?01:02:03?", "?25:00:00?"})
	draw := func(kind string) (lit string, v value.Value) {
		switch kind {
		case "Integer":
			n := ints.Draw(t, "integer")
			return strconv.Itoa(n), value.Int(n)
		case "Real":
			f := reals.Draw(t, "real")
			return strconv.FormatFloat(f, 'f', -1, 64), value.Num(f)
		case "Text":
			s := texts.Draw(t, "text")
			return strconv.Quote(s), value.Str(s)
		case "Boolean":
			b := rapid.Bool().Draw(t, "boolean")
			return value.ToText(value.Bool(b)).Str(), value.Bool(b)
		case "Date":
			s := dates.Draw(t, "date")
			return s, value.DateOf(value.ParseDate(s[1:len(s)-1] + "T00:00:00"))
		}
		s := times.Draw(t, "time")
		return s, value.TimeOf(value.ParseTime(strings.Trim(s, "?")))
	}
	var b strings.Builder
	b.WriteString("var $o : Object\n$o:={}\nARRAY LONGINT($longints; 2)\nARRAY TEXT($texts; 2)\nARRAY LONGINT(longints; 2)\n")
	for i, kind := range []string{"Integer", "Integer", "Real", "Real", "Text", "Text", "Boolean", "Boolean", "Date", "Time"} {
		name := fmt.Sprintf("$d%d", i)
		lit, v := draw(kind)
		fmt.Fprintf(&b, "var %s : %s\n%s:=%s\n", name, kind, name, lit)
		vars = append(vars, variable{name, v})
		for _, name := range []string{fmt.Sprintf("$u%d", i), fmt.Sprintf("p%d", i), fmt.Sprintf("$o.o%d", i)} {
			lit, v := draw(kind)
			if kind == "Time" && strings.HasPrefix(name, "$o") {
				v = value.Num(float64(v.Seconds()))
			}
			fmt.Fprintf(&b, "%s:=%s\n", name, lit)
			vars = append(vars, variable{name, v})
		}
		if name := map[int]string{0: "$longints{1}", 1: "longints{2}", 4: "$texts{2}"}[i]; name != "" {
			lit, v := draw(kind)
			fmt.Fprintf(&b, "%s:=%s\n", name, lit)
			vars = append(vars, variable{name, v})
		}
	}
	vars = append(vars, variable{"$o.missing", value.Undef}, variable{"Null", value.NullV}, variable{"True", value.True})
	return b.String(), vars
}

var agreeOps = []value.Op{value.OpAdd, value.OpSub, value.OpMul, value.OpDiv, value.OpIntDiv, value.OpMod, value.OpPow, value.OpEq, value.OpNe, value.OpLt, value.OpGt,
	value.OpLe, value.OpGe, value.OpAnd, value.OpOr, value.OpAndThen, value.OpOrElse, value.OpShl, value.OpShr, value.OpBitXor, value.OpBitTest, value.OpBitSet, value.OpBitClear}

// operand draws what stands between operators.
func operand(t *rapid.T, vars []variable, depth int) term {
	kind := rapid.IntRange(0, 9).Draw(t, "operand")
	switch {
	case kind == 0 && depth > 0:
		x := chain(t, vars, depth-1)
		return term{"(" + x.src + ")", x.eval}
	case kind == 1:
		x := operand(t, vars, depth)
		return term{"-" + x.src, func() (value.Value, error) {
			v, err := x.eval()
			if err != nil {
				return v, err
			}
			return value.Neg(v)
		}}
	case kind == 2:
		n := rapid.IntRange(0, 40).Draw(t, "number")
		return term{strconv.Itoa(n), func() (value.Value, error) { return value.Int(n), nil }}
	case kind == 3 && depth > 0:
		c, x, y := chain(t, vars, depth-1), chain(t, vars, depth-1), chain(t, vars, depth-1)
		return term{"(" + c.src + " ? " + x.src + " : " + y.src + ")", func() (value.Value, error) {
			v, err := c.eval()
			if err != nil {
				return v, err
			}
			if value.Truthy(v) {
				return x.eval()
			}
			return y.eval()
		}}
	}
	v := rapid.SampledFrom(vars).Draw(t, "variable")
	return term{v.name, func() (value.Value, error) { return v.v, nil }}
}

// chain draws operands with operators between them, worth what they make from left to right.
func chain(t *rapid.T, vars []variable, depth int) term {
	x := operand(t, vars, depth)
	for range rapid.IntRange(0, 3).Draw(t, "operators") {
		l, r, op := x, operand(t, vars, depth), rapid.SampledFrom(agreeOps).Draw(t, "op")
		x = term{l.src + " " + op.String() + " " + r.src, func() (value.Value, error) {
			a, err := l.eval()
			if err != nil {
				return a, err
			}
			if op == value.OpAndThen && !value.Truthy(a) || op == value.OpOrElse && value.Truthy(a) {
				return a, nil
			}
			b, err := r.eval()
			if err != nil {
				return b, err
			}
			return binary(op, a, b)
		}}
	}
	return x
}

// statement draws what is done with the expression.
func statement(t *rapid.T, x term, vars []variable) term {
	assigned := func(name string, typ value.Type, eval func() (value.Value, error)) func() (value.Value, error) {
		return func() (value.Value, error) {
			v, err := eval()
			if err != nil {
				return v, err
			}
			return value.Assign(typ, v)
		}
	}
	type target struct {
		i   int // number of the declared variable
		typ value.Type
	}
	to := rapid.SampledFrom([]target{{0, value.TInteger}, {2, value.TReal}, {4, value.TText}, {6, value.TBoolean}, {8, value.TDate}, {9, value.TTime}}).Draw(t, "target")
	name := fmt.Sprintf("$d%d", to.i)
	switch rapid.IntRange(0, 3).Draw(t, "statement") {
	case 0:
		return term{"return " + x.src, x.eval}
	case 1:
		return term{name + ":=" + x.src + "\nreturn " + name, assigned(name, to.typ, x.eval)}
	case 2:
		return term{"If (" + x.src + ")\nreturn True\nElse\nreturn False\nEnd if", func() (value.Value, error) {
			v, err := x.eval()
			if err != nil {
				return v, err
			}
			b, err := value.Condition(v)
			return value.Bool(b), err
		}}
	}
	op := rapid.SampledFrom([]value.Op{value.OpAdd, value.OpSub, value.OpMul, value.OpDiv}).Draw(t, "compound")
	before := value.Undef
	for _, v := range vars {
		if v.name == name {
			before = v.v
		}
	}
	return term{name + op.String() + "=" + x.src + "\nreturn " + name, assigned(name, to.typ, func() (value.Value, error) {
		v, err := x.eval()
		if err != nil {
			return v, err
		}
		return binary(op, before, v)
	})}
}

func TestExpressionsAgreeWithValue(t *testing.T) {
	in := interp.New(interp.Options{Library: library()})
	rapid.Check(t, func(t *rapid.T) {
		src, vars := setting(t)
		x := statement(t, chain(t, vars, 2), vars)
		want, wantErr := x.eval()
		if wantErr == errNotAsked {
			return
		}
		p := interp.NewProgram("test")
		in.Load(p)
		proc := in.NewProcess(interp.ProcessOptions{Name: "main"})
		defer proc.Close()
		got, err := proc.Run(p.NewMainMethod("main", interp.Text("main.4dm", src+x.src+"\n")))
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("%s%s\nerror %v, want %v", src, x.src, err, wantErr)
		}
		if err != nil {
			return
		}
		equal := got.Kind() == want.Kind() && value.Show(got, 0) == value.Show(want, 0)
		if got.IsNum() && want.IsNum() {
			equal = got.Float() == want.Float() || got.Float() != got.Float() && want.Float() != want.Float()
		}
		if !equal {
			t.Fatalf("%s%s\ngives %s, want %s", src, x.src, value.Show(got, 0), value.Show(want, 0))
		}
	})
}
