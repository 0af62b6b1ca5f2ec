package interp

import (
	"slices"
	"sync/atomic"
	"unsafe"

	"tetra/ast"
	"tetra/diag"
	"tetra/parser"
	"tetra/resolve"
	"tetra/value"
)

// A Place is a span of a source.
type Place struct {
	Source *diag.Source
	Span   diag.Span
}

// parsedMethod is the tree and the names of a method.
type parsedMethod struct {
	source *diag.Source
	sig    *ast.Signature
	body   []ast.Stmt
	scope  *resolve.Scope
	layout layout
	// numbers is the form of the method for calls whose arguments are numbers wherever a parameter has no type; nil when there is no such form
	numbers *numberForm
}

// numberForm is a method compiled with numbers for its parameters without a type.
type numberForm struct {
	layout layout
	params []*resolve.Local
	code   once[*code]
	ready  atomic.Pointer[code]
}

func newNumberForm(s *resolve.Scope, lay layout) *numberForm {
	f := &numberForm{layout: lay}
	f.layout.params = slices.Clone(lay.params)
	for i, l := range s.Params[:lay.nparams] {
		if l.Type != value.TVariant {
			continue
		}
		if l.Boxed || l.Array || l.Result || l.Retyped {
			return nil
		}
		f.params = append(f.params, l)
		f.layout.params[i].t.typ = value.TReal
	}
	if len(f.params) == 0 || s.ByNumber {
		return nil
	}
	return f
}

// layout says which slot is what in the frames of a method. It depends on the scope alone, so that callers can be compiled before the
// method itself is.
type layout struct {
	nparams int
	ret     uint8 // the result; always there
	argc    uint8 // number of arguments given, 0: not kept
	extra   uint8 // collection of the arguments beyond the parameters
	first   int   // first free slot
	ret0    value.Type
	retRef  localType
	params  []paramLayout
	more    value.Type // of the arguments beyond the parameters, when they are declared by ...
}

// paramLayout is one parameter as a caller sees it.
type paramLayout struct {
	t      localType
	strict bool
}

func layoutOf(prog *Program, s *resolve.Scope, untypedResult bool) layout {
	l := layout{nparams: min(len(s.Params), maxSlots-8)}
	slot := slotParams + l.nparams
	l.ret = uint8(slot)
	slot++
	if s.ByNumber {
		l.argc, l.extra = uint8(slot), uint8(slot+1)
		slot += 2
	}
	l.first = slot
	if r := s.Result; r != nil && !untypedResult {
		l.retRef = localTypeOf(prog, r)
	}
	l.ret0 = l.retRef.typ
	if s.Variadic {
		l.more = s.Extra
	}
	for _, p := range s.Params[:l.nparams] {
		l.params = append(l.params, paramLayout{localTypeOf(prog, p), p.Strict})
	}
	return l
}

// localTypeOf is the type of a local. A class counts for parameters and results alone (Concepts/parameters, "Wrong parameter type"): nothing in the
// documentation refuses an object of another class for a variable, and public code of 4D assigns some.
func localTypeOf(prog *Program, l *resolve.Local) localType {
	t := localType{typ: l.Type, name: l.Name, decl: l.Declared && !l.Inferred}
	if l.Class != nil && (l.Param != 0 || l.Result) {
		t.class = newClassRef(prog, l.Class)
	}
	return t
}

// signature parses the method as far as callers need.
func (m *Method) signature() (*parsedMethod, error) {
	return m.parsed.get(func() (*parsedMethod, error) {
		src, err := m.Source()
		if err != nil {
			return nil, err
		}
		file, errs := parser.ParseMethod(src, m.program.names())
		if err := errs.Err(); err != nil {
			return nil, withSource(errs, src)
		}
		var sig *ast.Signature
		if file.Declare != nil {
			sig = &file.Declare.Signature
		}
		return m.newParsed(src, sig, file.Body)
	})
}

