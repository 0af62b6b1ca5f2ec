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

// A Callback calls one formula again and again. It is valid while the command's Run runs, which between its calls runs no other code of
// the language: all calls share one frame, of which only what the formula may change is prepared for each.
type Callback struct {
	p    *Process
	nf   *Frame
	code *code
}

// Callback prepares calls of a formula with the object of an element as first parameter and args behind it; ok is false when the formula
// needs that object, or is no formula: it is then called with Function.
func (c *Call) Callback(f value.Value, args []value.Value) (k Callback, ok bool) {
	fn := FunctionOf(f)
	if fn == nil || fn.method == nil {
		return Callback{}, false
	}
	code := fn.method.ready.Load()
	p, off := c.Proc, c.site.top
	if code == nil || code.elements == nil || !p.fits(c.frame, off) {
		return Callback{}, false
	}
	code = code.elements
	nf := at(c.frame, off)
	nf[slotProcess].Store(value.Raw(unsafe.Pointer(p), 0))
	nf[slotThis].Store(value.NullV)
	calling(c.frame, off)
	for e := ElementValue; e < elementProperties; e++ {
		nf[code.element+uint8(e)].Store(value.Undef)
	}
	nf[code.ret].Store(code.retInit)
	if code.nparams > 1 {
		n := min(len(args)+1, code.nparams)
		for i := 1; i < n; i++ {
			p.setArg(nf, &code.layout, code.method, i, args[i-1], diag.Span{})
		}
		code.missing(nf, n)
	}
	if code.inits {
		code.enter(nf)
	}
	for i := range code.capture {
		h := &code.capture[i]
		storeTyped(p, nf, h.slot, &localType{typ: h.typ}, fn.captured[i], diag.Span{})
	}
	return Callback{p: p, nf: nf, code: code}, true
}

// Call runs the formula for an element; second is what the property of that name begins as. What it left in the properties can be asked
// with Get until the next call.
func (k *Callback) Call(element value.Value, name ElementProperty, second value.Value) (value.Value, error) {
	p, nf, c := k.p, k.nf, k.code
	if p.interrupted() && p.poll(diag.Span{}) {
		return value.Undef, p.take()
	}
	if n := c.numbers; n != nil && element.IsNum() && (n.seconds == 0 || n.seconds == 1<<name && second.IsNum()) {
		c = n // the slots keep the reference word of a number
	}
	if c.leaves {
		nf[c.element+uint8(ElementResult)].Store(value.Undef)
		nf[c.element+uint8(ElementStop)].Store(value.Undef)
	}
	if c.seconds&^(1<<name) != 0 {
		nf[c.element+uint8(ElementValue2)].Store(value.Undef)
		nf[c.element+uint8(ElementAccumulator)].Store(value.Undef)
	}
	nf[c.element+uint8(ElementValue)].Store(element)
	nf[c.element+uint8(name)].Store(second)
	if c.expr == nil || c.epilogue || p.depth >= p.maxDepth {
		nf[c.ret].Store(c.retInit)
		c.run(p, nf)
		if p.err != nil {
			return value.Undef, p.take()
		}
		return nf[c.ret], nil
	}
	p.depth++
	v := c.expr.Val(nf)
	if p.err != nil {
		v = value.Undef
		if !c.body.resume(nf, flowError) {
			p.leave(c.method)
		}
	}
	p.depth--
	if p.err != nil {
		return value.Undef, p.take()
	}
	return own(v), nil
}

// Get is what the last call left in a property, Undefined when it did not set it.
func (k *Callback) Get(p ElementProperty) value.Value {
	return k.nf[k.code.element+uint8(p)]
}

// isNumber tells that the form of a formula for numbers takes the property for one.
func (p ElementProperty) isNumber() bool {
	return p == ElementValue || p == ElementValue2 || p == ElementAccumulator
}

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
	uses, known, seconds, leaves := 0, 0, uint8(0), false
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
						switch ElementProperty(i) {
						case ElementValue2, ElementAccumulator:
							seconds |= 1 << i
						case ElementResult, ElementStop:
							leaves = true
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
	general := c.elementsCode(x, seconds, leaves, false)
	if general != nil {
		general.numbers = c.elementsCode(x, seconds, leaves, true)
	}
	return general
}

// elementsCode compiles a formula for forElements, numeric for elements that are numbers; nil when that is not possible.
func (c *compiler) elementsCode(x ast.Expr, seconds uint8, leaves, numeric bool) *code {
	e := &compiler{in: c.in, prog: c.prog, m: c.m, src: c.src, scope: c.scope, scratch: c.scratch}
	e.code = &code{method: c.m, source: c.src, layout: c.code.layout, capture: c.code.capture}
	if e.layOut(false) != nil || e.top+int(elementProperties) >= maxSlots {
		return nil
	}
	e.code.element, e.code.seconds, e.code.leaves, e.code.numeric = uint8(e.top), seconds, leaves, numeric
	e.top += int(elementProperties)
	e.code.size = uintptr(e.top) * valueSize
	e.code.body = e.formulaBody(x)
	if len(e.code.visible) > 0 || e.notNumeric {
		return nil // EXECUTE FORMULA in there may use the parameter
	}
	return e.code
}

// readElement reads a property that lives in the frame.
func (c *compiler) readElement(s uint8, at diag.Span) *operand {
	if c.numberElement(s) {
		o := c.ofSlot(tReal, s, at)
		o.r = &leafOf(s).r
		return o
	}
	o := c.ofSlot(tDyn, s, at)
	o.v = &leafOf(s).v
	return o
}

// numberElement tells that the slot of a property holds a bare number.
func (c *compiler) numberElement(s uint8) bool {
	return c.code.numeric && ElementProperty(s-c.code.element).isNumber()
}

// setElement assigns to a property that lives in the frame.
func (c *compiler) setElement(s uint8, o *operand, at diag.Span) stmtNode {
	if c.numberElement(s) {
		c.notNumeric = c.notNumeric || !o.isNum()
		return c.store(s, &localType{typ: value.TReal}, o, at)
	}
	return &setElementProperty{asVal(o), at, s}
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
