package builtins

import (
	"strings"

	"tetra/interp"
	"tetra/value"
)

// Variables of other processes. The other process reads and writes them itself, when it is at a safe point (see interp.Process.Ask), so that no two processes
// ever touch a variable at the same time.

func processVariableCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "GET PROCESS VARIABLE", Number: 371,
			Syntax:  `( process : Integer ; srcVar : Process variable ; ← dstVar : Variable {; ...srcVar : Process variable ; ...← dstVar : Variable} )`,
			Summary: "Reads variables of another process into variables of the current one.",
			Notes: "The value is a copy. A variable that does not exist there gives Undefined; when there is no such process nothing is read. Pointers, arrays of pointers and " +
				"two-dimensional arrays cannot be read. A negative number stands for interprocess variables of the server, which is this application.",
			Examples: `
				var total : Integer
				total:=42
				GET PROCESS VARIABLE(Current process; total; $copy)
				$copy // 42`,
			Run: getProcessVariable,
		},
		{
			Name: "SET PROCESS VARIABLE", Number: 370,
			Syntax:  `( process : Integer ; dstVar : Process variable ; expr : any {; ...dstVar : Process variable ; ...expr : any} )`,
			Summary: "Writes values into variables of another process, which are made when they do not exist.",
			Notes:   "An element of an array can be written, a whole array only with VARIABLE TO VARIABLE; pointers cannot.",
			Examples: `
				var total : Integer
				SET PROCESS VARIABLE(Current process; total; 42)
				total // 42`,
			Run: func(c *interp.Call) (value.Value, error) { return setProcessVariables(c, false) },
		},
		{
			Name: "VARIABLE TO VARIABLE", Number: 635,
			Syntax:  `( process : Integer ; dstVar : Process variable ; srcVar : Variable {; ...dstVar : Process variable ; ...srcVar : Variable} )`,
			Summary: "Copies variables of the current process, arrays included, into variables of another.",
			Notes: "A variable that does not exist there is made with the type of the one that is copied. Pointers, arrays of pointers and two-dimensional arrays cannot be " +
				"copied.",
			Examples: `
				var total : Integer
				$value:=42
				VARIABLE TO VARIABLE(Current process; total; $value)
				total // 42`,
			Run: func(c *interp.Call) (value.Value, error) { return setProcessVariables(c, true) },
		},
	}
}

// otherProcess is the process of argument 0, nil without. A negative number is a process of the server seen from a client: here it is the same application.
func otherProcess(c *interp.Call) *interp.Process {
	n := c.Int(0)
	return c.Proc.Interp().ProcessByNumber(max(n, -n))
}

// A target is a variable of another process, or an element of an array there.
type target struct {
	name  string
	inter bool
	index int // -1: not an element
}

func targetOf(v value.Value) target {
	p := v.Pointer()
	name, inter := strings.CutPrefix(p.Var.Name, "<>")
	return target{strings.Clone(name), inter, p.Index}
}

// in finds the variable, in the goroutine of the process it belongs to.
func (t target) in(p *interp.Process) *value.Variable {
	if t.inter {
		return p.Interprocess(t.name)
	}
	return p.Variable(t.name)
}

// movable tells whether a value may cross by these commands (their restrictions).
func movable(v value.Value) bool {
	switch v.Kind() {
	case value.Pointer:
		return false
	case value.Array:
		return v.Array().Rows == nil && v.Array().Elem != value.TPointer
	}
	return true
}

func (t target) read(p *interp.Process) (value.Value, error) {
	v := t.in(p).Content()
	if t.inter {
		defer p.LockArrays()()
	}
	if t.index >= 0 {
		if !v.IsArray() || v.Array().Rows != nil {
			return value.Undef, value.Errf(value.ErrArrayExpected, "%s is not an array in process %d", t.name, p.Number())
		}
		e, ok := v.Array().Get(t.index)
		if !ok {
			return value.Undef, value.Errf(value.ErrIndexRange, "%s has no element %d in process %d", t.name, t.index, p.Number())
		}
		v = e
	}
	if !movable(v) {
		return value.Undef, value.Errf(value.ErrArgumentTypes, "%s is a pointer or an array of a kind that cannot be read from another process", t.name)
	}
	return value.Transfer(v)
}

// write assigns to the variable. One that does not exist there becomes a variable of the given type, which TVariant leaves open.
func (t target) write(p *interp.Process, v value.Value, of value.Type) error {
	x := t.in(p)
	if t.index < 0 {
		return p.SetContent(x, v, of)
	}
	if t.inter {
		defer p.LockArrays()()
	}
	content := x.Content()
	if !content.IsArray() || content.Array().Rows != nil || content.Array().Elem == value.TPointer {
		return value.Errf(value.ErrArrayExpected, "%s is not an array that can be written in process %d", t.name, p.Number())
	}
	a := content.Array()
	w, err := value.Assign(a.Elem, v)
	if err != nil {
		return err
	}
	if !a.Set(t.index, w) {
		return value.Errf(value.ErrIndexRange, "%s has no element %d in process %d", t.name, t.index, p.Number())
	}
	return nil
}

func getProcessVariable(c *interp.Call) (value.Value, error) {
	p := otherProcess(c)
	if p == nil {
		return none()
	}
	for i := 1; i+1 < c.N(); i += 2 {
		t := targetOf(c.Args[i])
		type answer struct {
			v   value.Value
			err error
		}
		got := new(answer)
		if !c.Proc.Ask(p, func() { got.v, got.err = t.read(p) }) {
			return none()
		}
		if got.err != nil {
			return value.Undef, c.ArgError(i, interp.ErrorNumber(got.err), "%s", got.err.Error())
		}
		if err := c.SetOut(i+1, got.v); err != nil {
			return value.Undef, err
		}
	}
	return none()
}

// setProcessVariables is SET PROCESS VARIABLE, and with arrays VARIABLE TO VARIABLE.
func setProcessVariables(c *interp.Call, arrays bool) (value.Value, error) {
	p := otherProcess(c)
	if p == nil {
		return value.Undef, c.ArgError(0, value.ErrNoSuchProcess, "there is no process %d", c.Int(0))
	}
	for i := 1; i+1 < c.N(); i += 2 {
		t := targetOf(c.Args[i])
		v := c.Args[i+1]
		if !movable(v) || v.IsArray() && !arrays {
			return value.Undef, c.ArgError(i+1, value.ErrArgumentTypes, "%s cannot be written into another process", v.Kind().WithArticle())
		}
		v, err := value.Transfer(v)
		if err != nil {
			return value.Undef, err
		}
		failed := new(error)
		of, _ := c.DeclaredType(i + 1)
		if !c.Proc.Ask(p, func() { *failed = t.write(p, v, of) }) {
			return value.Undef, c.ArgError(0, value.ErrNoSuchProcess, "the process %d has ended", c.Int(0))
		}
		if *failed != nil {
			return value.Undef, c.ArgError(i, interp.ErrorNumber(*failed), "%s", (*failed).Error())
		}
	}
	return none()
}