func (m *Method) newParsed(src *diag.Source, sig *ast.Signature, body []ast.Stmt) (*parsedMethod, error) {
	s := resolve.Body(sig, body, m.program.in.lib)
	if errs := s.Errors(); errs.Err() != nil {
		return nil, withSource(errs, src)
	}
	pm := &parsedMethod{source: src, sig: sig, body: body, scope: s}
	pm.layout = layoutOf(m.program, s, m.kind == databaseMethod)
	if !m.guarded {
		pm.numbers = newNumberForm(s, pm.layout)
	}
	return pm, nil
}

func withSource(l diag.List, src *diag.Source) diag.List {
	for _, e := range l {
		if e.Source == nil {
			e.Source = src
		}
	}
	return l
}

// slotInit gives a slot its value on entry.
type slotInit struct {
	slot uint8
	v    value.Value
}

// cellInit makes a local's cell on entry.
type cellInit struct {
	name  string
	typ   value.Type
	decl  bool
	param int // slot of the parameter it takes over, 0: none
	ptype value.Type
}

// captured is the home of a captured local in a formula: a slot, or a cell (-1: none).
type captured struct {
	slot uint8
	cell int
	typ  value.Type
}

// code is a compiled method. It is immutable but for inline caches, which are atomic.
type code struct {
	method *Method
	source *diag.Source
	layout
	zeroNum []uint8 // unboxed slots
	zeroRef []slotInit
	cells   uint8 // slot of the cells, 0: none
	cell    []cellInit
	capture []captured     // formulas: the locals captured
	prompt  *Scope         // cells are those of a prompt, nil for methods
	visible []visibleLocal // of a method that calls EXECUTE FORMULA

	body    loopBody    // run once
	retInit value.Value // of the result, on entry
	inits   bool        // there is more to prepare than the result
	alone   []diag.Span // lines that are the only one of their branch

	elements *code   // formulas: the form for callbacks, nil without
	element  uint8   // in that form: slot of the first property of the object
	seconds  uint8   // in that form: which of value2 and accumulator are used, a bit each
	leaves   bool    // in that form: result or stop is used
	numeric  bool    // that form for elements that are numbers: value, value2 and accumulator are bare numbers
	numbers  *code   // of that form: the one for numbers, nil without
	expr     valNode // formulas: what is evaluated, nil for an assignment

	promotes bool    // the method calls promote: what it promoted ends with it
	throws   bool    // the method calls throw: deferred errors are raised when it returns
	defers   bool    // the method calls defer: formulas are called when it ends
	retCell  int     // cell of the result, -1: in its slot
	holds1   bool    // the method may keep its first parameter beyond the call
	retParam uint8   // slot of the parameter that is the result too, 0: none
	record   record  // constructors that do nothing else: the first values of the properties
	supered  uint8   // constructors: slot that says whether Super was called, 0: that is known
	epilogue bool    // something must be done when the method ends
	size     uintptr // of the frame with everything a call site may put above it, in bytes
}

// compiled gives the method's code, compiling it when it is first called.
func (m *Method) compiled(in *Interp) (*code, error) {
	if c := m.ready.Load(); c != nil {
		return c, nil
	}
	c, err := m.code.get(func() (*code, error) {
		pm, err := m.signature()
		if err != nil {
			return nil, err
		}
		return compileMethod(in, m, pm, pm.layout, nil)
	})
	if err != nil {
		return nil, err
	}
	m.ready.Store(c)
	return c, nil
}

// compiledNumbers is compiled for the form for numbers.
func (m *Method) compiledNumbers(in *Interp) (*code, error) {
	pm, err := m.signature()
	if err != nil {
		return nil, err
	}
	f := pm.numbers
	c, err := f.code.get(func() (*code, error) { return compileMethod(in, m, pm, f.layout, f.params) })
	if err != nil {
		return nil, err
	}
	f.ready.Store(c)
	return c, nil
}

// enter prepares the frame of a call, but for the result: parameters are in their slots.
func (c *code) enter(nf *Frame) {
	for _, s := range c.zeroNum {
		nf[s].SetBits(0)
	}
	for i := range c.zeroRef {
		z := &c.zeroRef[i]
		nf[z.slot].Store(z.v)
	}
	if c.cells != 0 {
		c.makeCells(nf)
	}
}

