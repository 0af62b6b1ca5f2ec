package interp

import (
	"unsafe"

	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// A variableRef is a place that is a whole variable: a process variable, a local in a cell, or what a Pointer in a declared local refers to. Nodes look into the
// variable themselves, and ask the place only when they find no number there.
type variableRef struct {
	place placeNode // the same in general
	i     int       // number of the process variable or of the cell; throughPointer
	s     uint8     // slot of the cells, slotProcess for process variables; slot of the pointer
}

const throughPointer = -1

// The variables of a process must be its first field: this does not compile otherwise.
const _ = -unsafe.Offsetof(Process{}.vars)

// variable is the variable, or value.NoVariable where there is none of this process. Null and Undefined may be asked for the variable of a pointer: it is
// nil. The first field of a process is its variables, so that they are found as cells are.
func (n *variableRef) variable(fr *Frame) *value.Variable {
	if n.i < 0 {
		p := fr[n.s].Pointer()
		if v := p.Var; v != nil && v.State == value.Alive && p.Index < 0 {
			return v
		}
	} else if cells := *(*[]*value.Variable)(fr[n.s].Ptr()); n.i < len(cells) {
		return cells[n.i]
	}
	return &value.NoVariable
}

// variableRead reads such a place.
type variableRead struct{ variableRef }

func (n *variableRead) Val(fr *Frame) value.Value {
	if v := n.variable(fr).V; v.IsNum() {
		return v
	}
	return n.place.Val(fr)
}

// variableRef is the place that an expression stands for as a variableRef; ok is false when it is none.
func (c *compiler) variableRef(x ast.Expr) (ref variableRef, ok bool) {
	switch x := x.(type) {
	case *ast.Paren:
		return c.variableRef(x.X)
	case *ast.Deref:
		if s, ok := c.localOf(unparen(x.X), value.TPointer); ok {
			return variableRef{&deref{&leafOf(s).v, x.At}, throughPointer, s}, true
		}
	case *ast.Local, *ast.Param0:
		if _, h := c.targetLocal(x); h.cell >= 0 {
			return c.cellRef(h.cell, x.Span()), true
		}
	case *ast.Name:
		if p, ok := c.place(x).(*processVariable); ok {
			return variableRef{p, p.slot, slotProcess}, true
		}
	}
	return variableRef{}, false
}

func (c *compiler) cellRef(cell int, at diag.Span) variableRef {
	return variableRef{&cellLocal{cells: c.code.cells, i: cell, at: at}, cell, c.code.cells}
}

// processRef is a process variable as a variableRef.
func (c *compiler) processRef(name string, at diag.Span) variableRef {
	n := &processVariable{c.in.vars.slot(fold(name), name), at}
	return variableRef{n, n.slot, slotProcess}
}

func (c *compiler) readVariable(ref variableRef, fail bool, at diag.Span) *operand {
	return c.ofVal(tDyn, &variableRead{ref}, fail, at)
}

// Assignments to such places, of any value, of a number, and of a whole number up to maxInteger, which a declared Integer wraps.
type (
	setVariable struct {
		to variableRef
		x  valNode
		at diag.Span
	}
	setVariableReal struct {
		to variableRef
		x  realNode
		at diag.Span
	}
	setVariableInt struct {
		to variableRef
		x  intNode
		at diag.Span
	}
)

func setVariableTo(to variableRef, o *operand, at diag.Span) stmtNode {
	switch {
	case o.t == tInt && o.max <= maxInteger:
		return &setVariableInt{to, o.int(), at}
	case o.isNum():
		return &setVariableReal{to, asReal(o), at}
	}
	return &setVariable{to, asVal(o), at}
}

// storeNumber puts a number in the place of another one, if that is all there is to an assignment.
func storeNumber(v *value.Variable, x float64) bool {
	if !v.V.IsNum() || v.Type > value.TReal {
		return false
	}
	if v.Type == value.TInteger {
		if float64(int32(x)) != x {
			return false
		}
		x += 0 // -0 becomes 0; what is stored need not wait for the comparison
	}
	v.V.SetBits(value.Num(x).Bits())
	return true
}

func (n *setVariable) Exec(fr *Frame) flow {
	x := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	v := n.to.variable(fr)
	if x.IsNum() && storeNumber(v, x.Float()) {
		return flowNext
	}
	return n.to.assign(fr, v, x, n.at)
}

func (n *setVariableReal) Exec(fr *Frame) flow {
	x := n.x.Real(fr)
	if proc(fr).err != nil {
		return flowError
	}
	v := n.to.variable(fr)
	if storeNumber(v, x) {
		return flowNext
	}
	return n.to.assign(fr, v, value.Num(x), n.at)
}

func (n *setVariableInt) Exec(fr *Frame) flow {
	x := n.x.Int(fr)
	if proc(fr).err != nil {
		return flowError
	}
	v := n.to.variable(fr)
	if v.V.IsNum() && v.Type <= value.TReal && (v.Type != value.TInteger || int64(int32(x)) == x) {
		v.V.SetBits(value.Num(float64(x)).Bits())
		return flowNext
	}
	return n.to.assign(fr, v, value.Num(float64(x)), n.at)
}

// assign assigns any value; v is what variable gave.
func (n *variableRef) assign(fr *Frame, v *value.Variable, x value.Value, at diag.Span) flow {
	if v != &value.NoVariable {
		assignVariable(proc(fr), v, x, at)
	} else {
		n.place.Assign(fr, own(x))
	}
	return ended(fr)
}
