package interp

import (
	"slices"

	"tetra/ast"
	"tetra/value"
)

// pointer compiles ->x.
func (c *compiler) pointer(x *ast.PointerTo) *operand {
	var cell interface {
		variable(fr *Frame) *value.Variable
	}
	var index []intNode
	t := x.X
	for {
		if p, ok := t.(*ast.Paren); ok {
			t = p.X
			continue
		}
		if e, ok := t.(*ast.Element); ok && len(index) < 2 {
			index = append(index, asIndex(c.expr(e.I)))
			t = e.X
			continue
		}
		break
	}
	switch p := c.place(t).(type) {
	case *cellLocal:
		cell = p
	case *processVariable:
		cell = p
	case *interprocessVariable:
		cell = p
	case *deref: // ->$p-> is $p again
		if len(index) == 0 {
			return c.ofVal(tDyn, p.x, true, x.At)
		}
		cell = p
	default:
		return c.errorNode(x.At, errVariableExpected, "keep the value in a variable first", "a pointer can refer to a variable, an array element, a table or a field, not to this")
	}
	slices.Reverse(index)
	switch len(index) {
	case 0:
		return c.ofVal(tDyn, &pointerTo{cell}, true, x.At)
	case 1:
		return c.ofVal(tDyn, &pointerToElement{cell, index[0], nil}, true, x.At)
	}
	return c.ofVal(tDyn, &pointerToElement{cell, index[0], index[1]}, true, x.At)
}