func (c *code) makeCells(nf *Frame) {
	if c.prompt != nil {
		scope := c.prompt
		if scope == callerScope {
			scope = proc(nf).scope
		}
		cells := make([]*value.Variable, len(c.cell))
		for i := range c.cell {
			cells[i] = scope.cell(&c.cell[i])
		}
		nf[c.cells] = value.Raw(unsafe.Pointer(&cells), 0)
		return
	}
	vars := make([]value.Variable, len(c.cell))
	cells := make([]*value.Variable, len(c.cell))
	for i := range c.cell {
		ci := &c.cell[i]
		v := &vars[i]
		v.Name, v.Type, v.Declared = ci.name, ci.typ, ci.decl
		if ci.param != 0 {
			v.V = loadTyped(nf, uint8(ci.param), ci.ptype)
		} else if ci.decl {
			v.V = ci.typ.Default()
		} else {
			v.V = value.Undef
		}
		cells[i] = v
	}
	nf[c.cells] = value.Raw(unsafe.Pointer(&cells), 0)
}

// exit marks the cells of a frame as dead: pointers to them no longer work.
func (c *code) exit(nf *Frame) {
	p := proc(nf)
	if c.defers {
		c.runDeferred(p, nf)
	}
	if c.promotes {
		p.dropPromotions(p.depth)
	}
	if c.supered != 0 {
		c.superMissing(p, nf)
	}
	if c.throws {
		p.raiseDeferred(c.method)
	}
	if c.retParam != 0 {
		nf[c.ret] = nf[c.retParam]
	}
	if c.cells == 0 {
		return
	}
	if c.retCell >= 0 {
		v := (*(*[]*value.Variable)(nf[c.cells].Ptr()))[c.retCell]
		storeTyped(p, nf, c.ret, &localType{typ: c.ret0}, v.V, diag.Span{})
	}
	if c.prompt != nil {
		return
	}
	for _, v := range *(*[]*value.Variable)(nf[c.cells].Ptr()) {
		v.State = value.Dead
	}
}

// run executes the body in a prepared frame; a failure has left the method when it returns.
func (c *code) run(p *Process, nf *Frame) {
	if p.depth >= p.maxDepth {
		p.stackFull(c)
		return
	}
	p.depth++
	if c.body.s.Exec(nf) == flowError && !c.body.resume(nf, flowError) {
		p.leave(c.method)
	}
	p.depth--
	if c.epilogue {
		c.exit(nf)
	}
}

func (p *Process) stackFull(c *code) {
	p.failHint(diag.Span{}, errStackFull, "", "look for a method that calls itself without an end; --max-depth allows more",
		"stack full: %d calls are nested", p.maxDepth)
	p.leave(c.method)
}

// result reads the result of a call from its frame.
func (c *code) result(nf *Frame) value.Value {
	return loadTyped(nf, c.ret, c.ret0)
}

// setArg converts an argument into the slot of parameter i.
func (p *Process) setArg(nf *Frame, l *layout, m *Method, i int, v value.Value, at diag.Span) {
	par := &l.params[i]
	slot := uint8(slotParams + i)
	if par.strict {
		storeParam(p, nf, slot, par, m, i, v, at)
		return
	}
	if par.t.typ == value.TVariant {
		nf[slot].Store(own(v))
		return
	}
	// C_XXX($1): an argument of another type leaves the parameter empty, without an error (Concepts/parameters)
	w, err := p.assign(par.t.typ, v)
	if err != nil {
		w = par.t.typ.Default()
	}
	storeTyped(p, nf, slot, &par.t, w, at)
}

func storeParam(p *Process, nf *Frame, slot uint8, par *paramLayout, m *Method, i int, v value.Value, at diag.Span) {
	if p.err != nil {
		return
	}
	storeTyped(p, nf, slot, &par.t, v, at)
	if p.err != nil {
		p.err.Message = "the parameter $" + par.t.name + " of " + m.Name + " expects " + article(par.t.String()) + ", not " + describe(v)
		p.err.Number = errArgumentTypes
	}
}

