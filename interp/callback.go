package interp

import (
	"unsafe"

	"tetra/ast"
	"tetra/diag"
	"tetra/value"
)

// Functions of collections call a formula for each element with an object as its first parameter. Most formulas only read and set the
// properties of that object by their names; such a formula is compiled a second time with these properties in slots of its frame, so
// that no object need be made or filled.

// ElementProperty is a property of the object that a callback gets as its first parameter.
type ElementProperty uint8

const (
	ElementValue ElementProperty = iota
	ElementValue2
	ElementAccumulator
	ElementResult
	ElementStop
	elementProperties
)

var elementNames = [elementProperties]string{"value", "value2", "accumulator", "result", "stop"}

// A Callback calls one formula again and again. It is valid while the command's Run runs.
type Callback struct {
	p        *Process
	fr       *Frame
	off      uintptr
	code     *code
	args     []value.Value
	captured []value.Value
	nf       *Frame
}

// Callback prepares calls of a formula with the object of an element as first parameter and args behind it; ok is false when the formula
// needs that object, or is no formula: it is then called with Function.
func (c *Call) Callback(f value.Value, args []value.Value) (k Callback, ok bool) {
	fn := FunctionOf(f)
	if fn == nil || fn.method == nil {
		return Callback{}, false
	}
	code := fn.method.ready.Load()
	if code == nil || code.elements == nil || !c.Proc.fits(c.frame, c.site.top) {
		return Callback{}, false
	}
	return Callback{p: c.Proc, fr: c.frame, off: c.site.top, code: code.elements, args: args, captured: fn.captured, nf: at(c.frame, c.site.top)}, true
}

// Call runs the formula for an element; second is what the property of that name begins as. What it left in the properties can be asked
// with Get until the next call.
func (k *Callback) Call(element value.Value, name ElementProperty, second value.Value) (value.Value, error) {
	p, nf, c := k.p, k.nf, k.code
	if p.interrupted() && p.poll(diag.Span{}) {
		return value.Undef, p.take()
	}
	nf[slotProcess].Store(value.Raw(unsafe.Pointer(p), 0))
	nf[slotThis].Store(value.NullV)
	calling(k.fr, k.off)
	if c.seconds {
		nf[c.element+uint8(ElementValue2)].Store(value.Undef)
		nf[c.element+uint8(ElementAccumulator)].Store(value.Undef)
	}
	nf[c.element+uint8(ElementValue)].Store(element)
	nf[c.element+uint8(ElementResult)].Store(value.Undef)
	nf[c.element+uint8(ElementStop)].Store(value.Undef)
	nf[c.element+uint8(name)].Store(second)
	nf[c.ret].Store(c.retInit)
	if c.nparams > 1 {
		n := min(len(k.args)+1, c.nparams)
		for i := 1; i < n; i++ {
			p.setArg(nf, &c.layout, c.method, i, k.args[i-1], diag.Span{})
		}
		c.missing(nf, n)
	}
	if c.inits {
		c.enter(nf)
	}
	for i := range c.capture {
		h := &c.capture[i]
		storeTyped(p, nf, h.slot, &localType{typ: h.typ}, k.captured[i], diag.Span{})
	}
	c.run(p, nf)
	if p.err != nil {
		return value.Undef, p.take()
	}
	return nf[c.ret], nil
}

// Get is what the last call left in a property, Undefined when it did not set it.
func (k *Callback) Get(p ElementProperty) value.Value { return k.nf[k.code.element+uint8(p)] }

// elementProperty tells that x is one of the properties that live in the frame, and in which slot.
func (c *compiler) elementProperty(x ast.Expr) (slot uint8, ok bool) {
	if m, is := x.(*ast.Member); is && c.code.element != 0 && isFirstParam(m.X) {
		for i, name := range elementNames {
			if name == m.Name {
				return c.code.element + uint8(i), true
			}
		}
	}
	return 0, false
}

func isFirstParam(x ast.Expr) bool {
	p, ok := x.(*ast.Param0)
	return ok && p.Index == 1
}

// forElements compiles a formula a second time, with the properties of its first parameter in slots; nil when it uses the parameter, or
// changes locals, in a way that needs the general form.
func (c *compiler) forElements(x ast.Expr) *code {
	if len(c.scope.Params) == 0 || c.code.cells != 0 || c.code.argc != 0 || c.code.retParam != 0 {
		return nil
	}
	uses, known, seconds := 0, 0, 0
	fits := true
	ast.Walk(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Param0:
			if n.Index == 1 {
				uses++
			}
		case *ast.Member:
			if isFirstParam(n.X) {
				for i, name := range elementNames {
					if name == n.Name {
						known++
						if p := ElementProperty(i); p == ElementValue2 || p == ElementAccumulator {
							seconds++
						}
					}
				}
			}
		case *ast.Call:
			if f, ok := n.Fun.(*ast.Name); ok && f.Kind == ast.CommandName && f.Number == cmdFormulaCommand {
				fits = false // $1 in there is another one
			}
			if m, ok := n.Fun.(*ast.Member); ok && isFirstParam(m.X) {
				fits = false // a function of the object itself
			}
		case *ast.AssignArg:
			if m, ok := n.Target.(*ast.Member); !ok || !isFirstParam(m.X) {
				fits = false
			}
		}
		return fits
	})
	if !fits || uses == 0 || uses != known {
		return nil
	}
	e := &compiler{in: c.in, prog: c.prog, m: c.m, src: c.src, scope: c.scope, passing: c.passing}
	e.code = &code{method: c.m, source: c.src, layout: c.code.layout, capture: c.code.capture}
	if e.layOut(false) != nil || e.top+int(elementProperties) >= maxSlots {
		return nil
	}
	e.code.element, e.code.seconds = uint8(e.top), seconds > 0
	e.top += int(elementProperties)
	e.code.size = uintptr(e.top) * valueSize
	e.code.body = e.formulaBody(x)
	if len(e.code.visible) > 0 {
		return nil // EXECUTE FORMULA in there may use the parameter
	}
	return e.code
}

// elementPlace is a property of a callback's object that lives in a slot.
type elementPlace struct {
	s  uint8
	at diag.Span
}

func (n *elementPlace) Val(fr *Frame) value.Value             { return fr[n.s] }
func (n *elementPlace) declared(fr *Frame) (value.Type, bool) { return value.TVariant, false }
func (n *elementPlace) Assign(fr *Frame, v value.Value)       { setElement(fr, n.s, v, n.at) }

// setElementProperty is $1.result:=x of such a property.
type setElementProperty struct {
	x  valNode
	at diag.Span
	s  uint8
}

func (n *setElementProperty) Exec(fr *Frame) flow {
	v := n.x.Val(fr)
	if proc(fr).err != nil {
		return flowError
	}
	if storable(v) {
		fr[n.s].Store(v)
		return flowNext
	}
	setElement(fr, n.s, v, n.at)
	return ended(fr)
}

func setElement(fr *Frame, s uint8, v value.Value, at diag.Span) {
	if p := proc(fr); p.err == nil {
		if w, ok := p.propertyValue(fr, fr[s], v, at); ok {
			fr[s].Store(w)
		}
	}
}