func describe(v value.Value) string {
	switch v.Kind() {
	case value.Null, value.Undefined:
		return v.Kind().String()
	case value.Object:
		if cl, ok := v.Object().Class().(*Class); ok {
			return "an object of " + cl.FullName()
		}
	}
	return article(v.Kind().String())
}

// String is the type as written in a declaration.
func (t localType) String() string {
	if t.class != nil {
		return t.class.name()
	}
	return t.typ.String()
}

// extraArg converts an argument beyond the parameters to the type that ... declares; a wrong one is an error before the method runs.
func (p *Process) extraArg(l *layout, m *Method, i int, v value.Value, at diag.Span) value.Value {
	if l.more != value.TVariant {
		w, err := p.assign(l.more, v)
		if err != nil && p.err == nil {
			p.failHint(at, errArgumentTypes, labelOf(v), "", "the parameter ${%d} of %s expects %s, not %s", i+1, m.Name, article(l.more.String()), describe(v))
		}
		v = w
	}
	return v
}

// missing fills parameters that were not given.
func (l *layout) missing(nf *Frame, from int) {
	for i := from; i < l.nparams; i++ {
		slot := slotParams + i
		switch t := l.params[i].t.typ; t {
		case value.TInteger, value.TReal, value.TBoolean:
			nf[slot].SetBits(0)
		default:
			nf[slot].Store(t.Default())
		}
	}
}

// invoke calls code with arguments at hand, in a frame off bytes above fr.
func (p *Process) invoke(fr *Frame, off uintptr, c *code, this value.Value, args []value.Value) value.Value {
	return p.invokeCaptured(fr, off, c, this, args, nil)
}

func (p *Process) invokeCaptured(fr *Frame, off uintptr, c *code, this value.Value, args, captured []value.Value) value.Value {
	if p.err != nil {
		return value.Undef
	}
	if !p.fits(fr, off) {
		if p.interrupted() && p.poll(diag.Span{}) {
			return value.Undef
		}
		copied := p.spill(fr, off, off)
		v := p.invokeCaptured(copied, off, c, this, args, captured)
		p.unspill(fr, copied, off)
		return v
	}
	nf := at(fr, off)
	nf[slotProcess].Store(value.Raw(unsafe.Pointer(p), 0))
	if !this.IsObject() {
		this = value.NullV // This is an object or Null: nodes rely on it
	}
	nf[slotThis].Store(this)
	calling(fr, off)
	n := min(len(args), c.nparams)
	for i := 0; i < n; i++ {
		p.setArg(nf, &c.layout, c.method, i, args[i], diag.Span{})
	}
	if p.err != nil {
		p.leave(c.method)
		return value.Undef
	}
	c.missing(nf, n)
	if c.argc != 0 {
		c.setExtra(p, nf, args)
		if p.err != nil {
			p.leave(c.method)
			return value.Undef
		}
	}
	nf[c.ret].Store(c.retInit)
	c.enter(nf)
	for i := range c.capture {
		h := &c.capture[i]
		if h.cell >= 0 {
			(*(*[]*value.Variable)(nf[c.cells].Ptr()))[h.cell].V = own(captured[i])
			continue
		}
		storeTyped(p, nf, h.slot, &localType{typ: h.typ}, captured[i], diag.Span{})
	}
	c.run(p, nf)
	if p.err != nil {
		return value.Undef
	}
	return c.result(nf)
}

// setExtra keeps how many arguments there were and those beyond the parameters.
func (c *code) setExtra(p *Process, nf *Frame, args []value.Value) {
	nf[c.argc].SetBits(uint64(len(args)))
	extra := value.Undef
	if len(args) > c.nparams {
		list := value.NewCollCap(len(args) - c.nparams)
		for i, v := range args[c.nparams:] {
			list.Push(p.extraArg(&c.layout, c.method, c.nparams+i, v, diag.Span{}))
		}
		extra = value.Coll(list)
	}
	nf[c.extra] = extra
}
